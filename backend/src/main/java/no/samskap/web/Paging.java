package no.samskap.web;

/**
 * Which page of a list is asked for, by {@code ?page=} (from 0, default 0) and {@code ?size=} (1–{@value #MAX_SIZE}, default
 * {@value #DEFAULT_SIZE}). A controller takes it as a parameter; anything else in these two is refused with 422.
 */
public record Paging(int page, int size) {
    static final int DEFAULT_SIZE = 50;
    static final int MAX_SIZE = 200;
    static final int MAX_PAGE = 1_000_000;

    /** How many there are before this page. */
    public long skipped() {
        return (long) page * size;
    }
}
