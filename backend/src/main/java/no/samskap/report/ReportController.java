package no.samskap.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Reports;
import no.samskap.protocol.Reports.ReportFormat;
import no.samskap.web.NotThere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports on a challenge for everybody in it: asked for, looked after, fetched, and given up. Each has their own. */
@RestController
@RequestMapping("/api/challenges/{id}/reports")
class ReportController {
    private final Sight sight;
    private final Reporting reporting;

    ReportController(Sight sight, Reporting reporting) {
        this.sight = sight;
        this.reporting = reporting;
    }

    @PostMapping
    ResponseEntity<Reports.Report> ask(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Reports.AskReport wish) {
        Challenge challenge = admitted(person, id);
        Reports.Report asked = reporting.ask(person, challenge, wish);
        return ResponseEntity.accepted()
                .location(URI.create("/api/challenges/" + challenge.id() + "/reports/" + asked.id()))
                .body(asked);
    }

    @GetMapping("/{report}")
    Reports.Report look(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String report) {
        return own(person, id, report).told();
    }

    /** Not there until it is ready. */
    @GetMapping("/{report}/file")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String report) {
        Job job = own(person, id, report);
        byte[] file = job.file();
        if (file == null) {
            throw new NotThere();
        }
        Reports.AskReport wish = job.wish();
        String name = Tongue.of(wish.language(), ZoneOffset.UTC).say("file")
                + '.'
                + wish.format().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(type(wish.format()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    @DeleteMapping("/{report}")
    ResponseEntity<Void> giveUp(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String report) {
        reporting.cancel(own(person, id, report));
        return ResponseEntity.noContent().build();
    }

    private static MediaType type(ReportFormat format) {
        return switch (format) {
            case HTML -> new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
            case PDF -> MediaType.APPLICATION_PDF;
            case XLSX -> MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        };
    }

    private Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    private Job own(Person person, String id, String report) {
        return reporting.find(person.id(), admitted(person, id).id(), report).orElseThrow(NotThere::new);
    }
}
