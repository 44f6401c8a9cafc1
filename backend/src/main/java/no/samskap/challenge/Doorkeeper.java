package no.samskap.challenge;

import java.util.Optional;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.springframework.stereotype.Component;

/**
 * Who may enter what: a guest the challenges they have joined, a signed-in person those of their organisation. Empty says
 * "not there" and "not yours" alike. Cheap enough to ask for every command: answers from memory.
 */
@Component
public class Doorkeeper {
    /** The person's entry to the challenge that has this board. */
    public Optional<Entry> admit(Person person, BoardId board) {
        throw new UnsupportedOperationException();
    }

    /** The person's entry to this challenge. */
    public Optional<Entry> admit(Person person, ChallengeId challenge) {
        throw new UnsupportedOperationException();
    }
}
