package no.samskap.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samskap.protocol.ParticipantId;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** When each person added something lately: what happened in the minute before each one's last. */
record Pace(PMap<ParticipantId, PVector<Instant>> lately) {
    static final Pace NONE = new Pace(Empty.map());

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** More in a minute than the slowest limit asks about. */
    private static final int MOST = 60;

    Pace plus(ParticipantId by, Instant at) {
        PVector<Instant> before = lately.getOrDefault(by, Empty.vector());
        PVector<Instant> now = before.plus(at);
        while (now.size() > MOST || Duration.between(now.getFirst(), at).compareTo(MINUTE) >= 0) {
            now = now.minus(0);
        }
        return new Pace(lately.plus(by, now));
    }

    /** How long until this person may add one more, where so many a minute are allowed; empty where they may now. */
    Optional<Duration> left(ParticipantId by, int perMinute, Instant now) {
        PVector<Instant> theirs = lately.getOrDefault(by, Empty.vector());
        if (theirs.size() < perMinute) {
            return Optional.empty();
        }
        Duration left =
                Duration.between(now, theirs.get(theirs.size() - perMinute).plus(MINUTE));
        // Never longer than a minute, whatever the clock has done since.
        return left.isPositive() ? Optional.of(left.compareTo(MINUTE) > 0 ? MINUTE : left) : Optional.empty();
    }
}
