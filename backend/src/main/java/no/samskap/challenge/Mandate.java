package no.samskap.challenge;

import no.samskap.protocol.Journey.MandatePromise;
import no.samskap.protocol.Journey.PromiseState;
import no.samskap.web.NotThere;

/** What a leader binds themselves to. A promise is never taken back: it is kept, partly or not, and then one says why. Pure. */
final class Mandate {
    static final int PROMISES = 12;
    static final int TEXT = 500;
    static final int ACCOUNT = 2_000;

    private Mandate() {}

    static MandatePromise made(String id, String text, Hand hand) {
        return new MandatePromise(id, 1, text, PromiseState.OPEN, "", hand.at(), hand.by());
    }

    static MandatePromise reworded(MandatePromise seen, String text, Hand hand) {
        return new MandatePromise(
                seen.id(), seen.version() + 1, text, seen.state(), seen.account(), hand.at(), hand.by());
    }

    static MandatePromise accounted(MandatePromise seen, PromiseState state, String account, Hand hand) {
        return new MandatePromise(seen.id(), seen.version() + 1, seen.text(), state, account, hand.at(), hand.by());
    }

    static MandatePromise find(Challenge challenge, String id) {
        return challenge.mandate().stream()
                .filter(promise -> promise.id().equals(id))
                .findAny()
                .orElseThrow(NotThere::new);
    }
}
