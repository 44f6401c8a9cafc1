package no.samskap.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one municipality shares with another: the open file of docs/exchange, and what has come in that way. */
public final class Sharing {
    private Sharing() {}

    /**
     * The file. It names nobody.
     *
     * @param format {@code samskap-sharing/1}
     * @param licence {@code CC-BY-4.0}
     */
    public record SharedFile(
            String format,
            Instant sharedAt,
            String licence,
            SharedSource source,
            SharedChallenge challenge,
            List<SharedPilot> pilots,
            List<SharedLesson> lessons) {}

    /**
     * Where it comes from: whoever uses it gives credit to the organisation.
     *
     * @param installation the address of the installation, up to 200 characters; empty where it has none
     * @param organisation 1–200 characters
     * @param challenge the challenge's id there
     */
    public record SharedSource(String installation, String organisation, ChallengeId challenge) {}

    /** What was asked. */
    public record SharedChallenge(String title, String question, String background, List<String> areas) {}

    /** What was tried. */
    public record SharedPilot(
            String title,
            String hypothesis,
            List<Pilots.Measure> measures,
            LocalDate from,
            LocalDate to,
            Pilots.PilotStatus status,
            List<SharedLogEntry> log,
            @Nullable String learnt) {}

    /** What happened on the way, without who wrote it. */
    public record SharedLogEntry(LocalDate day, String text, List<Pilots.Reading> readings) {}

    /** What was learnt. */
    public record SharedLesson(
            String title,
            String text,
            String context,
            List<String> tags,
            Lessons.Again again,
            @Nullable String but) {}

    /** What has come in from others, the latest first. */
    public record BorrowedListing(List<SharedFile> borrowed, boolean mayBorrow) {}

    /**
     * A challenge to begin from what others shared.
     *
     * @param installation and {@code challenge}: the source of the file
     * @param touchesEmployees whether it touches employees here: then it waits for the union here, whatever it did there
     */
    public record BeginFrom(String installation, ChallengeId challenge, boolean touchesEmployees) {}
}
