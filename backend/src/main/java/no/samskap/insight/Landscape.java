package no.samskap.insight;

import java.util.Map;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Insight;
import org.jspecify.annotations.Nullable;

/**
 * How opinions lie at one moment. The next landscape is made from the one before it, so that what people have learnt to read
 * stays put.
 *
 * @param sizes how many people count with each group
 */
record Landscape(Axes axes, Grouping grouping, Letters letters, int[] sizes, Counts counts) {
    static Landscape of(Opinions opinions, @Nullable Landscape before) {
        Axes axes = Axes.of(opinions, before == null ? null : before.axes);
        Axes.Placing placing = axes.placing(opinions);
        Grouping grouping = Grouping.of(opinions, placing, before == null ? null : before.grouping);
        Letters letters = Letters.of(opinions, grouping, before == null ? null : before.letters);
        int[] part = grouping.ofEverybody(opinions, placing);
        int[] sizes = new int[grouping.parting().parts()];
        for (int own : part) {
            sizes[own]++;
        }
        return new Landscape(axes, grouping, letters, sizes, Counts.of(opinions, part, sizes.length));
    }

    /** Where somebody with these stances is; nowhere while they are too few. */
    Insight.OwnPlace own(Map<IdeaId, Integer> stances) {
        int answered = (int) axes.ideas().stream().filter(stances::containsKey).count();
        if (answered < Grouping.leastStances(axes.ideas().size())) {
            return new Insight.OwnPlace(answered, null, null, null);
        }
        Point place = axes.place(stances, answered, grouping.caution());
        String letter = letters.ofPart().get(grouping.nearest(place));
        return new Insight.OwnPlace(answered, letter, place.x(), place.y());
    }

    @Override
    public String toString() {
        return "(a landscape of opinions)";
    }
}
