package no.samskap.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskap.language.Language;
import no.samskap.paper.Sheets;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.PublicRecord;
import no.samskap.web.Installation;
import no.samskap.web.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is public, as pages that need no script and no account, and as feeds. */
@RestController
@RequestMapping("/offentlig")
class PublicPages {
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
    private static final MediaType ATOM = MediaType.valueOf("application/atom+xml;charset=UTF-8");
    private static final int CHALLENGES_IN_FEED = 50;

    private final Showcase showcase;
    private final Sheets sheets;
    private final Installation installation;

    PublicPages(Showcase showcase, Sheets sheets, Installation installation) {
        this.showcase = showcase;
        this.sheets = sheets;
        this.installation = installation;
    }

    @GetMapping
    ResponseEntity<String> all(HttpServletRequest request) {
        return page(request, "challenges", words -> Optional.of(words.all(showcase.all())));
    }

    @GetMapping("/{challenge}")
    ResponseEntity<String> challenge(@PathVariable String challenge, HttpServletRequest request) {
        return page(
                request,
                "challenge",
                words -> find(challenge).map(words::challenge).map(values -> dressed(values, challenge)));
    }

    @GetMapping("/{challenge}/svar")
    ResponseEntity<String> answers(@PathVariable String challenge, HttpServletRequest request) {
        return page(
                request,
                "answers",
                words -> find(challenge)
                        .filter(found -> !found.answers().isEmpty())
                        .map(words::answers)
                        .map(values -> dressed(values, challenge)));
    }

    @GetMapping("/forsok/{pilot}")
    ResponseEntity<String> pilot(@PathVariable String pilot, HttpServletRequest request) {
        return page(
                request,
                "pilot",
                words -> showcase.pilot(pilot)
                        .map(found ->
                                dressed(words.pilot(found), found.challenge().value())));
    }

    @GetMapping("/laerdom/{lesson}")
    ResponseEntity<String> lesson(@PathVariable String lesson, HttpServletRequest request) {
        return page(
                request,
                "lesson",
                words -> showcase.lesson(lesson)
                        .map(found ->
                                dressed(words.lesson(found), found.challenge().value())));
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        List<PublicRecord.PublicChallenge> latest = showcase.all().stream()
                .limit(CHALLENGES_IN_FEED)
                .flatMap(head -> showcase.challenge(head.challenge()).stream())
                .toList();
        return feed(request, "/offentlig", latest);
    }

    @GetMapping("/{challenge}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String challenge, HttpServletRequest request) {
        return feed(request, "/offentlig/" + challenge, List.of(find(challenge).orElseThrow(NotThere::new)));
    }

    private ResponseEntity<byte[]> feed(
            HttpServletRequest request, String page, List<PublicRecord.PublicChallenge> challenges) {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(new Feed(base(request), language(request)).draw(page, challenges));
    }

    private interface Filling {
        Optional<Map<String, Object>> fill(PageWords words);
    }

    private ResponseEntity<String> page(HttpServletRequest request, String template, Filling filling) {
        String chosen = request.getParameter("sprak");
        PageWords words =
                new PageWords(language(request), Language.named(chosen).isPresent());
        Optional<Map<String, Object>> filled = filling.fill(words);
        return ResponseEntity.status(filled.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(filled.map(values -> sheets.draw(template, values))
                        .orElseGet(() -> sheets.draw("missing", words.missing())));
    }

    private Map<String, Object> dressed(Map<String, Object> values, String challenge) {
        return showcase.look(new ChallengeId(challenge))
                .map(settings -> PageWords.dressed(values, settings))
                .orElse(values);
    }

    private Optional<PublicRecord.PublicChallenge> find(String challenge) {
        return showcase.challenge(new ChallengeId(challenge));
    }

    /** What the link says, else what the browser accepts. */
    private static Language language(HttpServletRequest request) {
        return Language.named(request.getParameter("sprak"))
                .orElseGet(() -> Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private String base(HttpServletRequest request) {
        URI address = installation.publicAddress();
        return address == null
                ? request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                : address.toString().replaceAll("/$", "");
    }
}
