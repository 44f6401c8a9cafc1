package no.samskap.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * The two strongest directions of a symmetric, positive matrix that is known only by what it does to a vector. Each step asks
 * for one such product and adds one direction, made square to all before it; the small tridiagonal matrix that comes of it
 * has nearly the same strongest directions (C. Lanczos, 1950).
 */
final class Lanczos {
    /** Far more steps than any board of opinions was seen to need. */
    private static final int MOST_STEPS = 120;

    /** The part of the strongest eigenvalue that may be left over. */
    private static final double EXACT_TO = 1e-8;

    private static final int STEPS_BETWEEN_LOOKS = 4;

    private final UnaryOperator<double[]> matrix;
    private final int size;
    private final List<double[]> basis = new ArrayList<>();
    private final List<Double> diagonal = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();

    private Lanczos(UnaryOperator<double[]> matrix, int size) {
        this.matrix = matrix;
        this.size = size;
    }

    /**
     * Two directions of length 1, square to each other, the strongest first; a direction in which there is nothing is all
     * zeros.
     *
     * @param start where to begin: the nearer to the answer, the fewer steps
     */
    static double[][] strongest(UnaryOperator<double[]> matrix, double[] start) {
        return new Lanczos(matrix, start.length).strongest(start);
    }

    private double[][] strongest(double[] start) {
        double[] next = start.clone();
        double length = length(next);
        int most = Math.min(MOST_STEPS, size);
        while (length > 0 && basis.size() < most) {
            scale(next, 1 / length);
            basis.add(next);
            double[] image = matrix.apply(next);
            diagonal.add(dot(image, next));
            makeSquareToBasis(image);
            makeSquareToBasis(image);
            length = length(image);
            if (length <= EXACT_TO * scale()) {
                length = 0;
            } else if (basis.size() % STEPS_BETWEEN_LOOKS == 0 && isExact(length)) {
                break;
            }
            beside.add(length);
            next = image;
        }
        return new double[][] {direction(0), direction(1)};
    }

    private boolean isExact(double left) {
        EigenDecompositionSymmetric small = small();
        double first = small.getEigenvalue(0);
        int last = basis.size() - 1;
        return left * Math.abs(small.getV().getEntry(last, 0)) <= EXACT_TO * first
                && left * Math.abs(small.getV().getEntry(last, 1)) <= EXACT_TO * first;
    }

    private double[] direction(int index) {
        double[] direction = new double[size];
        if (index >= basis.size()) {
            return direction;
        }
        EigenDecompositionSymmetric small = small();
        if (small.getEigenvalue(index) <= EXACT_TO * scale()) {
            return direction;
        }
        for (int i = 0; i < basis.size(); i++) {
            add(direction, small.getV().getEntry(i, index), basis.get(i));
        }
        scale(direction, 1 / length(direction));
        return direction;
    }

    private EigenDecompositionSymmetric small() {
        double[] main = diagonal.stream().mapToDouble(Double::doubleValue).toArray();
        double[] secondary = beside.stream()
                .limit(main.length - 1L)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new EigenDecompositionSymmetric(main, secondary);
    }

    private double scale() {
        return diagonal.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private void makeSquareToBasis(double[] vector) {
        for (double[] direction : basis) {
            add(vector, -dot(vector, direction), direction);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void scale(double[] a, double by) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= by;
        }
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
