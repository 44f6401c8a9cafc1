package no.samskap.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.board.Actor;
import no.samskap.board.Boards;
import no.samskap.board.Written;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Measures;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Moderation.CaseState;
import no.samskap.protocol.Moderation.Target;
import no.samskap.protocol.Reply;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of one's own was hidden and what was done to oneself, and what one says to it. Nobody else is told whose it is. */
@RestController
@RequestMapping("/api/challenges/{id}/moderation/mine")
class OwnController {
    private static final int WORDS = 1_000;
    private static final int CARD = 2_000;

    private final Doorkeeper doorkeeper;
    private final Catalogue catalogue;
    private final Measures measures;
    private final Boards boards;
    private final Desk desk;
    private final CaseShelf shelf;
    private final Unguessable unguessable;

    OwnController(
            Doorkeeper doorkeeper,
            Catalogue catalogue,
            Measures measures,
            Boards boards,
            Desk desk,
            CaseShelf shelf,
            Unguessable unguessable) {
        this.doorkeeper = doorkeeper;
        this.catalogue = catalogue;
        this.measures = measures;
        this.boards = boards;
        this.desk = desk;
        this.shelf = shelf;
        this.unguessable = unguessable;
    }

    /** Who was put out may read why. */
    @GetMapping
    Moderation.OwnStanding mine(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ChallengeId challenge = new ChallengeId(id);
        List<Moderation.TakenMeasure> own = measures.to(person, challenge).orElseThrow(NotThere::new);
        List<Moderation.OwnHidden> hidden = doorkeeper
                .admit(person, challenge)
                .map(entry -> boards(challenge)
                        .flatMap(board -> boards.hidden(board, entry.participant()).stream()
                                .flatMap(written -> shown(board, written).stream()))
                        .toList())
                .orElse(List.of());
        return new Moderation.OwnStanding(hidden, own);
    }

    @PostMapping("/appeals")
    Moderation.OwnStanding appeal(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.MakeAppeal wish) {
        FieldChecks checks = new FieldChecks();
        String words = checks.text("words", wish.words(), 1, WORDS);
        if ((wish.target() == null) == (wish.measure() == null)) {
            checks.wrong("target", "Si enten hva som er skjult, eller hvilket tiltak det gjelder.");
        }
        checks.done();
        ChallengeId challenge = new ChallengeId(id);
        Target target = wish.target();
        if (target == null) {
            boolean first = measures.appeal(person, challenge, Objects.requireNonNull(wish.measure()), words)
                    .orElseThrow(NotThere::new);
            if (!first) {
                throw appealedAlready();
            }
        } else {
            checkOwn(person, challenge, target);
            var unused = desk.change(challenge, target, seen -> {
                if (seen.state() != CaseState.HIDDEN || seen.appeal() != null) {
                    throw appealedAlready();
                }
                return seen.appealed(new Moderation.Appeal(words, desk.now(), null));
            });
        }
        return mine(person, id);
    }

    /** Other words for a card of mine that is hidden; those who moderate read them and decide. */
    @PutMapping("/wording")
    Moderation.OwnStanding reword(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.Reword wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, CARD);
        if (wish.target().comment() != null) {
            checks.wrong("target", "En kommentar kan ikke skrives om. Skriv en ny.");
        }
        checks.done();
        ChallengeId challenge = new ChallengeId(id);
        Entry entry = checkOwn(person, challenge, wish.target());
        // One who may not write otherwise may do this: they are asked to.
        Actor author = new Actor(entry.participant(), entry.role(), entry.guest(), entry.facilitates(), entry.phase());
        Reply reply = desk.submit(
                wish.target().board(),
                author,
                new EditIdea(
                        new CommandId("reword-" + unguessable.id()),
                        wish.target().idea(),
                        text,
                        wish.basedOn()));
        if (reply instanceof Reply.Rejected rejected) {
            throw new StateForbidsIt(rejected.code().code(), rejected.message());
        }
        return mine(person, id);
    }

    private Entry checkOwn(Person person, ChallengeId challenge, Target target) {
        Entry entry = doorkeeper.admit(person, challenge).orElseThrow(NotThere::new);
        boolean own = boards(challenge).anyMatch(target.board()::equals)
                && boards.hidden(target.board(), entry.participant()).stream()
                        .anyMatch(it ->
                                it.idea().equals(target.idea()) && Objects.equals(it.comment(), target.comment()));
        if (!own) {
            throw new NotThere();
        }
        return entry;
    }

    private Stream<BoardId> boards(ChallengeId challenge) {
        return catalogue.find(challenge).map(Asked::boards).orElse(List.of()).stream();
    }

    private Optional<Moderation.OwnHidden> shown(BoardId board, Written written) {
        Target target = new Target(board, written.idea(), written.comment());
        return shelf.find(target)
                .filter(kept -> !kept.hides().isEmpty())
                .map(kept -> new Moderation.OwnHidden(
                        target,
                        written.text(),
                        written.version(),
                        kept.hides().getLast().reason(),
                        kept.hides().getLast().at(),
                        kept.rewording(),
                        kept.appeal()));
    }

    private static StateForbidsIt appealedAlready() {
        return new StateForbidsIt("appeal.made", "Du har klaget på dette. Svaret står her når det er gitt.");
    }
}
