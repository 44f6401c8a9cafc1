package no.samskap.notice;

import java.time.LocalDate;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell people.
 *
 * @param occasion names what happened, unlike anything else that happens: the same is told once. No person's id
 * @param title what it is about: a challenge's or a pilot's title, never what somebody wrote on a board
 * @param link where it is, from the first slash
 * @param phase where the sentence names one
 * @param due the day by which something is waited for
 * @param by who did it, who is not told; null where it was nobody
 */
public record News(
        String occasion,
        Subject subject,
        String title,
        String link,
        @Nullable Phase phase,
        @Nullable LocalDate due,
        @Nullable ParticipantId by) {
    public News(String occasion, Subject subject, String title, String link, @Nullable ParticipantId by) {
        this(occasion, subject, title, link, null, null, by);
    }

    public News naming(Phase named) {
        return new News(occasion, subject, title, link, named, due, by);
    }

    public News due(@Nullable LocalDate day) {
        return new News(occasion, subject, title, link, phase, day, by);
    }

    @Override
    public String toString() {
        return "(news)";
    }
}
