package no.samskap.voting;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Outcome;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Rounds;
import no.samskap.protocol.SlipCode;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A challenge's voting rounds: what is weighed and what came of it for everybody in the challenge, the own ballot for
 * oneself while the round is open, and all ballots without anybody's name once it is counted.
 */
@RestController
@RequestMapping("/api/challenges/{id}/rounds/{round}")
class RoundController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final Boards boards;

    RoundController(Sight sight, Doorkeeper doorkeeper, Boards boards) {
        this.sight = sight;
        this.doorkeeper = doorkeeper;
        this.boards = boards;
    }

    @GetMapping
    Rounds.RoundInFull round(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        return onItsBoard(person, id, round, board -> boards.round(board, new RoundId(round)));
    }

    /** Mine alone: an address of its own, so that what everybody sees never holds it. */
    @GetMapping("/mine")
    Rounds.OwnBallot mine(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        return onItsBoard(person, id, round, board -> {
            Entry entry = doorkeeper.admit(person, board).orElseThrow(NotThere::new);
            return boards.ownBallot(board, new RoundId(round), entry.actor());
        });
    }

    /** Whether a one-time code can be used; to who cast a ballot with it, that ballot. The code is in the body, since addresses land in logs. */
    @PostMapping("/mine")
    Rounds.OwnBallot mineBySlip(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String round,
            @RequestBody Rounds.ShowSlip slip) {
        FieldChecks checks = new FieldChecks();
        Optional<String> code = SlipCode.of(slip.code());
        if (code.isEmpty()) {
            checks.wrong("code", "En kode har ti tegn.");
        }
        checks.done();
        String command = slip.command();
        return onItsBoard(person, id, round, board -> {
            Entry entry = doorkeeper.admit(person, board).orElseThrow(NotThere::new);
            return boards.slipBallot(
                    board,
                    new RoundId(round),
                    code.orElseThrow(),
                    entry.actor(),
                    command == null ? null : new CommandId(command));
        });
    }

    /** The one-time codes, for who runs the challenge, while the round is open. */
    @GetMapping("/slips")
    ResponseEntity<Rounds.SlipCodes> slips(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        doorkeeper.check(RoundAct.HAND_OUT_SLIPS, person, new ChallengeId(id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(onItsBoard(person, id, round, board -> boards.slips(board, new RoundId(round))));
    }

    /** Not there before the round is counted, nor where fewer than five voted. */
    @GetMapping("/ballots.csv")
    ResponseEntity<byte[]> ballots(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        byte[] file = onItsBoard(person, id, round, board -> boards.ballotFile(board, new RoundId(round)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ballots.csv")
                                .build()
                                .toString())
                .body(file);
    }

    /** As {@code docs/recount} reads it, beside the file of ballots. */
    @GetMapping("/round.json")
    Rounds.Recount recount(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String round) {
        return onItsBoard(
                person,
                id,
                round,
                board -> boards.round(board, new RoundId(round)).flatMap(RoundController::recount));
    }

    private static Optional<Rounds.Recount> recount(Rounds.RoundInFull full) {
        BoardEvent.BallotsCounted result = full.result();
        Outcome outcome = result == null ? null : result.outcome();
        return Optional.ofNullable(outcome)
                .map(told -> new Rounds.Recount(full.round().method(), told.tieSeed(), told));
    }

    private <T> T onItsBoard(Person person, String id, String round, Function<BoardId, Optional<T>> ask) {
        Challenges.Challenge challenge = sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        return challenge.rounds().stream()
                .filter(each -> each.id().value().equals(round))
                .findFirst()
                .flatMap(found -> ask.apply(found.board()))
                .orElseThrow(NotThere::new);
    }
}
