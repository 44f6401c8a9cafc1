package no.samskap.notice;

import java.time.Instant;

/** What is to be told and has not reached everybody yet. */
record Occasion(Whom whom, News news, Instant at) {
    @Override
    public String toString() {
        return "(an occasion)";
    }
}
