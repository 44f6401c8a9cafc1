package no.samskap.organisation;

import java.util.Locale;
import java.util.Optional;

/** A colour as the web writes it, and how well it is told from another (WCAG 2.2, relative luminance). Pure. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);

    /** The ground of dark pages. */
    static final Colour NIGHT = new Colour(0x14, 0x18, 0x1d);

    /** What text needs. */
    static final double READABLE = 4.5;

    static Optional<Colour> read(String written) {
        if (!written.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 0xff, all & 0xff));
    }

    String written() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The same, as much lighter as it takes to be read on the ground. */
    Colour readableOn(Colour ground) {
        Colour lighter = this;
        while (lighter.contrast(ground) < READABLE) {
            lighter = new Colour(lifted(lighter.red), lifted(lighter.green), lifted(lighter.blue));
        }
        return lighter;
    }

    private static int lifted(int part) {
        return Math.min(255, part + Math.max(4, (255 - part) / 10));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
