package no.samskap.challenge;

import java.time.LocalDate;
import java.util.Objects;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.Journey.OpenReason;
import no.samskap.protocol.Phase;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The employees' part in a challenge: that it touches them, what their representatives say, and what a leader answers for. */
@RestController
@RequestMapping("/api/challenges/{id}/union")
class UnionController {
    private static final int WORDS = 2_000;

    private final Changes changes;
    private final Sight sight;
    private final Today today;

    UnionController(Changes changes, Sight sight, Today today) {
        this.changes = changes;
        this.sight = sight;
        this.today = today;
    }

    /** Who says that it touches employees sends it back to Explore, where the union is asked; only the union says that it does not. */
    @PutMapping("/mark")
    Challenges.Challenge mark(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.MarkTouching wish) {
        String words = words("words", wish.words(), 1);
        Challenge marked = wish.touchesEmployees()
                ? changes.make(person, id, FrameAct.MARK_AS_TOUCHING, (seen, hand) -> touching(seen, words, hand))
                : changes.make(person, id, FrameAct.TAKE_MARK_AWAY, (seen, hand) -> notTouching(seen, words, hand));
        return sight.of(person, marked);
    }

    private static Challenge touching(Challenge seen, String words, Hand hand) {
        if (seen.involvement().touchesEmployees()) {
            return seen;
        }
        boolean goesBack = Steps.isPastExplore(seen.phase());
        return seen.with(Union.asked(hand))
                .in(goesBack ? Phase.EXPLORE : seen.phase())
                .after(new Journey.WasMarked(words, goesBack ? seen.phase() : null), hand);
    }

    private static Challenge notTouching(Challenge seen, String words, Hand hand) {
        return seen.involvement().touchesEmployees()
                ? seen.with(Union.NOBODY_ASKED).after(new Journey.MarkTakenAway(words), hand)
                : seen;
    }

    @PostMapping("/word")
    Challenges.Challenge say(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.SayUnionWord wish) {
        String words = words("words", Objects.requireNonNullElse(wish.words(), ""), wish.agreed() ? 0 : 1);
        Challenge said = changes.make(person, id, FrameAct.SPEAK_FOR_UNION, (seen, hand) -> {
            if (wish.basedOn() != seen.charter().version()) {
                throw Changes.changed();
            }
            return seen.with(Union.saying(asked(seen), wish.agreed(), words, hand))
                    .after(new Journey.UnionSpoke(wish.agreed(), words), hand);
        });
        return sight.of(person, said);
    }

    @PostMapping("/reason")
    Challenges.Challenge record(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.RecordReason wish) {
        FieldChecks checks = new FieldChecks();
        String why = checks.text("why", wish.why(), 1, WORDS);
        String outcome = checks.text("outcome", wish.outcome(), 1, WORDS);
        LocalDate day = today.day();
        if (wish.held().isAfter(day) || wish.held().isBefore(day.minusYears(1))) {
            checks.wrong("held", "Skriv dagen da saken ble drøftet. Den kan ikke være senere enn i dag.");
        }
        checks.done();
        Challenge recorded = changes.make(person, id, FrameAct.RECORD_REASON, (seen, hand) -> {
            if (Union.agreed(asked(seen))) {
                throw new StateForbidsIt(
                        "union.agreed", "Tillitsvalgte har bekreftet, så det er ingenting å begrunne.");
            }
            if (seen.involvement().reason() != null) {
                throw new StateForbidsIt("union.reason-stands", "Begrunnelsen er gitt og blir stående.");
            }
            return seen.with(Union.goingOn(seen.involvement(), wish.held(), why, outcome, hand))
                    .after(new Journey.ReasonRecorded(wish.held(), why, outcome), hand);
        });
        return sight.of(person, recorded);
    }

    @PostMapping("/answer")
    Challenges.Challenge answer(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.AnswerReason wish) {
        String words = words("words", wish.words(), 1);
        Challenge answered = changes.make(person, id, FrameAct.ANSWER_REASON, (seen, hand) -> {
            OpenReason reason = asked(seen).reason();
            if (reason == null) {
                throw new StateForbidsIt("union.no-reason", "Lederen har ikke gitt noen begrunnelse å svare på.");
            }
            return seen.with(Union.answering(seen.involvement(), reason, words, hand))
                    .after(new Journey.ReasonAnswered(words), hand);
        });
        return sight.of(person, answered);
    }

    @PutMapping("/deadline")
    Challenges.Challenge setDeadline(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.SetDeadline wish) {
        LocalDate day = today.day();
        FieldChecks checks = new FieldChecks();
        if (wish.answerBy().isBefore(day) || wish.answerBy().isAfter(day.plusYears(1))) {
            checks.wrong("answerBy", "Fristen kan være fra i dag til om et år.");
        }
        checks.done();
        Challenge set = changes.make(
                person,
                id,
                FrameAct.SET_DEADLINE,
                (seen, hand) -> wish.answerBy().equals(asked(seen).answerBy())
                        ? seen
                        : seen.with(Union.dueBy(seen.involvement(), wish.answerBy()))
                                .after(new Journey.DeadlineSet(wish.answerBy()), hand));
        return sight.of(person, set);
    }

    private static Involvement asked(Challenge seen) {
        if (!seen.involvement().touchesEmployees()) {
            throw new StateForbidsIt("union.not-asked", "Utfordringen er ikke merket som en som berører ansatte.");
        }
        return seen.involvement();
    }

    private static String words(String field, String said, int min) {
        FieldChecks checks = new FieldChecks();
        String words = checks.text(field, said, min, WORDS);
        checks.done();
        return words;
    }
}
