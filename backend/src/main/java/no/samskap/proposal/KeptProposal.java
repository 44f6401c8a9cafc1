package no.samskap.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals.EarlierProposal;
import no.samskap.protocol.Proposals.ProposalWords;
import org.jspecify.annotations.Nullable;

/** A proposal as it is kept, with what it said before. */
record KeptProposal(
        IdeaPlace idea,
        ProposalWords words,
        List<ParticipantId> authors,
        List<ParticipantId> invited,
        @Nullable ParticipantId by,
        Instant at,
        List<EarlierProposal> earlier) {
    KeptProposal saying(ProposalWords other, @Nullable ParticipantId writer, Instant now) {
        if (other.equals(words)) {
            return this;
        }
        List<EarlierProposal> before = new ArrayList<>(earlier);
        before.add(new EarlierProposal(words, by, at));
        return new KeptProposal(idea, other, authors, invited, writer, now, List.copyOf(before));
    }

    KeptProposal inviting(ParticipantId participant) {
        return invited.contains(participant) || authors.contains(participant)
                ? this
                : with(authors, and(invited, participant));
    }

    /** Who was asked writes along from now on. */
    KeptProposal joinedBy(ParticipantId participant) {
        return with(and(authors, participant), without(invited, participant));
    }

    KeptProposal leftBy(ParticipantId participant) {
        return with(without(authors, participant), without(invited, participant));
    }

    /** As it is when nothing leads to this one any more. */
    KeptProposal without(ParticipantId participant) {
        return new KeptProposal(
                idea,
                words,
                without(authors, participant),
                without(invited, participant),
                participant.equals(by) ? null : by,
                at,
                earlier.stream()
                        .map(before -> participant.equals(before.by())
                                ? new EarlierProposal(before.words(), null, before.at())
                                : before)
                        .toList());
    }

    private KeptProposal with(List<ParticipantId> newAuthors, List<ParticipantId> newInvited) {
        return new KeptProposal(idea, words, newAuthors, newInvited, by, at, earlier);
    }

    private static List<ParticipantId> and(List<ParticipantId> some, ParticipantId one) {
        List<ParticipantId> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    private static List<ParticipantId> without(List<ParticipantId> some, ParticipantId one) {
        return some.stream().filter(other -> !other.equals(one)).toList();
    }

    @Override
    public String toString() {
        return "(a proposal)";
    }
}
