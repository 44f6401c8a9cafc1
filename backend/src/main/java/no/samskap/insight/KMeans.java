package no.samskap.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Points parted among so many centres that each is nearest to its own (Lloyd). Several starts are tried, chosen far apart by
 * chance (k-means++) from a fixed seed, and the one that ends closest is kept: the same points give the same parting.
 *
 * @param of for each point the number of its centre
 * @param looseness the sum of the squared distances from points to their centres
 */
record KMeans(int[] of, List<Point> centres, double looseness) {
    private static final long SEED = 7;
    private static final int STARTS = 10;
    private static final int MOST_ROUNDS = 100;

    /** Starts are compared after so many rounds on at most so many of the points; the best goes on with all of them. */
    private static final int COMPARED_AFTER = 20;

    private static final int COMPARED_ON = 1_000;

    /** How much closer other centres must end than those that went on from earlier ones. */
    private static final double WORTH_A_JUMP = 0.98;

    /** Parts the points; with {@code before}, on from those centres unless others end clearly closer. */
    static KMeans of(List<Point> points, int parts, @Nullable List<Point> before) {
        List<Point> sample = everySo(points, COMPARED_ON);
        Random random = new Random(SEED);
        KMeans best = from(farApart(sample, parts, random), sample, COMPARED_AFTER);
        for (int i = 1; i < STARTS; i++) {
            KMeans tried = from(farApart(sample, parts, random), sample, COMPARED_AFTER);
            best = tried.looseness < best.looseness ? tried : best;
        }
        KMeans fresh = from(best.centres, points, MOST_ROUNDS);
        if (before == null || before.size() != parts) {
            return fresh;
        }
        KMeans carried = from(before, points, MOST_ROUNDS);
        return fresh.looseness < WORTH_A_JUMP * carried.looseness ? fresh : carried;
    }

    /** At most about so many of the points, taken at even steps. */
    static List<Point> everySo(List<Point> points, int most) {
        int step = Math.max(1, (points.size() + most - 1) / most);
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < points.size(); i += step) {
            some.add(points.get(i));
        }
        return some;
    }

    private static List<Point> farApart(List<Point> points, int parts, Random random) {
        List<Point> centres = new ArrayList<>(List.of(points.get(random.nextInt(points.size()))));
        double[] nearest = new double[points.size()];
        Arrays.fill(nearest, Double.MAX_VALUE);
        while (centres.size() < parts) {
            Point last = centres.getLast();
            double sum = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], points.get(i).squared(last));
                sum += nearest[i];
            }
            centres.add(points.get(drawn(nearest, random.nextDouble() * sum)));
        }
        return centres;
    }

    private static int drawn(double[] weights, double at) {
        double left = at;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static KMeans from(List<Point> start, List<Point> points, int mostRounds) {
        List<Point> centres = start;
        int[] of = new int[points.size()];
        Arrays.fill(of, -1);
        double looseness = 0;
        for (int round = 0; round < mostRounds; round++) {
            boolean moved = false;
            looseness = 0;
            for (int i = 0; i < of.length; i++) {
                int nearest = nearest(points.get(i), centres);
                looseness += points.get(i).squared(centres.get(nearest));
                moved |= of[i] != nearest;
                of[i] = nearest;
            }
            if (!moved) {
                break;
            }
            centres = middles(points, of, centres);
        }
        return new KMeans(of, centres, looseness);
    }

    static int nearest(Point point, List<Point> centres) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centres.size(); c++) {
            double distance = point.squared(centres.get(c));
            if (distance < least) {
                least = distance;
                nearest = c;
            }
        }
        return nearest;
    }

    /** The middle of each part; a part that nobody is in keeps its centre. */
    private static List<Point> middles(List<Point> points, int[] of, List<Point> centres) {
        double[] x = new double[centres.size()];
        double[] y = new double[centres.size()];
        int[] count = new int[centres.size()];
        for (int i = 0; i < of.length; i++) {
            x[of[i]] += points.get(i).x();
            y[of[i]] += points.get(i).y();
            count[of[i]]++;
        }
        List<Point> middles = new ArrayList<>();
        for (int c = 0; c < count.length; c++) {
            middles.add(count[c] == 0 ? centres.get(c) : new Point(x[c] / count[c], y[c] / count[c]));
        }
        return middles;
    }

    int parts() {
        return centres.size();
    }

    /** How many points the smallest part has. */
    int smallest() {
        int[] sizes = new int[parts()];
        for (int part : of) {
            sizes[part]++;
        }
        return Arrays.stream(sizes).min().orElse(0);
    }
}
