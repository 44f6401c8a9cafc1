package no.samskap.challenge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.springframework.stereotype.Component;

/**
 * Who may enter what: a guest the challenges they have joined, a signed-in person those of their organisation too. Empty says
 * "not there" and "not yours" alike. Cheap enough to ask for every command: answers from memory.
 */
@Component
public class Doorkeeper {
    private final Shelf shelf;
    private final Archive archive;
    private final People people;

    Doorkeeper(Shelf shelf, Archive archive, People people) {
        this.shelf = shelf;
        this.archive = archive;
        this.people = people;
    }

    /** The person's entry to the challenge that has this board. */
    public Optional<Entry> admit(Person person, BoardId board) {
        return shelf.having(board).filter(found -> opensTo(person, found)).map(found -> entry(person, found));
    }

    /** The person's entry to this challenge. */
    public Optional<Entry> admit(Person person, ChallengeId challenge) {
        return admitted(person, challenge).map(found -> entry(person, found));
    }

    /** Every challenge that the person may enter. */
    public Collection<ChallengeId> openTo(Person person) {
        Set<ChallengeId> ids = new HashSet<>(people.joined(person));
        if (person.organisation() != null) {
            ids.addAll(archive.of(person.organisation()));
        }
        return ids;
    }

    /** The challenge, where it is there and the person may enter. */
    Optional<Challenge> admitted(Person person, ChallengeId challenge) {
        return shelf.find(challenge).filter(found -> opensTo(person, found));
    }

    private boolean opensTo(Person person, Challenge challenge) {
        // One who signed in after having been a guest keeps the way in that they had.
        return challenge.isOf(person) || people.hasJoined(person, challenge.id());
    }

    private Entry entry(Person person, Challenge challenge) {
        return new Entry(
                challenge.id(),
                people.participant(person, challenge.id()),
                person.role(),
                person.guest(),
                challenge.isOf(person),
                challenge.phase(),
                challenge.isRunBy(person));
    }
}
