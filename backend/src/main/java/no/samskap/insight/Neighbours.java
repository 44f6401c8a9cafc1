package no.samskap.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.samskap.anonymity.Anonymity;

/**
 * Five people or more of one group who stand near each other, shown as one dot in their middle. Nobody's own place can be
 * read off the map.
 *
 * @param part the group that they are of
 */
record Neighbours(int part, Point middle, int people) {
    /** With more people the dots hold more of them: a map of thousands of dots tells nobody more. */
    private static final int DOTS = 120;

    /** Places are told no finer than this. */
    private static final double FINENESS = 100;

    static List<Neighbours> of(Grouping grouping) {
        int least = Math.max(Anonymity.FEWEST, grouping.people().length / DOTS);
        List<Neighbours> dots = new ArrayList<>();
        for (int part = 0; part < grouping.parting().parts(); part++) {
            List<Point> own = new ArrayList<>();
            for (int i = 0; i < grouping.people().length; i++) {
                if (grouping.parting().of()[i] == part) {
                    own.add(grouping.places().get(i));
                }
            }
            split(part, own, least, dots);
        }
        return dots;
    }

    /** Halves people along the direction in which they are spread most, until halves would be too small. */
    private static void split(int part, List<Point> people, int least, List<Neighbours> dots) {
        if (people.size() < 2 * least) {
            dots.add(new Neighbours(part, middle(people), people.size()));
            return;
        }
        ToDoubleFunction<Point> along = spread(people, Point::x) >= spread(people, Point::y) ? Point::x : Point::y;
        List<Point> sorted =
                people.stream().sorted(Comparator.comparingDouble(along)).toList();
        split(part, sorted.subList(0, sorted.size() / 2), least, dots);
        split(part, sorted.subList(sorted.size() / 2, sorted.size()), least, dots);
    }

    private static double spread(List<Point> people, ToDoubleFunction<Point> along) {
        return people.stream().mapToDouble(along).max().orElse(0)
                - people.stream().mapToDouble(along).min().orElse(0);
    }

    private static Point middle(List<Point> people) {
        double x = people.stream().mapToDouble(Point::x).average().orElse(0);
        double y = people.stream().mapToDouble(Point::y).average().orElse(0);
        return new Point(Math.round(x * FINENESS) / FINENESS, Math.round(y * FINENESS) / FINENESS);
    }
}
