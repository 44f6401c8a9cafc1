package no.samskap.insight;

import java.util.List;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Similar;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is like what one is writing, and what those who run the challenge may want to merge. */
@RestController
class SimilarController {
    private static final int LONGEST_IDEA = 2_000;

    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final Likenesses likenesses;

    SimilarController(Doorkeeper doorkeeper, Sight sight, Likenesses likenesses) {
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.likenesses = likenesses;
    }

    @PostMapping("/api/boards/{id}/similar")
    Similar.Likenesses similar(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Similar.Draft draft) {
        BoardId board = new BoardId(id);
        if (doorkeeper.admit(person, board).isEmpty()) {
            throw new NotThere();
        }
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", draft.text(), 1, LONGEST_IDEA);
        checks.done();
        return new Similar.Likenesses(likenesses.like(board, text));
    }

    @GetMapping("/api/challenges/{id}/duplicates")
    Similar.Duplicates duplicates(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenge challenge = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        doorkeeper.check(InsightAct.FIND_DUPLICATES, person, challenge.id());
        List<Similar.Alike> groups = challenge.boards().stream()
                .flatMap(board -> likenesses.duplicates(board.id()).stream())
                .toList();
        return new Similar.Duplicates(groups);
    }
}
