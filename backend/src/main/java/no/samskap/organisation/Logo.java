package no.samskap.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a logo and draws it anew, so that nothing but the picture is kept of the file. */
final class Logo {
    private static final int LARGEST_FILE = 200_000;
    private static final int LARGEST_SIDE = 1_000;

    private Logo() {}

    /** The picture as a PNG in Base64; empty where it is no PNG or JPEG, or too large. */
    static Optional<String> read(String base64) {
        try {
            byte[] file = Base64.getDecoder().decode(base64);
            return file.length > LARGEST_FILE ? Optional.empty() : drawn(file);
        } catch (IOException | RuntimeException unreadable) {
            // A reader of pictures throws what it likes at a file that was made to deceive it.
            return Optional.empty();
        }
    }

    private static Optional<String> drawn(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                reader.setInput(input);
                // Its size is asked for before it is drawn: a small file may claim to be enormous.
                boolean fits = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
                return fits && (format.equals("png") || format.equals("jpeg"))
                        ? Optional.of(png(reader.read(0)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static String png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", octets);
        return Base64.getEncoder().encodeToString(octets.toByteArray());
    }
}
