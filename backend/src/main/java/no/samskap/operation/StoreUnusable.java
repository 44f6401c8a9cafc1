package no.samskap.operation;

/** The data folder holds something that this process must not, or cannot, use. The message is written for the operator. */
final class StoreUnusable extends RuntimeException {
    private final String remedy;

    StoreUnusable(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    StoreUnusable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What the operator can do about it. */
    String remedy() {
        return remedy;
    }
}
