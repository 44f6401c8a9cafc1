package no.samskap.curation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a challenge's leaders promised to answer.
 *
 * @param version counts its changes
 * @param answerBy null where nothing is promised
 * @param before the days that were promised before, oldest first
 */
record Promise(long version, @Nullable LocalDate answerBy, List<LocalDate> before) {
    /** Days begin and end where the people are. */
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static final Promise NONE = new Promise(0, null, List.of());

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(NORWAY));
    }

    /** Whether the whole day is over. */
    boolean overdue(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }
}
