package no.samskap.challenge;

import java.util.List;
import java.util.Locale;
import no.samskap.board.Boards;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Snapshot;
import no.samskap.web.NotThere;
import no.samskap.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ideas of a challenge, of all its boards, for pages and programs that do not need a live board. */
@RestController
class IdeaListing {
    private final Doorkeeper doorkeeper;
    private final Boards boards;

    IdeaListing(Doorkeeper doorkeeper, Boards boards) {
        this.doorkeeper = doorkeeper;
        this.boards = boards;
    }

    /**
     * The ideas in the order in which they were added.
     *
     * @param area only those in this area; absent: all
     * @param q only those whose text has these characters, upper or lower case; absent: all
     */
    @GetMapping("/api/challenges/{id}/ideas")
    Challenges.IdeaPage ideas(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String q,
            Paging paging) {
        Challenge challenge = doorkeeper.admitted(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        List<Snapshot.Idea> found = challenge.boards().stream()
                .flatMap(board -> boards.ideas(board.id()).stream())
                .filter(idea -> area == null || area.equals(idea.area()))
                .filter(idea -> q == null || folded(idea.text()).contains(folded(q)))
                .toList();
        List<Snapshot.Idea> page =
                found.stream().skip(paging.skipped()).limit(paging.size()).toList();
        return new Challenges.IdeaPage(page, paging.page(), paging.size(), found.size());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
