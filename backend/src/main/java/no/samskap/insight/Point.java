package no.samskap.insight;

/** A place on the map of opinions. */
record Point(double x, double y) {
    double distance(Point other) {
        return Math.sqrt(squared(other));
    }

    double squared(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }
}
