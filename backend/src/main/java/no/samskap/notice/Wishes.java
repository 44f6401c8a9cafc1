package no.samskap.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import no.samskap.language.Language;
import no.samskap.protocol.NoticeBook.NoticeKind;
import no.samskap.protocol.NoticeBook.NoticeWay;
import org.jspecify.annotations.Nullable;

/**
 * How one person wishes to be told, and what follows from it. Pure.
 *
 * @param ways what they chose; a kind that is not in it is told as {@link #usual} says
 */
record Wishes(Map<NoticeKind, NoticeWay> ways, @Nullable Quiet quiet, Language language) {
    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** When digests are sent: before the day's first meeting, on Mondays for the week's. */
    static final LocalTime DIGEST = LocalTime.of(7, 30);

    static final Wishes DEFAULT =
            new Wishes(Map.of(), new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0)), Language.BOKMAL);

    /** Hours without mail, which may go over midnight. */
    record Quiet(LocalTime from, LocalTime to) {
        boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }

    NoticeWay way(NoticeKind kind) {
        return ways.getOrDefault(kind, usual(kind));
    }

    /** Mail only for what waits for somebody, until they say otherwise. */
    private static NoticeWay usual(NoticeKind kind) {
        return switch (kind) {
            case UNION -> NoticeWay.AT_ONCE;
            case ANSWER, REFLECT -> NoticeWay.WEEKLY;
            case PHASE, THANKS, REPLY, ROUND, PILOT, PROMISE -> NoticeWay.HERE;
        };
    }

    Wishes telling(NoticeKind kind, NoticeWay way) {
        Map<NoticeKind, NoticeWay> next = new EnumMap<>(NoticeKind.class);
        next.putAll(ways);
        next.put(kind, way);
        return new Wishes(Map.copyOf(next), quiet, language);
    }

    /** What is told by mail is told in the product alone from now on; the rest stays. */
    Wishes withoutMail() {
        Wishes next = this;
        for (NoticeKind kind : NoticeKind.values()) {
            if (byMail(way(kind))) {
                next = next.telling(kind, NoticeWay.HERE);
            }
        }
        return next;
    }

    static boolean byMail(NoticeWay way) {
        return switch (way) {
            case NOTHING, HERE -> false;
            case AT_ONCE, DAILY, WEEKLY -> true;
        };
    }

    /** When a mail about this kind may be sent at the earliest; null where none is wished for. */
    @Nullable
    Instant mailDue(NoticeKind kind, Instant at) {
        ZonedDateTime now = at.atZone(NORWAY);
        ZonedDateTime wished = switch (way(kind)) {
            case NOTHING, HERE -> null;
            case AT_ONCE -> now;
            case DAILY -> next(now, null);
            case WEEKLY -> next(now, DayOfWeek.MONDAY);
        };
        return wished == null ? null : outsideQuiet(wished.toInstant());
    }

    private static ZonedDateTime next(ZonedDateTime now, @Nullable DayOfWeek weekday) {
        LocalDate day = now.toLocalTime().isBefore(DIGEST)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        LocalDate chosen = weekday == null ? day : day.with(TemporalAdjusters.nextOrSame(weekday));
        return chosen.atTime(DIGEST).atZone(NORWAY);
    }

    /** That moment, or the end of the quiet hours that it lies in. */
    Instant outsideQuiet(Instant wished) {
        ZonedDateTime then = wished.atZone(NORWAY);
        Quiet hours = quiet;
        if (hours == null || !hours.holds(then.toLocalTime())) {
            return wished;
        }
        LocalDate day = then.toLocalTime().isBefore(hours.to())
                ? then.toLocalDate()
                : then.toLocalDate().plusDays(1);
        return day.atTime(hours.to()).atZone(NORWAY).toInstant();
    }
}
