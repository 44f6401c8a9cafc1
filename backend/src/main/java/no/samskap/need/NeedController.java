package no.samskap.need;

import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Openness;
import no.samskap.challenge.Sight;
import no.samskap.keeping.Kept;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Needs;
import no.samskap.protocol.Needs.NeedAct;
import no.samskap.web.NotThere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Needs: laid and linked by everybody in their challenge, worries answered by those who owe it, described by who runs it. */
@RestController
@RequestMapping("/api/challenges/{id}")
class NeedController {
    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final Boards boards;
    private final NeedShelf shelf;
    private final Needing needing;
    private final NeedView view;

    /** A person in a challenge, and how open those in it are now. */
    private record Here(Entry entry, Challenge challenge, Openness openness) {}

    NeedController(Doorkeeper doorkeeper, Sight sight, Boards boards, NeedShelf shelf, Needing needing, NeedView view) {
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.boards = boards;
        this.shelf = shelf;
        this.needing = needing;
        this.view = view;
    }

    @GetMapping("/needs")
    Needs.NeedListing read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return seen(here(person, id));
    }

    @PostMapping("/needs")
    Needs.NeedListing lay(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Needs.LayNeed wish) {
        Here here = may(NeedAct.LAY_NEED, person, id);
        needing.lay(here.entry(), here.openness(), wish);
        return seen(here);
    }

    @PutMapping("/needs/{need}")
    Needs.NeedListing rewrite(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String need,
            @RequestBody Needs.RewriteNeed wish) {
        Here here = here(person, id);
        needing.rewrite(own(NeedCardAct.CHANGE_NEED, here, need), wish);
        return seen(here);
    }

    @PostMapping("/needs/{need}/removal")
    Needs.NeedListing remove(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String need,
            @RequestBody Needs.RemoveNeed wish) {
        Here here = here(person, id);
        needing.remove(own(NeedCardAct.REMOVE_NEED, here, need), wish);
        return seen(here);
    }

    @PutMapping("/needs/{need}/ideas")
    Needs.NeedListing link(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String need,
            @RequestBody Needs.LinkNeed wish) {
        Here here = may(NeedAct.LINK_NEED, person, id);
        needing.link(
                here.entry(),
                here.openness(),
                here.challenge(),
                found(here, need).id(),
                wish);
        return seen(here);
    }

    @PostMapping("/needs/{need}/answers")
    Needs.NeedListing answer(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String need,
            @RequestBody Needs.AnswerWorry wish) {
        Here here = may(NeedAct.ANSWER_WORRY, person, id);
        needing.answer(here.entry(), found(here, need).id(), wish);
        return seen(here);
    }

    @PutMapping("/need-description")
    Needs.NeedListing describe(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Needs.DescribeNeed wish) {
        Here here = may(NeedAct.DESCRIBE_NEED, person, id);
        needing.describe(here.entry(), wish);
        return seen(here);
    }

    private Needs.NeedListing seen(Here here) {
        return view.of(here.entry(), here.openness(), here.challenge());
    }

    private Here here(Person person, String id) {
        ChallengeId challenge = new ChallengeId(id);
        Entry entry = doorkeeper.admit(person, challenge).orElseThrow(NotThere::new);
        Challenge opened = sight.of(person, challenge).orElseThrow(NotThere::new);
        return new Here(entry, opened, Openness.of(boards, opened));
    }

    private Here may(NeedAct act, Person person, String id) {
        Here here = here(person, id);
        here.entry().check(NeedRights.of(act), false);
        return here;
    }

    /** The card, where it is of this challenge and this person may know of it. */
    private Kept<NeedCard> found(Here here, String need) {
        return shelf.find(need)
                .filter(kept -> kept.value().challenge().equals(here.challenge().id()))
                .filter(kept -> NeedView.isSeenBy(here.entry(), kept.value()))
                .orElseThrow(NotThere::new);
    }

    private Kept<NeedCard> own(NeedCardAct act, Here here, String need) {
        Kept<NeedCard> kept = found(here, need);
        here.entry().check(act.right(), kept.value().isOf(here.entry().participant()));
        return kept;
    }
}
