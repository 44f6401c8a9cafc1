package no.samskap.insight;

import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Participation;
import no.samskap.web.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much was said when on a challenge's board, for all who may enter it. */
@RestController
class ParticipationController {
    private final Sight sight;
    private final Insights insights;

    ParticipationController(Sight sight, Insights insights) {
        this.sight = sight;
        this.insights = insights;
    }

    @GetMapping("/api/challenges/{id}/participation")
    Participation participation(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String board) {
        BoardId asked = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new).boards().stream()
                .map(each -> each.id())
                .filter(each -> board == null || each.value().equals(board))
                .findFirst()
                .orElseThrow(NotThere::new);
        return insights.participation(asked);
    }
}
