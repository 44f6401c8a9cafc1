package no.samskap.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.samskap.audit.Audit;
import no.samskap.board.BallotRow;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.AuditLog.AuditAct;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Snapshot;
import no.samskap.web.NotThere;
import no.samskap.web.Speaks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that a challenge can be taken home in, written straight to the connection. Ideas go to everybody in the
 * challenge; rows of votes only to those who run it, since whoever could watch single rows change while people vote might
 * guess whose they are.
 */
@RestController
@RequestMapping("/api/challenges/{id}")
class ExportController {
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final Boards boards;
    private final JsonMapper json;
    private final Clock clock;
    private final Audit audit;

    ExportController(Sight sight, Doorkeeper doorkeeper, Boards boards, JsonMapper json, Clock clock, Audit audit) {
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.boards = boards;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    /** What was said: one row an idea. */
    @Speaks(as = "text/csv")
    @GetMapping("/export/ideas.csv")
    void ideas(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        List<Snapshot.Idea> ideas = ideas(admitted(person, id));
        CsvFiles.ideas(ideas, file("ideas.csv", CSV, response));
    }

    /** How it was voted: one row a standing stance, for those who run the challenge. */
    @Speaks(as = "text/csv")
    @GetMapping("/export/votes.csv")
    void votes(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        List<BallotRow> ballots = ballots(recounted(person, id));
        CsvFiles.votes(ballots, file("votes.csv", CSV, response));
    }

    /** How it was voted: one row a participant under a pseudonym, one column an idea. */
    @Speaks(as = "text/csv")
    @GetMapping("/export/matrix.csv")
    void matrix(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Challenge challenge = recounted(person, id);
        List<Snapshot.Idea> ideas = ideas(challenge);
        List<BallotRow> ballots = ballots(challenge);
        CsvFiles.matrix(ideas, ballots, file("matrix.csv", CSV, response));
    }

    /** The whole as Polis exports a consultation, for who goes on with it there or in a program made for such folders. */
    @Speaks(as = "application/zip")
    @GetMapping("/export/polis.zip")
    void polis(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Challenge challenge = recounted(person, id);
        List<Snapshot.Idea> ideas = ideas(challenge);
        List<BallotRow> ballots = ballots(challenge);
        PolisFolder.write(challenge.title(), ideas, ballots, clock.instant(), file("polis.zip", ZIP, response));
    }

    /** The contract's "…/export.json" can be read as either address, so both are true. */
    @Speaks
    @GetMapping({"/export.json", "/export/export.json"})
    void everything(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Challenge challenge = recounted(person, id);
        Content content = new Content(challenge, ideas(challenge), ballots(challenge));
        JsonFile.write(content, clock.instant(), json, file("export.json", MediaType.APPLICATION_JSON, response));
    }

    private Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    /** Who takes rows of votes is in the audit log before they have them. */
    private Challenge recounted(Person person, String id) {
        Challenge challenge = admitted(person, id);
        doorkeeper.check(FileAct.TAKE_VOTES, person, challenge.id());
        audit.keep(person, AuditAct.VOTE_ROWS, challenge.id(), Map.of());
        return challenge;
    }

    private List<Snapshot.Idea> ideas(Challenge challenge) {
        return challenge.boards().stream()
                .flatMap(board -> boards.ideas(board.id()).stream())
                .toList();
    }

    private List<BallotRow> ballots(Challenge challenge) {
        return challenge.boards().stream()
                .flatMap(board -> boards.ballots(board.id()).stream())
                .toList();
    }

    private static OutputStream file(String name, MediaType type, HttpServletResponse response) throws IOException {
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }
}
