package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import no.samskap.protocol.Needs.IdeaPlace;
import org.jspecify.annotations.Nullable;

/** Ideas that have grown into proposals, what people pledge to them and to pilots, and who can do what, as it travels over HTTP. */
public final class Proposals {
    private Proposals() {}

    /**
     * What a proposal says; every text up to 2,000 characters, not all of them empty.
     *
     * @param firstStep what is done first
     * @param effect what becomes better, and for whom
     * @param cost in money and time
     * @param risk what may go wrong
     * @param needed what it takes
     * @param skills what those who do it must be able to: up to 10, each 1–40 characters
     */
    public record ProposalWords(
            String firstStep, String effect, String cost, String risk, String needed, List<String> skills) {}

    /**
     * Grows an idea into a proposal, or writes it anew.
     *
     * @param version the version that one saw; 0 for the first
     */
    public record WriteProposal(IdeaPlace idea, long version, ProposalWords words) {}

    /** Asks somebody of the challenge to write along. */
    public record InviteAuthor(IdeaPlace idea, ParticipantId participant) {}

    /** Who was asked says yes, or no; who writes along stops. */
    public record JoinAuthors(IdeaPlace idea, boolean joins) {}

    /** What a pledge is for. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ToIdea.class, name = "idea"),
        @JsonSubTypes.Type(value = ToPilot.class, name = "pilot"),
    })
    public sealed interface PledgedTo {}

    public record ToIdea(BoardId board, IdeaId idea) implements PledgedTo {}

    public record ToPilot(String pilot) implements PledgedTo {}

    public enum PledgeKind {
        @JsonProperty("time")
        TIME,
        @JsonProperty("competence")
        COMPETENCE,
        @JsonProperty("room")
        ROOM,
        @JsonProperty("money")
        MONEY
    }

    /** What happened to a pledge. */
    public enum PledgeStep {
        @JsonProperty("offered")
        OFFERED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("declined")
        DECLINED,
        @JsonProperty("thanked")
        THANKED,
        @JsonProperty("met")
        MET,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** @param text what is offered, and on which terms: 1–500 characters */
    public record OfferPledge(PledgedTo to, PledgeKind kind, String text) {}

    /**
     * The next step of a pledge.
     *
     * @param version the version that one saw
     * @param words up to 500 characters; who declines, who thanks and who withdraws what was accepted says something
     */
    public record TakePledgeStep(long version, PledgeStep step, String words) {}

    /** What the asking person says that they can, in this challenge: up to 20, each 1–40 characters; none: nothing is kept. */
    public record SaySkills(List<String> skills) {}

    /** What one may do with proposals, pledges and skills: see docs/permissions.md. */
    public enum ProposalAct {
        @JsonProperty("WriteProposal")
        WRITE_PROPOSAL,
        @JsonProperty("OfferPledge")
        OFFER_PLEDGE,
        @JsonProperty("TakePledgeStep")
        TAKE_PLEDGE_STEP,
        @JsonProperty("SaySkills")
        SAY_SKILLS
    }

    /**
     * Every idea of a challenge with what has grown from it.
     *
     * @param pilots those that want skills or have pledges
     * @param skilled who has said what they can
     * @param mayInvite whom one may ask to write along: those who have said something here
     */
    public record ProposalListing(
            List<GrownIdea> ideas,
            List<WantingPilot> pilots,
            List<Pledge> pledges,
            List<Skilled> skilled,
            List<ParticipantId> mayInvite,
            List<ProposalAct> may,
            ParticipantId me,
            List<Presence.Person> people) {}

    /**
     * An idea, its proposal where it has grown into one, and whose it is.
     *
     * @param credit who gave it and what it builds on, where they gave their name; the nearest first
     * @param unnamed how many of those gave none
     * @param mayWrite whether the asking person may write its proposal
     */
    public record GrownIdea(
            BoardId board,
            IdeaId idea,
            String text,
            List<ParticipantId> credit,
            int unnamed,
            @Nullable Proposal proposal,
            boolean mayWrite) {}

    /**
     * A proposal as it stands.
     *
     * @param authors who writes it, whoever began first
     * @param invited who was asked to and has not answered
     * @param wanted its skills, with who has them
     * @param by who wrote it last; absent where nobody has a name
     * @param earlier what it said before, oldest first
     */
    public record Proposal(
            long version,
            ProposalWords words,
            List<ParticipantId> authors,
            List<ParticipantId> invited,
            List<WantedSkill> wanted,
            @Nullable ParticipantId by,
            Instant at,
            List<EarlierProposal> earlier) {}

    public record EarlierProposal(
            ProposalWords words, @Nullable ParticipantId by, Instant at) {}

    /** A pilot that somebody may pledge something to. */
    public record WantingPilot(String pilot, String title, List<WantedSkill> wanted) {}

    /** A skill that is wanted, and who has said that they have it. */
    public record WantedSkill(String skill, List<ParticipantId> having) {}

    public record Skilled(ParticipantId participant, List<String> skills) {}

    /**
     * A pledge with all that happened to it, oldest first.
     *
     * @param may the steps that the asking person may take now
     */
    public record Pledge(
            String pledge,
            long version,
            PledgedTo to,
            PledgeKind kind,
            String text,
            ParticipantId by,
            PledgeStep state,
            List<PledgeDeed> deeds,
            List<PledgeStep> may) {}

    public record PledgeDeed(PledgeStep step, ParticipantId by, String words, Instant at) {}
}
