package no.samskap.counting;

/** What a supporter is taken to gain from an idea that is carried out, when Equal Shares compares what ideas cost them. */
enum Gain {
    /** As much as the idea costs: a krone spent on what one wants is a krone, in one large idea or in several small. */
    COST,
    /** One, whatever the idea costs. */
    CARDINALITY;

    long of(long cost) {
        return switch (this) {
            case COST -> cost;
            case CARDINALITY -> 1;
        };
    }
}
