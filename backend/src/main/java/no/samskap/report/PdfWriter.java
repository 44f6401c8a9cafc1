package no.samskap.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDeviceGraphicsDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Element;

/**
 * Writes a report as PDF/UA: with tags that a screen reader goes by, the language, and every typeface within. Nothing is
 * fetched from anywhere, and no typeface of the machine is used.
 */
final class PdfWriter {
    static final String PICTURE = "samskap/picture";

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final String FAMILY = "Report";
    private static final int PLAIN_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    /** How much of the work lays out, and what follows draws pages. */
    private static final int LAID_OUT = 70;

    static {
        // It would tell of what people wrote.
        XRLog.setLoggingEnabled(false);
        // Or PDFBox would look through all typefaces of the machine for one that it never writes.
        FontMappers.set(new OneTypeface(typeface()));
    }

    private PdfWriter() {}

    static byte[] write(Report report, Progress progress) {
        List<Report.Picture> pictures = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Report.Picture.class::isInstance)
                .map(Report.Picture.class::cast)
                .toList();
        String html = HtmlWriter.forPdf(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Samskap");
        builder.useFont(() -> file(REGULAR), FAMILY, PLAIN_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> file(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.useNamespaceHandler(new Counting(progress.between(0, LAID_OUT), elements(html)));
        Progress drawing = progress.between(LAID_OUT, 100);
        builder.usePageSupplier((document, width, height, number, shadow) -> {
            drawing.at(number);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            return page;
        });
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PICTURE, drawer(pictures));
        builder.useObjectDrawerFactory(drawers);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int elements(String html) {
        return (int) html.chars().filter(sign -> sign == '<').count() / 2;
    }

    /** Is asked for the style of each element as it is laid out, and so knows how far it is. */
    private static final class Counting extends XhtmlNamespaceHandler {
        private static final int EVERY = 64;
        private final Progress progress;
        private final int elements;
        private int seen;

        Counting(Progress progress, int elements) {
            this.progress = progress;
            this.elements = elements;
        }

        @Override
        public String getElementStyling(Element element) {
            if (seen++ % EVERY == 0) {
                progress.at((int) (100L * seen / Math.max(1, elements)));
            }
            return super.getElementStyling(element);
        }
    }

    private static FSObjectDrawer drawer(List<Report.Picture> pictures) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Report.Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data-picture")));
            OutputDeviceGraphicsDrawer drawing = graphics -> draw(graphics, picture);
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, drawing);
            return null;
        };
    }

    private static void draw(Graphics2D graphics, Report.Picture picture) {
        for (Report.Shape shape : picture.shapes()) {
            graphics.setColor(Color.decode(shape.colour()));
            graphics.fill(outline(shape));
        }
    }

    private static java.awt.Shape outline(Report.Shape shape) {
        double radius = shape.radius();
        if (shape.corners() == 0) {
            return new Ellipse2D.Double(shape.x() - radius, shape.y() - radius, 2 * radius, 2 * radius);
        }
        Path2D path = new Path2D.Double();
        for (double[] corner : Corners.of(shape)) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner[0], corner[1]);
            } else {
                path.lineTo(corner[0], corner[1]);
            }
        }
        path.closePath();
        return path;
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name));
    }

    private static TrueTypeFont typeface() {
        try (InputStream file = file(REGULAR)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
