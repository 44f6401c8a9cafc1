package no.samskap.pilot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that is nothing but its pixels: drawn anew from what was sent, so that neither where it was taken nor anything that
 * is no picture comes along. What is too large is refused before it is unpacked.
 *
 * @param jpeg in this form whatever was sent
 */
record Picture(byte[] jpeg, int width, int height) {
    /** Bytes as they were sent; what a phone's camera gives after the page has made it smaller is a tenth of it. */
    static final int BYTES = 2 * 1024 * 1024;

    /** On a side. Unpacked such a picture takes 36 MB. */
    private static final int PIXELS = 3_000;

    /** So many are unpacked at once, whoever else sends some. */
    private static final Semaphore ROOM = new Semaphore(2, true);

    static {
        // Nothing is written to the disk on the way.
        ImageIO.setUseCache(false);
    }

    /** The picture in a JPEG or PNG file in base64; empty where it is none, or too large. */
    static Optional<Picture> read(String base64) {
        try {
            byte[] sent = Base64.getDecoder().decode(base64);
            return sent.length > BYTES ? Optional.empty() : read(sent);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Picture> read(byte[] sent) {
        ROOM.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                return isWanted(reader.getFormatName()) ? drawn(reader, input) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // A file that no reader makes sense of, in whichever way it fails: not a picture.
            return Optional.empty();
        } finally {
            ROOM.release();
        }
    }

    private static boolean isWanted(String format) {
        return format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png");
    }

    private static Optional<Picture> drawn(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > PIXELS || height > PIXELS) {
            return Optional.empty();
        }
        BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fresh.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(reader.read(0), 0, 0, null);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(fresh, "jpeg", jpeg);
        return Optional.of(new Picture(jpeg.toByteArray(), width, height));
    }

    @Override
    public String toString() {
        return "(a picture)";
    }
}
