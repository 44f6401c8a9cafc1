package no.samskap.report;

import java.util.ArrayList;
import java.util.List;

/** Where the corners of a picture's shapes are: the first one on top, the others after it as the clock goes. */
final class Corners {
    private Corners() {}

    static List<double[]> of(Report.Shape shape) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < shape.corners(); i++) {
            double turn = 2 * Math.PI * i / shape.corners();
            corners.add(new double[] {
                shape.x() + shape.radius() * Math.sin(turn), shape.y() - shape.radius() * Math.cos(turn)
            });
        }
        return corners;
    }
}
