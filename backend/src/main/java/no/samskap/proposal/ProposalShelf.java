package no.samskap.proposal;

import no.samskap.keeping.Shelf;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.ParticipantId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Proposals, pledges and skills as they are stored. */
@Repository
class ProposalShelf {
    private static final int MOST = 5_000;

    private final Shelf<KeptProposal> proposals;
    private final Shelf<KeptPledge> pledges;
    private final Shelf<KeptSkills> skills;

    ProposalShelf(MongoDatabaseFactory store) {
        this.proposals = new Shelf<>(store, "proposals", KeptProposal.class, MOST);
        this.pledges = new Shelf<>(store, "pledges", KeptPledge.class, MOST);
        this.skills = new Shelf<>(store, "skills", KeptSkills.class, MOST);
    }

    Shelf<KeptProposal> proposals() {
        return proposals;
    }

    Shelf<KeptPledge> pledges() {
        return pledges;
    }

    Shelf<KeptSkills> skills() {
        return skills;
    }

    /** An idea's id comes last, since only it may hold any sign. */
    static String id(ChallengeId challenge, IdeaPlace place) {
        return challenge.value() + "/" + place.board().value() + "/"
                + place.idea().value();
    }

    static String id(ChallengeId challenge, ParticipantId participant) {
        return challenge.value() + "/" + participant.value();
    }
}
