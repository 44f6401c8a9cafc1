package no.samskap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Bar;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Picture;
import no.samskap.report.Report.Section;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;

/**
 * Writes a report as one page of HTML that stands alone, well-formed as XML too, since the PDF is made of it. The XML writer
 * escapes whatever people wrote.
 */
final class HtmlWriter {
    /** The platform's own, whatever else is on the class path. */
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private static final String STYLE = style();

    private final XMLStreamWriter out;
    private final boolean forPdf;
    private int pictures;

    private HtmlWriter(XMLStreamWriter out, boolean forPdf) {
        this.out = out;
        this.forPdf = forPdf;
    }

    /** For browsers. */
    static String page(Report report) {
        return "<!DOCTYPE html>\n" + written(report, false);
    }

    /** For {@link PdfWriter}: pictures are places where it draws, the n-th picture of the report at the n-th place. */
    static String forPdf(Report report) {
        return written(report, true);
    }

    private static String written(Report report, boolean forPdf) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(text);
            new HtmlWriter(out, forPdf).write(report);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report in memory should be writable", e);
        }
        return text.toString();
    }

    private void write(Report report) throws XMLStreamException {
        start("html", "lang", report.language());
        start("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "name", "viewport", "content", "width=device-width");
        empty("meta", "name", "description", "content", plain(report.subject()));
        empty("meta", "name", "subject", "content", plain(report.subject()));
        empty("meta", "name", "author", "content", "Samskap");
        element("title", report.title());
        element("style", STYLE);
        end();
        start("body");
        start("main");
        element("h1", report.title());
        for (Section section : report.sections()) {
            start("section");
            element("h2", section.title());
            for (Block block : section.blocks()) {
                write(block);
            }
            end();
        }
        end();
        end();
        end();
    }

    private void write(Block block) throws XMLStreamException {
        switch (block) {
            case Heading heading -> element("h3", heading.text());
            case Text text -> element("p", text.text());
            case Items items -> items(items.items());
            case Grid grid -> grid(grid);
            case Picture picture -> picture(picture);
        }
    }

    private void items(List<String> items) throws XMLStreamException {
        if (items.isEmpty()) {
            return;
        }
        start("ul");
        for (String item : items) {
            element("li", item);
        }
        end();
    }

    private void grid(Grid grid) throws XMLStreamException {
        start("table");
        element("caption", grid.caption());
        start("thead");
        start("tr");
        for (String column : grid.columns()) {
            element("th", column, "scope", "col");
        }
        end();
        end();
        start("tbody");
        for (List<Cell> row : grid.rows()) {
            start("tr");
            for (int column = 0; column < row.size(); column++) {
                cell(row.get(column), column == 0);
            }
            end();
        }
        end();
        end();
    }

    private void cell(Cell cell, boolean heads) throws XMLStreamException {
        Cell inner = cell instanceof Bar bar ? bar.cell() : cell;
        String number = inner instanceof Amount ? "number" : "words";
        if (heads) {
            start("th", "scope", "row");
        } else {
            start("td", "class", number);
        }
        out.writeCharacters(plain(said(inner)));
        if (cell instanceof Bar bar) {
            long width = Math.round(100 * Math.clamp(bar.share(), 0, 1));
            start("div", "class", "bar", "style", "width:" + width + "%");
            out.writeCharacters("");
            end();
        }
        end();
    }

    /** A cell's words. */
    static String said(Cell cell) {
        return switch (cell) {
            case Words words -> words.text();
            case Amount amount -> amount.text();
            case Bar bar -> said(bar.cell());
        };
    }

    private void picture(Picture picture) throws XMLStreamException {
        String alternative = plain(picture.alternative());
        if (forPdf) {
            start(
                    "object",
                    "type",
                    PdfWriter.PICTURE,
                    "data-picture",
                    String.valueOf(pictures++),
                    "title",
                    alternative,
                    "alt",
                    alternative,
                    "style",
                    "width:%dpx;height:%dpx".formatted(picture.width(), picture.height()));
            end();
            return;
        }
        start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted(picture.width(), picture.height()),
                "role",
                "img",
                "aria-label",
                alternative);
        for (Report.Shape shape : picture.shapes()) {
            empty("path", "d", path(shape), "fill", shape.colour());
        }
        end();
    }

    private static String path(Report.Shape shape) {
        if (shape.corners() == 0) {
            return String.format(
                    Locale.ROOT,
                    "M%1$.1f %2$.1fa%3$.1f %3$.1f 0 1 0 %4$.1f 0a%3$.1f %3$.1f 0 1 0 %5$.1f 0z",
                    shape.x() - shape.radius(),
                    shape.y(),
                    shape.radius(),
                    2 * shape.radius(),
                    -2 * shape.radius());
        }
        StringBuilder path = new StringBuilder("M");
        for (double[] corner : Corners.of(shape)) {
            path.append(String.format(Locale.ROOT, "%.1f %.1f ", corner[0], corner[1]));
        }
        return path.append('z').toString();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void element(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        out.writeCharacters(plain(text));
        end();
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** The text without what XML cannot hold: half a pair of surrogates, and what is no character. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign == '\n'
                        || sign == '\t'
                        || (sign >= ' ' && sign <= 0xD7FF)
                        || (sign >= 0xE000 && sign <= 0xFFFD)
                        || sign >= 0x10000)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
