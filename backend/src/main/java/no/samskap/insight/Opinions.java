package no.samskap.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;

/**
 * Who thinks what: a row a person, a column an idea, agreement 1, disagreement -1, pass 0, and most cells empty. Only what
 * is there is kept, two octets a stance: a number that says both idea and stance, and is the place of that pair in the tables
 * that sums are made with. So a sum over fifty million stances is one look-up and one addition each. Immutable once built.
 */
final class Opinions {
    /** Disagreement, pass, agreement. */
    private static final int STANCES = 3;

    /** As many columns as a {@code char} can name with each stance on them; a board holds fewer ideas. */
    static final int MOST_IDEAS = Character.MAX_VALUE / STANCES;

    /** Sums over people are taken in this many fixed parts, so that the result is the same on any number of cores. */
    private static final int PARTS = 16;

    /** Fewer stances than this are summed sooner on one core than they are handed out. */
    private static final int WORTH_SHARING = 100_000;

    private final List<IdeaId> ideas;
    private final List<String> people;
    private final int[] start;
    private final char[] said;

    private Opinions(List<IdeaId> ideas, List<String> people, int[] start, char[] said) {
        this.ideas = ideas;
        this.people = people;
        this.start = start;
        this.said = said;
    }

    /** The stances on these ideas; what rows hold on other ideas is left out, and so are people who are left with nothing. */
    static Opinions of(List<BallotRow> rows, List<IdeaId> ideas) {
        Map<IdeaId, Integer> columns = new HashMap<>();
        ideas.forEach(id -> columns.put(id, columns.size()));
        Builder builder = new Builder(ideas);
        for (BallotRow row : rows) {
            row.stances().forEach((id, stance) -> {
                Integer column = columns.get(id);
                if (column != null && stance != Stance.NONE) {
                    builder.stance(column, value(stance));
                }
            });
            builder.person(row.voter());
        }
        return builder.build();
    }

    private static int value(Stance stance) {
        return switch (stance) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case PASS, NONE -> 0;
        };
    }

    List<IdeaId> ideas() {
        return ideas;
    }

    int people() {
        return people.size();
    }

    /** The name that the person's row has. */
    String name(int person) {
        return people.get(person);
    }

    /** How many ideas the person has a stance on. */
    int stancesOf(int person) {
        return start[person + 1] - start[person];
    }

    /** Goes through one person's stances. */
    void each(int person, Visit visit) {
        for (int i = start[person]; i < start[person + 1]; i++) {
            visit.stance(said[i] / STANCES, said[i] % STANCES - 1);
        }
    }

    /** What is done with one stance: the idea's column, and 1, -1 or 0. */
    interface Visit {
        void stance(int idea, int value);
    }

    /** The mean stance on each idea, of those who have one. */
    double[] means() {
        int[] count = new int[STANCES * ideas.size()];
        for (char each : said) {
            count[each]++;
        }
        double[] means = new double[ideas.size()];
        for (int j = 0; j < means.length; j++) {
            int against = count[STANCES * j];
            int agree = count[STANCES * j + 2];
            int all = against + count[STANCES * j + 1] + agree;
            means[j] = all == 0 ? 0 : (double) (agree - against) / all;
        }
        return means;
    }

    /**
     * The matrix of how stances go together, times a vector. Where a stance is missing the idea's mean stands in, which is
     * nothing once the mean is taken away, so that the cost is that of the stances there are.
     */
    double[] scatterTimes(double[] means, double[] vector) {
        double[] reach = reach(means, vector);
        IntStream parts = IntStream.range(0, PARTS);
        double[][] sums = (said.length < WORTH_SHARING ? parts : parts.parallel())
                .mapToObj(part -> alongBy(reach, part))
                .toArray(double[][]::new);
        double[] whole = new double[vector.length];
        for (double[] sum : sums) {
            for (int j = 0; j < whole.length; j++) {
                for (int stance = 0; stance < STANCES; stance++) {
                    whole[j] += sum[STANCES * j + stance] * (stance - 1 - means[j]);
                }
            }
        }
        return whole;
    }

    /** How far each stance on each idea reaches from the mean along a direction. */
    private static double[] reach(double[] means, double[] direction) {
        double[] reach = new double[STANCES * means.length];
        for (int j = 0; j < means.length; j++) {
            for (int stance = 0; stance < STANCES; stance++) {
                reach[STANCES * j + stance] = (stance - 1 - means[j]) * direction[j];
            }
        }
        return reach;
    }

    /** For each stance on each idea, how far those of a part of the people who have it reach, all stances of theirs together. */
    private double[] alongBy(double[] reach, int part) {
        double[] sum = new double[reach.length];
        int end = (int) ((long) people.size() * (part + 1) / PARTS);
        for (int person = (int) ((long) people.size() * part / PARTS); person < end; person++) {
            double along = along(person, reach);
            for (int i = start[person]; i < start[person + 1]; i++) {
                sum[said[i]] += along;
            }
        }
        return sum;
    }

    private double along(int person, double[] reach) {
        double along = 0;
        for (int i = start[person]; i < start[person + 1]; i++) {
            along += reach[said[i]];
        }
        return along;
    }

    /** Along one direction, how far everybody's stances reach from the mean, by person. */
    double[] along(double[] means, double[] direction) {
        double[] reach = reach(means, direction);
        double[] along = new double[people.size()];
        IntStream rows = IntStream.range(0, along.length);
        (said.length < WORTH_SHARING ? rows : rows.parallel()).forEach(person -> along[person] = along(person, reach));
        return along;
    }

    /** Takes people one after the other: first the stances, then whose they were. */
    static final class Builder {
        private final List<IdeaId> ideas;
        private final List<String> people = new ArrayList<>();
        private int[] start = new int[1024];
        private char[] said = new char[1024];
        private int size;

        Builder(List<IdeaId> ideas) {
            if (ideas.size() > MOST_IDEAS) {
                throw new IllegalArgumentException("a board should have at most " + MOST_IDEAS + " ideas");
            }
            this.ideas = List.copyOf(ideas);
        }

        void stance(int column, int value) {
            if (size == said.length) {
                said = Arrays.copyOf(said, size + size / 2);
            }
            said[size++] = (char) (STANCES * column + value + 1);
        }

        /** Ends a person; one without a stance is left out. */
        void person(String name) {
            if (size == start[people.size()]) {
                return;
            }
            people.add(name);
            if (people.size() == start.length) {
                start = Arrays.copyOf(start, start.length * 2);
            }
            start[people.size()] = size;
        }

        Opinions build() {
            return new Opinions(
                    ideas, List.copyOf(people), Arrays.copyOf(start, people.size() + 1), Arrays.copyOf(said, size));
        }
    }
}
