package no.samskap.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.challenge.Posing;
import no.samskap.challenge.Sight;
import no.samskap.counting.Pabulib;
import no.samskap.people.Person;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Outcome;
import no.samskap.protocol.RecordedBudget;
import no.samskap.protocol.Rounds;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.Speaks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Budget rounds in the format that towns publish theirs in: opened as a challenge, all of it or nothing, and taken home. */
@RestController
class PabulibController {
    private static final MediaType TEXT = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Posing posing;
    private final Reenactment reenactment;
    private final Sight sight;
    private final Boards boards;

    PabulibController(Posing posing, Reenactment reenactment, Sight sight, Boards boards) {
        this.posing = posing;
        this.reenactment = reenactment;
        this.sight = sight;
        this.boards = boards;
    }

    @PostMapping("/api/recorded-budgets")
    ResponseEntity<Challenges.Posed> open(
            @AuthenticationPrincipal Person person, @RequestBody RecordedBudget recorded) {
        if (!person.leads()) {
            throw new NotAllowed();
        }
        BudgetFile file = BudgetFile.of(recorded.pabulib());
        Challenges.PoseChallenge wish = new Challenges.PoseChallenge(
                recorded.title(), recorded.question(), recorded.background(), null, null, null, null, null);
        Challenges.Posed posed = posing.pose(person, wish, board -> reenactment.play(file, recorded.title(), board));
        return ResponseEntity.created(URI.create("/api/challenges/" + posed.id()))
                .body(posed);
    }

    /** Not there before the round is counted, nor where fewer than five voted, nor for a round that is no budget. */
    @Speaks(as = "text/csv")
    @GetMapping("/api/challenges/{id}/rounds/{round}/ballots.pb")
    ResponseEntity<String> file(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        Challenges.Challenge challenge = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        Rounds.Round found = challenge.rounds().stream()
                .filter(each -> each.id().value().equals(round))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!(found.method() instanceof Method.Budget budget)) {
            throw new NotThere();
        }
        Rounds.RoundInFull full = boards.round(found.board(), found.id()).orElseThrow(NotThere::new);
        byte[] ballots = boards.ballotFile(found.board(), found.id()).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ballots.pb")
                                .build()
                                .toString())
                .body(written(challenge, full, budget, ballots));
    }

    private static String written(
            Challenges.Challenge challenge, Rounds.RoundInFull full, Method.Budget budget, byte[] ballots) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("description", oneLine(full.round().title()));
        about.put("country", "Norway");
        about.put("unit", oneLine(challenge.title()));
        about.put(
                "instance",
                String.valueOf(full.round().openedAt().atOffset(ZoneOffset.UTC).getYear()));
        about.put("currency", "NOK");
        Map<IdeaId, String> names = new HashMap<>();
        for (Rounds.RoundIdea idea : full.ideas()) {
            String text = idea.text();
            names.put(idea.idea(), text == null ? "" : Cells.text(oneLine(text)));
        }
        StringWriter file = new StringWriter();
        try {
            Pabulib.of(about, budget, names, read(ballots), winners(full)).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Set<IdeaId> winners(Rounds.RoundInFull full) {
        BallotsCounted result = full.result();
        Outcome outcome = result == null ? null : result.outcome();
        return outcome == null ? Set.of() : Set.copyOf(outcome.winners());
    }

    /** The round's own file of ballots, whose order says nothing. */
    private static List<Map<IdeaId, Integer>> read(byte[] file) throws IOException {
        List<Map<IdeaId, Integer>> ballots = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            List<String> header = new ArrayList<>();
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header.addAll(row.getFields());
                    continue;
                }
                Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
                for (int column = 1; column < header.size(); column++) {
                    if (!row.getField(column).isEmpty()) {
                        ballot.put(new IdeaId(header.get(column)), Integer.valueOf(row.getField(column)));
                    }
                }
                ballots.add(ballot);
            }
        }
        return ballots;
    }
}
