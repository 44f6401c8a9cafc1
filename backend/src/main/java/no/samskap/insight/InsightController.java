package no.samskap.insight;

import java.util.HashMap;
import java.util.Map;
import no.samskap.board.Boards;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Insight;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.Stance;
import no.samskap.web.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a challenge's stances show, for all who may enter it. Of several boards {@code board} chooses one; without it the
 * first is meant. One's own place is a call of its own, so that what is shown on a wall never holds it.
 */
@RestController
@RequestMapping("/api/challenges/{id}/insight")
class InsightController {
    private final Sight sight;
    private final Boards boards;
    private final Insights insights;
    private final Landscapes landscapes;

    InsightController(Sight sight, Boards boards, Insights insights, Landscapes landscapes) {
        this.sight = sight;
        this.boards = boards;
        this.insights = insights;
        this.landscapes = landscapes;
    }

    @GetMapping
    Insight insight(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String board) {
        BoardId asked = board(admitted(person, id), board);
        return insights.of(asked);
    }

    @GetMapping("/me")
    Insight.OwnPlace own(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String board) {
        Challenge challenge = admitted(person, id);
        BoardId asked = board(challenge, board);
        Map<IdeaId, Integer> stances = new HashMap<>();
        for (OwnStances.OwnStance own :
                boards.stances(asked, challenge.me().participant()).stances()) {
            stances.put(own.idea(), value(own.stance()));
        }
        Landscape landscape = landscapes.of(asked).landscape();
        return landscape == null ? new Insight.OwnPlace(stances.size(), null, null, null) : landscape.own(stances);
    }

    private static int value(Stance stance) {
        return switch (stance) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case PASS, NONE -> 0;
        };
    }

    private Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    private static BoardId board(Challenge challenge, @Nullable String asked) {
        return challenge.boards().stream()
                .map(board -> board.id())
                .filter(board -> asked == null || board.value().equals(asked))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
