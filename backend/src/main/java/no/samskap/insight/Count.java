package no.samskap.insight;

/** How many stand where. */
record Count(int agree, int disagree, int pass) {
    static final Count NOBODY = new Count(0, 0, 0);

    int people() {
        return agree + disagree + pass;
    }

    Count plus(Count other) {
        return new Count(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }

    /** The share that agrees; one who agrees and one who does not are counted in, so that few people never make a certainty. */
    double shareFor() {
        return share(agree);
    }

    /** The share that disagrees, in the same way. */
    double shareAgainst() {
        return share(disagree);
    }

    private double share(int of) {
        return (of + 1.0) / (people() + 2.0);
    }
}
