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
 * is there is kept, three octets a stance. Immutable once built.
 */
final class Opinions {
    /** As many columns as a {@code char} can name; a board holds fewer ideas. */
    static final int MOST_IDEAS = Character.MAX_VALUE;

    /** Sums over people are taken in this many fixed parts, so that the result is the same on any number of cores. */
    private static final int PARTS = 16;

    /** Fewer stances than this are summed sooner on one core than they are handed out. */
    private static final int WORTH_SHARING = 100_000;

    private final List<IdeaId> ideas;
    private final List<String> people;
    private final int[] start;
    private final char[] idea;
    private final byte[] stance;

    private Opinions(List<IdeaId> ideas, List<String> people, int[] start, char[] idea, byte[] stance) {
        this.ideas = ideas;
        this.people = people;
        this.start = start;
        this.idea = idea;
        this.stance = stance;
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
            visit.stance(idea[i], stance[i]);
        }
    }

    /** What is done with one stance: the idea's column, and 1, -1 or 0. */
    interface Visit {
        void stance(int idea, int value);
    }

    /** The mean stance on each idea, of those who have one. */
    double[] means() {
        double[] sum = new double[ideas.size()];
        int[] count = new int[ideas.size()];
        for (int i = 0; i < idea.length; i++) {
            sum[idea[i]] += stance[i];
            count[idea[i]]++;
        }
        return IntStream.range(0, sum.length)
                .mapToDouble(j -> count[j] == 0 ? 0 : sum[j] / count[j])
                .toArray();
    }

    /**
     * The matrix of how stances go together, times a vector. Where a stance is missing the idea's mean stands in, which is
     * nothing once the mean is taken away, so that the cost is that of the stances there are.
     */
    double[] scatterTimes(double[] means, double[] vector) {
        IntStream parts = IntStream.range(0, PARTS);
        double[][] sums = (idea.length < WORTH_SHARING ? parts : parts.parallel())
                .mapToObj(part -> scatterTimes(means, vector, part))
                .toArray(double[][]::new);
        double[] whole = sums[0];
        for (int part = 1; part < PARTS; part++) {
            for (int j = 0; j < whole.length; j++) {
                whole[j] += sums[part][j];
            }
        }
        return whole;
    }

    private double[] scatterTimes(double[] means, double[] vector, int part) {
        double[] sum = new double[vector.length];
        int end = (int) ((long) people.size() * (part + 1) / PARTS);
        for (int person = (int) ((long) people.size() * part / PARTS); person < end; person++) {
            double along = along(person, means, vector);
            for (int i = start[person]; i < start[person + 1]; i++) {
                sum[idea[i]] += along * (stance[i] - means[idea[i]]);
            }
        }
        return sum;
    }

    /** How far the person's stances reach from the mean along a direction. */
    double along(int person, double[] means, double[] direction) {
        double along = 0;
        for (int i = start[person]; i < start[person + 1]; i++) {
            along += (stance[i] - means[idea[i]]) * direction[idea[i]];
        }
        return along;
    }

    /** Takes people one after the other: first the stances, then whose they were. */
    static final class Builder {
        private final List<IdeaId> ideas;
        private final List<String> people = new ArrayList<>();
        private int[] start = new int[1024];
        private char[] idea = new char[1024];
        private byte[] stance = new byte[1024];
        private int size;

        Builder(List<IdeaId> ideas) {
            if (ideas.size() > MOST_IDEAS) {
                throw new IllegalArgumentException("a board should have at most " + MOST_IDEAS + " ideas");
            }
            this.ideas = List.copyOf(ideas);
        }

        void stance(int column, int value) {
            if (size == idea.length) {
                idea = Arrays.copyOf(idea, size + size / 2);
                stance = Arrays.copyOf(stance, size + size / 2);
            }
            idea[size] = (char) column;
            stance[size] = (byte) value;
            size++;
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
                    ideas,
                    List.copyOf(people),
                    Arrays.copyOf(start, people.size() + 1),
                    Arrays.copyOf(idea, size),
                    Arrays.copyOf(stance, size));
        }
    }
}
