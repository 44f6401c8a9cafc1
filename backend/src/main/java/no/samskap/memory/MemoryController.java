package no.samskap.memory;

import java.util.Collection;
import java.util.List;
import no.samskap.challenge.Doorkeeper;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryFound;
import no.samskap.protocol.Similar;
import no.samskap.web.FieldChecks;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking the memory: by words, or by a text that is being written. */
@RestController
class MemoryController {
    private static final int WORDS = 200;
    private static final int TEXT = 2_000;

    private final MemoryIndex index;
    private final Remembering remembering;
    private final Doorkeeper doorkeeper;

    MemoryController(MemoryIndex index, Remembering remembering, Doorkeeper doorkeeper) {
        this.index = index;
        this.remembering = remembering;
        this.doorkeeper = doorkeeper;
    }

    /** @param q 1–200 characters; any of the words may be misspelt or only begun */
    @GetMapping("/api/memory")
    MemoryFound find(@AuthenticationPrincipal Person person, @RequestParam String q) {
        FieldChecks checks = new FieldChecks();
        String words = checks.line("q", q, 1, WORDS);
        checks.done();
        remembering.catchUp();
        return open(person, index.find(words, person, joined(person)));
    }

    /** @param text 1–2,000 characters that somebody is about to pose or propose */
    @GetMapping("/api/memory/similar")
    MemoryFound similar(@AuthenticationPrincipal Person person, @RequestParam String text) {
        FieldChecks checks = new FieldChecks();
        String written = checks.text("text", text, 1, TEXT);
        checks.done();
        remembering.catchUp();
        return open(person, index.resembling(written, person, joined(person)));
    }

    /** As {@link #similar(Person, String)}, in a body: what nobody has sent yet does not belong in an address, which is logged on the way. */
    @PostMapping("/api/memory/similar")
    MemoryFound similar(@AuthenticationPrincipal Person person, @RequestBody Similar.Draft draft) {
        return similar(person, draft.text());
    }

    /** Without what lies in a challenge that the person was put out of. */
    private MemoryFound open(Person person, MemoryFound found) {
        return new MemoryFound(
                found.hits().stream()
                        .filter(hit -> hit.from() != null
                                || doorkeeper.admit(person, hit.challenge()).isPresent())
                        .toList(),
                found.partial());
    }

    private Collection<ChallengeId> joined(Person person) {
        return person.guest() ? doorkeeper.openTo(person) : List.of();
    }
}
