package no.samskap.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.samskap.language.Language;
import no.samskap.paper.Sheets;
import no.samskap.people.PersonId;
import no.samskap.web.NotThere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One click out of all mail, without signing in (RFC 8058). Opening the link only asks, since mail servers open links to look
 * at them; the mail program's own button and the one on the page send what ends it.
 */
@RestController
class StopController {
    private final Stopping stopping;
    private final Boxes boxes;
    private final Sheets sheets;

    StopController(Stopping stopping, Boxes boxes, Sheets sheets) {
        this.stopping = stopping;
        this.boxes = boxes;
        this.sheets = sheets;
    }

    @GetMapping("/varsler/slutt/{token}")
    ResponseEntity<String> ask(@PathVariable String token, HttpServletRequest request) {
        if (stopping.whose(token).isEmpty()) {
            throw new NotThere();
        }
        Language in = language(request);
        return sheet(
                in,
                true,
                in.of("Slutte med e-post?", "Slutte med e-post?", "Stop mail?"),
                in.of(
                        "Du får ikke flere e-poster fra Samskap. Varslene står fortsatt i Samskap.",
                        "Du får ikkje fleire e-postar frå Samskap. Varsla står framleis i Samskap.",
                        "You get no more mail from Samskap. The notices still stand in Samskap."));
    }

    @PostMapping("/varsler/slutt/{token}")
    ResponseEntity<String> stop(@PathVariable String token, HttpServletRequest request) {
        PersonId person = stopping.whose(token).orElseThrow(NotThere::new);
        boxes.change(person, box -> box.wishing(box.wishes().withoutMail()));
        Language in = language(request);
        return sheet(
                in,
                false,
                in.of("Du får ikke mer e-post", "Du får ikkje meir e-post", "You get no more mail"),
                in.of(
                        "Varslene står fortsatt i Samskap. Du kan velge e-post igjen når du vil.",
                        "Varsla står framleis i Samskap. Du kan velje e-post att når du vil.",
                        "The notices still stand in Samskap. You may choose mail again whenever you like."));
    }

    private ResponseEntity<String> sheet(Language in, boolean asks, String title, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(sheets.draw(
                        "stop",
                        Map.of(
                                "language",
                                in.tag(),
                                "title",
                                title,
                                "text",
                                text,
                                "asks",
                                asks,
                                "button",
                                in.of("Slutt med all e-post", "Slutt med all e-post", "Stop all mail"),
                                "choose",
                                in.of(
                                        "Velg selv hva du vil ha på e-post",
                                        "Vel sjølv kva du vil ha på e-post",
                                        "Choose yourself what to get by mail"))));
    }

    private static Language language(HttpServletRequest request) {
        return Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
