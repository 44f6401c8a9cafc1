package no.samskap.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation decides about personal data: how long it is kept, and what those who come in are told of it. */
public final class Keeping {
    private Keeping() {}

    /**
     * How long an organisation keeps what people did in its challenges, counted from the last time that anything was changed or
     * said in a challenge. What is absent is kept until somebody asks.
     *
     * @param version the one to base a change on
     * @param anonymiseAfterDays then nothing leads from what stands there to the people, and guests are no longer kept
     * @param eraseAfterDays then what people wrote goes too
     */
    public record RetentionRule(
            int version,
            @Nullable Integer anonymiseAfterDays,
            @Nullable Integer eraseAfterDays) {}

    /**
     * A new rule.
     *
     * @param anonymiseAfterDays {@value #SHORTEST}–{@value #LONGEST}
     * @param eraseAfterDays the same, and not before the other
     */
    public record SetRetention(
            int basedOn,
            @Nullable Integer anonymiseAfterDays,
            @Nullable Integer eraseAfterDays) {
        /** A holiday must not end a challenge. */
        public static final int SHORTEST = 30;

        /** Ten years. */
        public static final int LONGEST = 3_650;
    }

    /**
     * What the rule will do to one challenge, or would.
     *
     * @param quietSince the day on which something was last changed or said
     * @param anonymiseOn absent where the rule says nothing of it, and where it is done
     * @param people how many people something still leads to
     */
    public record RetentionDue(
            ChallengeId challenge,
            String title,
            LocalDate quietSince,
            @Nullable LocalDate anonymiseOn,
            @Nullable LocalDate eraseOn,
            int people) {}

    /** A dry run: every challenge of the organisation that the rule will reach, the soonest first. Nothing is done. */
    public record RetentionPreview(List<RetentionDue> due) {}

    /** What was done now. */
    public record RetentionRun(int anonymised, int erased) {}

    /**
     * What those who come in are told about what is kept of them.
     *
     * @param version counts from 1; 1 is the text that the product comes with
     * @param text absent where the organisation has none of its own
     * @param agreed the version that the asking person has seen; absent where they have seen none
     */
    public record Information(
            int version,
            @Nullable String text,
            @Nullable Instant since,
            @Nullable Integer agreed) {}

    /** A new text, 1–5,000 characters. */
    public record SetInformation(int basedOn, String text) {}

    /** I have been told this version. */
    public record InformationSeen(int version) {}
}
