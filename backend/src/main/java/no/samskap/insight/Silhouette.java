package no.samskap.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * How clearly points are parted: for each point, how much nearer its own part is than the next, from -1 to 1, and the mean of
 * that (P. Rousseeuw, 1987). Of many points an even sample is measured; its distances are measured once for all partings.
 */
final class Silhouette {
    private static final int MEASURED = 1_000;

    private final int step;
    private final float[][] distance;

    Silhouette(List<Point> points) {
        step = Math.max(1, (points.size() + MEASURED - 1) / MEASURED);
        List<Point> sample = new ArrayList<>();
        for (int i = 0; i < points.size(); i += step) {
            sample.add(points.get(i));
        }
        distance = new float[sample.size()][sample.size()];
        for (int i = 0; i < distance.length; i++) {
            for (int j = 0; j < i; j++) {
                distance[i][j] = (float) sample.get(i).distance(sample.get(j));
                distance[j][i] = distance[i][j];
            }
        }
    }

    double of(KMeans parting) {
        if (distance.length == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < distance.length; i++) {
            sum += of(i, parting);
        }
        return sum / distance.length;
    }

    private double of(int point, KMeans parting) {
        double[] sums = new double[parting.parts()];
        int[] counts = new int[parting.parts()];
        for (int other = 0; other < distance.length; other++) {
            if (other != point) {
                int part = parting.of()[other * step];
                sums[part] += distance[point][other];
                counts[part]++;
            }
        }
        int own = parting.of()[point * step];
        if (counts[own] == 0) {
            return 0;
        }
        double within = sums[own] / counts[own];
        double next = Double.MAX_VALUE;
        for (int part = 0; part < sums.length; part++) {
            if (part != own && counts[part] > 0) {
                next = Math.min(next, sums[part] / counts[part]);
            }
        }
        double larger = Math.max(within, next);
        return next == Double.MAX_VALUE || larger == 0 ? 0 : (next - within) / larger;
    }
}
