package no.samskap.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samskap.protocol.IdeaId;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.jspecify.annotations.Nullable;

/**
 * The two directions in which opinions differ most (the first two principal components), and the mean that they start from.
 *
 * <p>A plane has no right way up: the same two directions may come out mirrored or turned the next time. So new axes are laid
 * on the axes before them as nearly as a turn and a mirroring can, which changes no distance between people.
 */
record Axes(List<IdeaId> ideas, double[] means, double[] first, double[] second) {
    /** Any fixed number: two runs over the same opinions shall give the same axes. */
    private static final long SEED = 20_260_101;

    /** How much chance is mixed into a start from earlier axes, so that a direction that is new is not overlooked. */
    private static final double CHANCE = 0.01;

    static Axes of(Opinions opinions, @Nullable Axes before) {
        double[] means = opinions.means();
        double[][] strongest =
                Lanczos.strongest(vector -> opinions.scatterTimes(means, vector), start(opinions.ideas(), before));
        Axes fresh = new Axes(opinions.ideas(), means, strongest[0], strongest[1]);
        return before == null ? fresh.upright() : fresh.laidOn(before);
    }

    private static double[] start(List<IdeaId> ideas, @Nullable Axes before) {
        Random random = new Random(SEED);
        double[] start = random.doubles(ideas.size(), -1, 1).toArray();
        if (before == null) {
            return start;
        }
        Map<IdeaId, Integer> earlier = before.columns();
        for (int j = 0; j < start.length; j++) {
            Integer column = earlier.get(ideas.get(j));
            start[j] *= CHANCE;
            start[j] += column == null ? 0 : before.first[column] + before.second[column];
        }
        return start;
    }

    /** Without earlier axes, each points to where its strongest idea is agreed with. */
    private Axes upright() {
        return turned(new double[][] {{sign(first), 0}, {0, sign(second)}});
    }

    private static double sign(double[] axis) {
        double strongest = 0;
        for (double weight : axis) {
            if (Math.abs(weight) > Math.abs(strongest)) {
                strongest = weight;
            }
        }
        return strongest < 0 ? -1 : 1;
    }

    private Axes laidOn(Axes before) {
        Map<IdeaId, Integer> earlier = before.columns();
        double[][] common = new double[2][2];
        for (int j = 0; j < first.length; j++) {
            Integer column = earlier.get(ideas.get(j));
            if (column != null) {
                common[0][0] += first[j] * before.first[column];
                common[0][1] += first[j] * before.second[column];
                common[1][0] += second[j] * before.first[column];
                common[1][1] += second[j] * before.second[column];
            }
        }
        RealMatrix overlap = MatrixUtils.createRealMatrix(common);
        if (overlap.getFrobeniusNorm() == 0) {
            return upright();
        }
        SingularValueDecomposition parts = new SingularValueDecomposition(overlap);
        return turned(parts.getU().multiply(parts.getVT()).getData());
    }

    private Axes turned(double[][] turn) {
        double[] one = new double[first.length];
        double[] two = new double[first.length];
        for (int j = 0; j < one.length; j++) {
            one[j] = turn[0][0] * first[j] + turn[1][0] * second[j];
            two[j] = turn[0][1] * first[j] + turn[1][1] * second[j];
        }
        return new Axes(ideas, means, one, two);
    }

    private Map<IdeaId, Integer> columns() {
        Map<IdeaId, Integer> columns = new HashMap<>();
        ideas.forEach(id -> columns.put(id, columns.size()));
        return columns;
    }

    /**
     * Where a person's stances put them. Who has answered little is moved out as far as if they had answered all in the same
     * way, but for {@code caution}: everybody is counted as having, besides, so many stances in the middle.
     */
    interface Placing {
        Point place(int person, int caution);
    }

    /** As above for everybody: each one's stances are gone through once, however often their place is asked for. */
    Placing placing(Opinions opinions) {
        double[] across = opinions.along(means, first);
        double[] up = opinions.along(means, second);
        return (person, caution) -> {
            double stretch = stretch(opinions.stancesOf(person), caution);
            return new Point(stretch * across[person], stretch * up[person]);
        };
    }

    /** The same for stances that are at hand by idea, {@code answered} of them on these axes' ideas. */
    Point place(Map<IdeaId, Integer> stances, int answered, int caution) {
        double x = 0;
        double y = 0;
        for (int j = 0; j < means.length; j++) {
            Integer stance = stances.get(ideas.get(j));
            if (stance != null) {
                x += (stance - means[j]) * first[j];
                y += (stance - means[j]) * second[j];
            }
        }
        double stretch = stretch(answered, caution);
        return new Point(stretch * x, stretch * y);
    }

    private double stretch(int answered, int caution) {
        return Math.sqrt((ideas.size() + (double) caution) / (answered + (double) caution));
    }
}
