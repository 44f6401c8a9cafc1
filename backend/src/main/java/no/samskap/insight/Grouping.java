package no.samskap.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.anonymity.Anonymity;
import org.jspecify.annotations.Nullable;

/**
 * Which people think alike: those who have answered enough are put in their places and parted into two to five groups, as
 * many as stand clear of each other. No group has fewer than {@link Anonymity#FEWEST} people; where that cannot be had, all
 * are one group.
 *
 * @param caution how many stances in the middle everybody is counted as having besides their own
 * @param clarity the silhouette of the parting; 0 for one group
 * @param people the rows of those who are placed
 * @param places where they are, in the same order
 * @param parting their parts, in the same order
 */
record Grouping(int caution, double clarity, int[] people, List<Point> places, KMeans parting) {
    /** Who has answered fewer is not placed, but where the board has fewer ideas. */
    static final int ENOUGH_STANCES = 7;

    /** While so few have answered enough, those who have answered most are placed with them. */
    private static final int FEW_PEOPLE = 15;

    private static final int MOST_GROUPS = 5;

    /** The people who make room for one group more. */
    private static final int PEOPLE_A_GROUP = 12;

    /** What each group beyond the second must add to the clarity. */
    private static final double COST_OF_A_GROUP = 0.05;

    /** What another number of groups must add to the clarity before the number changes. */
    private static final double COST_OF_CHANGE = 0.03;

    /** The two degrees of caution that are tried; the one with the clearer groups is taken. */
    private static final int[] CAUTIONS = {20, 0};

    static Grouping of(Opinions opinions, Axes.Placing placing, @Nullable Grouping before) {
        int[] people = enough(opinions);
        List<Candidate> candidates = new ArrayList<>();
        for (int caution : CAUTIONS) {
            List<Point> places = IntStream.of(people)
                    .mapToObj(person -> placing.place(person, caution))
                    .toList();
            Silhouette silhouette = new Silhouette(places);
            int most = Math.min(MOST_GROUPS, 2 + people.length / PEOPLE_A_GROUP);
            for (int groups = 2; groups <= most && groups * Anonymity.FEWEST <= people.length; groups++) {
                KMeans parting = KMeans.of(places, groups, centresOf(before, caution));
                if (parting.smallest() >= Anonymity.FEWEST) {
                    candidates.add(new Candidate(caution, silhouette.of(parting), places, parting, before));
                }
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::worth))
                .map(best -> new Grouping(best.caution, best.clarity, people, best.places, best.parting))
                .orElseGet(() -> undivided(placing, people));
    }

    private record Candidate(
            int caution,
            double clarity,
            List<Point> places,
            KMeans parting,
            @Nullable Grouping before) {
        double worth() {
            boolean known = before != null && before.caution == caution && before.parting.parts() == parting.parts();
            return clarity - COST_OF_A_GROUP * (parting.parts() - 2) + (known ? COST_OF_CHANGE : 0);
        }
    }

    private static @Nullable List<Point> centresOf(@Nullable Grouping before, int caution) {
        return before == null || before.caution != caution ? null : before.parting.centres();
    }

    private static Grouping undivided(Axes.Placing placing, int[] people) {
        List<Point> places = IntStream.of(people)
                .mapToObj(person -> placing.place(person, CAUTIONS[0]))
                .toList();
        KMeans one = new KMeans(new int[people.length], List.of(new Point(0, 0)), 0);
        return new Grouping(CAUTIONS[0], 0, people, places, one);
    }

    /** The rows of those who have answered enough. */
    static int[] answering(Opinions opinions) {
        int least = leastStances(opinions.ideas().size());
        return IntStream.range(0, opinions.people())
                .filter(person -> opinions.stancesOf(person) >= least)
                .toArray();
    }

    /** How many of so many ideas one must have answered. */
    static int leastStances(int ideas) {
        return Math.min(ENOUGH_STANCES, ideas);
    }

    /** The rows of those who have answered enough, filled up with those who have answered most while they are few. */
    private static int[] enough(Opinions opinions) {
        int[] enough = answering(opinions);
        if (enough.length >= FEW_PEOPLE) {
            return enough;
        }
        return IntStream.range(0, opinions.people())
                .boxed()
                .sorted(Comparator.comparing(person -> -opinions.stancesOf(person)))
                .limit(FEW_PEOPLE)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** For every row the part that the person is in, or whose centre they are nearest to. */
    int[] ofEverybody(Opinions opinions, Axes.Placing placing) {
        int[] part = IntStream.range(0, opinions.people())
                .map(person -> nearest(placing.place(person, caution)))
                .toArray();
        for (int i = 0; i < people.length; i++) {
            part[people[i]] = parting.of()[i];
        }
        return part;
    }

    /** The part whose centre is nearest. */
    int nearest(Point place) {
        return KMeans.nearest(place, parting.centres());
    }
}
