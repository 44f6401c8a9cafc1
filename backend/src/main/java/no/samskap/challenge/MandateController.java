package no.samskap.challenge;

import java.util.Objects;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Journey.MandatePromise;
import no.samskap.protocol.Journey.PromiseState;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mandate: what the leader promises, and what came of it. */
@RestController
@RequestMapping("/api/challenges/{id}/mandate")
class MandateController {
    private final Changes changes;
    private final Sight sight;
    private final Unguessable unguessable;

    MandateController(Changes changes, Sight sight, Unguessable unguessable) {
        this.changes = changes;
        this.sight = sight;
        this.unguessable = unguessable;
    }

    @PostMapping
    Challenges.Challenge promise(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.MakePromise wish) {
        String text = text(wish.text());
        String promise = unguessable.id();
        Challenge promised = changes.make(person, id, FrameAct.MAKE_PROMISE, (seen, hand) -> {
            if (seen.mandate().size() >= Mandate.PROMISES) {
                throw new StateForbidsIt("mandate.full", "Det kan være høyst " + Mandate.PROMISES + " løfter.");
            }
            return seen.with(Mandate.made(promise, text, hand)).after(new Journey.PromiseMade(promise, text), hand);
        });
        return sight.of(person, promised);
    }

    @PutMapping("/{promise}")
    Challenges.Challenge reword(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String promise,
            @RequestBody Journey.RewordPromise wish) {
        String text = text(wish.text());
        Challenge reworded = changes.make(person, id, FrameAct.REWORD_PROMISE, (seen, hand) -> {
            MandatePromise old = seenBy(wish.basedOn(), seen, promise);
            return text.equals(old.text())
                    ? seen
                    : seen.with(Mandate.reworded(old, text, hand))
                            .after(new Journey.PromiseReworded(promise, old.text(), text), hand);
        });
        return sight.of(person, reworded);
    }

    @PutMapping("/{promise}/account")
    Challenges.Challenge account(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String promise,
            @RequestBody Journey.AccountForPromise wish) {
        String account = account(wish);
        Challenge accounted = changes.make(person, id, FrameAct.ACCOUNT_FOR_PROMISE, (seen, hand) -> {
            MandatePromise old = seenBy(wish.basedOn(), seen, promise);
            return old.state() == wish.state() && account.equals(old.account())
                    ? seen
                    : seen.with(Mandate.accounted(old, wish.state(), account, hand))
                            .after(new Journey.PromiseAccounted(promise, old.text(), wish.state(), account), hand);
        });
        return sight.of(person, accounted);
    }

    private static MandatePromise seenBy(int version, Challenge seen, String promise) {
        MandatePromise found = Mandate.find(seen, promise);
        if (found.version() != version) {
            throw Changes.changed();
        }
        return found;
    }

    private static String text(String said) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", said, 1, Mandate.TEXT);
        checks.done();
        return text;
    }

    private static String account(Journey.AccountForPromise wish) {
        boolean owesReason = wish.state() == PromiseState.PARTLY || wish.state() == PromiseState.NOT_KEPT;
        FieldChecks checks = new FieldChecks();
        String account = checks.text(
                "account", Objects.requireNonNullElse(wish.account(), ""), owesReason ? 1 : 0, Mandate.ACCOUNT);
        checks.done();
        return account;
    }
}
