package no.samskap.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskap.board.Boards;
import no.samskap.keeping.Kept;
import no.samskap.people.People;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals;
import no.samskap.protocol.Proposals.GrownIdea;
import no.samskap.protocol.Proposals.Pledge;
import no.samskap.protocol.Proposals.PledgeDeed;
import no.samskap.protocol.Proposals.Proposal;
import no.samskap.protocol.Proposals.Skilled;
import no.samskap.protocol.Proposals.ToIdea;
import no.samskap.protocol.Proposals.WantingPilot;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** Ideas, proposals, pledges and skills of a challenge as one person may see them: of ideas only what the board shows to all. */
@Component
class ProposalView {
    private static final Comparator<Kept<KeptPledge>> OLDEST_FIRST = Comparator.comparing(
                    (Kept<KeptPledge> kept) -> kept.value().deeds().getFirst().at())
            .thenComparing(Kept::id);

    private final ProposalShelf shelf;
    private final Proposing proposing;
    private final PilotRecords pilots;
    private final Boards boards;
    private final People people;

    ProposalView(ProposalShelf shelf, Proposing proposing, PilotRecords pilots, Boards boards, People people) {
        this.shelf = shelf;
        this.proposing = proposing;
        this.pilots = pilots;
        this.boards = boards;
        this.people = people;
    }

    Proposals.ProposalListing of(Here here) {
        List<KeptSkills> had =
                shelf.skills().of(List.of(here.id())).stream().map(Kept::value).toList();
        Map<IdeaPlace, Kept<KeptProposal>> proposals = shelf.proposals().of(List.of(here.id())).stream()
                .collect(Collectors.toMap(kept -> kept.value().idea(), Function.identity()));
        List<GrownIdea> ideas = new ArrayList<>();
        for (Challenges.Board board : here.challenge().boards()) {
            ideas.addAll(grown(here, board.id(), proposals, had));
        }
        List<Pledge> pledges = shelf.pledges().of(List.of(here.id())).stream()
                .filter(kept -> isShown(kept.value(), ideas))
                .sorted(OLDEST_FIRST)
                .map(kept -> shown(here, kept))
                .toList();
        List<WantingPilot> wanting = pilots.of(List.of(here.id())).stream()
                .map(pilot -> new WantingPilot(pilot.id(), pilot.title(), Skills.wanted(pilot.skills(), had)))
                .toList();
        List<Skilled> skilled = had.stream()
                .map(one -> new Skilled(one.participant(), one.skills()))
                .toList();
        List<ParticipantId> known = List.copyOf(known(here));
        return new Proposals.ProposalListing(
                ideas,
                wanting,
                pledges,
                skilled,
                known,
                ProposalRights.held(here.entry()),
                here.me(),
                here.openness().named(people, mentioned(ideas, pledges, known)));
    }

    /** Those who have said something in this challenge under their pseudonym. */
    Set<ParticipantId> known(Here here) {
        Set<ParticipantId> known = new LinkedHashSet<>();
        here.challenge().boards().forEach(board -> known.addAll(boards.authors(board.id())));
        shelf.skills()
                .of(List.of(here.id()))
                .forEach(kept -> known.add(kept.value().participant()));
        shelf.pledges()
                .of(List.of(here.id()))
                .forEach(kept -> known.add(kept.value().by()));
        return known;
    }

    private List<GrownIdea> grown(
            Here here, BoardId board, Map<IdeaPlace, Kept<KeptProposal>> proposals, List<KeptSkills> had) {
        List<Snapshot.Idea> ideas = boards.ideas(board);
        Map<IdeaId, Snapshot.Idea> byId =
                ideas.stream().collect(Collectors.toMap(Snapshot.Idea::idea, Function.identity()));
        return ideas.stream()
                .map(idea -> {
                    Optional<Kept<KeptProposal>> proposal =
                            Optional.ofNullable(proposals.get(new IdeaPlace(board, idea.idea())));
                    Credit credit = Credit.of(idea, byId);
                    return new GrownIdea(
                            board,
                            idea.idea(),
                            idea.text(),
                            credit.named(),
                            credit.unnamed(),
                            proposal.map(kept -> shown(kept, had)).orElse(null),
                            Proposing.mayWrite(here, idea, proposal.map(Kept::value)));
                })
                .toList();
    }

    private static Proposal shown(Kept<KeptProposal> kept, List<KeptSkills> had) {
        KeptProposal there = kept.value();
        return new Proposal(
                kept.version(),
                there.words(),
                there.authors(),
                there.invited(),
                Skills.wanted(there.words().skills(), had),
                there.by(),
                there.at(),
                there.earlier());
    }

    /** A pledge to an idea that was taken off the board is not shown. */
    private static boolean isShown(KeptPledge pledge, List<GrownIdea> ideas) {
        return !(pledge.to() instanceof ToIdea aim)
                || ideas.stream()
                        .anyMatch(idea ->
                                idea.board().equals(aim.board()) && idea.idea().equals(aim.idea()));
    }

    private Pledge shown(Here here, Kept<KeptPledge> kept) {
        KeptPledge pledge = kept.value();
        boolean gave = pledge.by().equals(here.me());
        return new Pledge(
                kept.id(),
                kept.version(),
                pledge.to(),
                pledge.kind(),
                pledge.text(),
                pledge.by(),
                pledge.state(),
                pledge.deeds(),
                PledgeSteps.open(pledge.state(), gave, proposing.receives(here, pledge.to())));
    }

    private static Set<ParticipantId> mentioned(
            List<GrownIdea> ideas, List<Pledge> pledges, Collection<ParticipantId> known) {
        Set<ParticipantId> mentioned = new LinkedHashSet<>(known);
        for (GrownIdea idea : ideas) {
            mentioned.addAll(idea.credit());
            Proposal proposal = idea.proposal();
            if (proposal != null) {
                mentioned.addAll(proposal.authors());
                mentioned.addAll(proposal.invited());
                Stream.ofNullable(proposal.by()).forEach(mentioned::add);
                proposal.earlier()
                        .forEach(before -> Stream.ofNullable(before.by()).forEach(mentioned::add));
            }
        }
        for (Pledge pledge : pledges) {
            pledge.deeds().stream().map(PledgeDeed::by).forEach(mentioned::add);
        }
        return mentioned;
    }
}
