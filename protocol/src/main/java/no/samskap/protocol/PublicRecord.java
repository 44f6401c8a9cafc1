package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import no.samskap.protocol.Answers.Verdict;
import no.samskap.protocol.Journey.PromiseState;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Sharing.SharedLesson;
import no.samskap.protocol.Sharing.SharedPilot;
import org.jspecify.annotations.Nullable;

/** What anybody may read of a challenge without signing in, and the choice of what that is. It names no person. */
public final class PublicRecord {
    private PublicRecord() {}

    /** A part of a challenge that may be made public. */
    public enum PublicPart {
        /** What is asked, the charter, the promises and where it stands. */
        @JsonProperty("challenge")
        CHALLENGE,
        /** Ideas that were answered, with the answers and their reasons. */
        @JsonProperty("answers")
        ANSWERS,
        /** What is tried, measured and learnt by it. */
        @JsonProperty("pilots")
        PILOTS,
        /** What was learnt. */
        @JsonProperty("lessons")
        LESSONS
    }

    /** What of the challenge shall be public from now on; nothing where the list is empty. The other parts ask for the challenge. */
    public record Publish(List<PublicPart> parts) {}

    /**
     * What of a challenge is public.
     *
     * @param mayPublish whether the asking person may change it
     * @param allowed whether the organisation lets its challenges be public
     * @param address where it is to be read, within the product; absent where nothing is public
     */
    public record Publication(
            List<PublicPart> parts,
            boolean mayPublish,
            boolean allowed,
            @Nullable String address) {}

    /** The public challenges, the latest change first. */
    public record PublicListing(List<PublicHead> challenges) {}

    /** One public challenge in short. */
    public record PublicHead(
            ChallengeId challenge,
            String organisation,
            String title,
            String question,
            Phase phase,
            Instant changedAt) {}

    /** A public challenge; the parts that are not public are empty. */
    public record PublicChallenge(
            PublicHead head,
            String background,
            String why,
            String wanted,
            List<String> groundRules,
            String resources,
            String direction,
            List<Integer> goals,
            UnionStanding union,
            List<PublicPromise> promises,
            List<PublicAnswer> answers,
            List<PublicPilot> pilots,
            List<PublicLesson> lessons) {}

    /** A leader's promise and what came of it. */
    public record PublicPromise(String text, PromiseState state, String account) {}

    /** What a leader answered an idea. */
    public record PublicAnswer(String idea, String organisation, Verdict verdict, String reason, Instant at) {}

    /** A pilot, as it travels to other municipalities too. */
    public record PublicPilot(
            String pilot, ChallengeId challenge, String challengeTitle, PilotStatus status, SharedPilot pilotInFull) {}

    /** A lesson, as it travels to other municipalities too. */
    public record PublicLesson(
            String lesson, ChallengeId challenge, String challengeTitle, Instant at, SharedLesson lessonInFull) {}
}
