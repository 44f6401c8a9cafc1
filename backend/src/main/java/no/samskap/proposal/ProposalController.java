package no.samskap.proposal;

import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Openness;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Proposals;
import no.samskap.protocol.Proposals.ProposalAct;
import no.samskap.protocol.Proposals.ProposalListing;
import no.samskap.web.NotThere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposals, pledges and skills: each call answers with all of them as they then are. */
@RestController
@RequestMapping("/api/challenges/{id}")
class ProposalController {
    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final Boards boards;
    private final Proposing proposing;
    private final ProposalView view;

    ProposalController(Doorkeeper doorkeeper, Sight sight, Boards boards, Proposing proposing, ProposalView view) {
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.boards = boards;
        this.proposing = proposing;
        this.view = view;
    }

    @GetMapping("/proposals")
    ProposalListing read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return view.of(here(person, id));
    }

    @PutMapping("/proposals")
    ProposalListing write(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestBody Proposals.WriteProposal wish) {
        Here here = may(ProposalAct.WRITE_PROPOSAL, person, id);
        proposing.write(here, wish);
        return view.of(here);
    }

    @PostMapping("/proposals/invitations")
    ProposalListing invite(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Proposals.InviteAuthor wish) {
        Here here = may(ProposalAct.WRITE_PROPOSAL, person, id);
        proposing.invite(here, wish, view.known(here));
        return view.of(here);
    }

    @PutMapping("/proposals/authorship")
    ProposalListing join(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Proposals.JoinAuthors wish) {
        Here here = may(ProposalAct.WRITE_PROPOSAL, person, id);
        proposing.join(here, wish);
        return view.of(here);
    }

    @PostMapping("/pledges")
    ProposalListing offer(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Proposals.OfferPledge wish) {
        Here here = may(ProposalAct.OFFER_PLEDGE, person, id);
        proposing.offer(here, wish);
        return view.of(here);
    }

    @PostMapping("/pledges/{pledge}/steps")
    ProposalListing take(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String pledge,
            @RequestBody Proposals.TakePledgeStep wish) {
        Here here = may(ProposalAct.TAKE_PLEDGE_STEP, person, id);
        proposing.take(here, pledge, wish);
        return view.of(here);
    }

    @PutMapping("/skills")
    ProposalListing say(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Proposals.SaySkills wish) {
        Here here = may(ProposalAct.SAY_SKILLS, person, id);
        proposing.say(here, wish);
        return view.of(here);
    }

    private Here here(Person person, String id) {
        ChallengeId challenge = new ChallengeId(id);
        Entry entry = doorkeeper.admit(person, challenge).orElseThrow(NotThere::new);
        Challenge opened = sight.of(person, challenge).orElseThrow(NotThere::new);
        return new Here(entry, opened, Openness.of(boards, opened));
    }

    private Here may(ProposalAct act, Person person, String id) {
        Here here = here(person, id);
        here.entry().check(ProposalRights.of(act), false);
        return here;
    }
}
