package no.samskap.insight;

import org.jspecify.annotations.Nullable;

/** How opinions lie at one moment. The next landscape is made from the one before it, so that what people have learnt to read stays put. */
record Landscape(Opinions opinions, Axes axes, Grouping grouping, Letters letters, Counts counts) {
    static Landscape of(Opinions opinions, @Nullable Landscape before) {
        Axes axes = Axes.of(opinions, before == null ? null : before.axes);
        Grouping grouping = Grouping.of(opinions, axes, before == null ? null : before.grouping);
        Letters letters = Letters.of(opinions, grouping, before == null ? null : before.letters);
        return new Landscape(opinions, axes, grouping, letters, Counts.of(opinions, axes, grouping));
    }
}
