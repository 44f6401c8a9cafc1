package no.samskap.challenge;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.samskap.board.Leave;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.rights.Act;
import no.samskap.rights.Judge;
import no.samskap.rights.Standing;
import no.samskap.web.NotThere;
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

    private final Clock clock;

    Doorkeeper(Shelf shelf, Archive archive, People people, Clock clock) {
        this.clock = clock;
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

    /** What a person is to a challenge, for a right to be judged by; empty where they may not enter. */
    public Optional<Standing> standing(Person person, ChallengeId challenge) {
        return admitted(person, challenge)
                .map(found -> Rights.standing(person, people.participant(person, found.id()), found));
    }

    /** Refuses what the person may not do in the challenge now; what they may not know of is not there. */
    public void check(Act act, Person person, ChallengeId challenge) {
        Rights.check(act.right(), standing(person, challenge).orElseThrow(NotThere::new));
    }

    /** Whether the person may do this in the challenge now. */
    public boolean may(Act act, Person person, ChallengeId challenge) {
        return standing(person, challenge)
                .filter(standing -> Judge.may(act.right(), standing))
                .isPresent();
    }

    /** Every challenge that the person may enter. */
    public Collection<ChallengeId> openTo(Person person) {
        Set<ChallengeId> ids = new HashSet<>(people.joined(person));
        if (person.organisation() != null) {
            ids.addAll(archive.of(person.organisation()));
        }
        ids.removeIf(id ->
                shelf.find(id).filter(challenge -> hasPutOut(challenge, person)).isPresent());
        return ids;
    }

    /** The challenge, where it is there and the person may enter. */
    Optional<Challenge> admitted(Person person, ChallengeId challenge) {
        return shelf.find(challenge).filter(found -> opensTo(person, found));
    }

    /** The challenge, where the person is or was in it: who was put out may still hear why. */
    Optional<Challenge> known(Person person, ChallengeId challenge) {
        return shelf.find(challenge).filter(found -> hasWayIn(person, found));
    }

    /** Whether the person was put out of it. */
    boolean hasPutOut(Challenge challenge, Person person) {
        return !challenge.house().putOut().isEmpty()
                && challenge.hasPutOut(person, people.participant(person, challenge.id()));
    }

    private boolean opensTo(Person person, Challenge challenge) {
        return hasWayIn(person, challenge) && !hasPutOut(challenge, person);
    }

    private boolean hasWayIn(Person person, Challenge challenge) {
        // One who signed in after having been a guest keeps the way in that they had.
        return challenge.isOf(person) || people.hasJoined(person, challenge.id());
    }

    private Entry entry(Person person, Challenge challenge) {
        ParticipantId participant = people.participant(person, challenge.id());
        boolean runs = challenge.isRunBy(person, participant);
        return new Entry(
                challenge.id(),
                participant,
                person.role(),
                person.guest(),
                challenge.isOf(person),
                challenge.phase(),
                runs,
                new Leave(
                        challenge.house().mutes(participant, clock.instant()),
                        runs ? null : challenge.house().conduct().perMinute()));
    }
}
