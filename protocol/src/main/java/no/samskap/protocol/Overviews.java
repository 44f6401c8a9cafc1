package no.samskap.protocol;

import java.time.LocalDate;
import java.util.List;
import no.samskap.protocol.Answers.Verdict;
import no.samskap.protocol.Pilots.PilotStatus;
import org.jspecify.annotations.Nullable;

/** What a person sees over all their challenges, by what they are, as it travels over HTTP. */
public final class Overviews {
    private Overviews() {}

    /**
     * An overview; what is not for the asking person's role is empty.
     *
     * @param given what became of what one gave under one's name, the latest first
     * @param unanswered for those who lead: what waits for an answer, and what of it has support
     * @param steering for politicians: where there is agreement and conflict, what was decided, and who took part
     * @param meetings for those who run meetings: the challenges that are under way
     */
    public record Overview(
            List<GivenIdea> given, List<Unanswered> unanswered, List<Steering> steering, List<MeetingToRun> meetings) {}

    /** An idea of mine and what became of it. */
    public record GivenIdea(
            ChallengeId challenge,
            String title,
            BoardId board,
            IdeaId idea,
            String text,
            int comments,
            List<GivenAnswer> answers,
            List<GivenPilot> pilots) {}

    /** An answer that my idea got. */
    public record GivenAnswer(Verdict verdict, String reason) {}

    /** A pilot that tries my idea. */
    public record GivenPilot(String pilot, String title, PilotStatus status) {}

    /**
     * A challenge in which ideas wait for an answer.
     *
     * @param waiting how many
     * @param answerBy the promised day; absent where nothing is promised
     * @param rising those of them with most support, as far as their tallies are told
     */
    public record Unanswered(
            ChallengeId challenge,
            String title,
            int waiting,
            @Nullable LocalDate answerBy,
            boolean overdue,
            List<StandingIdea> rising) {}

    /** An idea and how it was weighed, where five people or more have. */
    public record StandingIdea(IdeaId idea, String text, int agree, int disagree) {}

    /**
     * A challenge as those who govern need to see it.
     *
     * @param roles who took part, by role: only what may be told without pointing at anybody
     * @param places who took part, by the organisation that they sign in with
     */
    public record Steering(
            ChallengeId challenge,
            String title,
            Phase phase,
            List<VerdictCount> decisions,
            List<StandingIdea> agreed,
            List<StandingIdea> divided,
            List<RoleCount> roles,
            List<PlaceCount> places) {}

    /** How many ideas were answered so. */
    public record VerdictCount(Verdict verdict, int ideas) {}

    /** How many people of a role; absent where they are too few to be told. */
    public record RoleCount(Role role, @Nullable Integer people) {}

    /** How many people of an organisation, or guests where it is absent; {@code people} is absent where they are too few. */
    public record PlaceCount(
            @Nullable String organisation, @Nullable Integer people) {}

    /**
     * A challenge whose meetings I may run.
     *
     * @param from when its phase is planned to begin
     * @param to when its phase is planned to end
     */
    public record MeetingToRun(
            ChallengeId challenge,
            String title,
            BoardId board,
            Phase phase,
            @Nullable String meetingLink,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What of one challenge waits for the asking person, beside what their role alone brings.
     *
     * @param worries that nobody has answered and they may
     * @param offered pledges that are theirs to accept or decline
     * @param accepted pledges that they gave and that were accepted
     */
    public record Pending(ChallengeId challenge, String title, int worries, int offered, int accepted) {}

    /** Only challenges in which something waits. */
    public record PendingListing(List<Pending> pending) {}
}
