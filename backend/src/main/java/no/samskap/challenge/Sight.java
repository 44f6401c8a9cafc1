package no.samskap.challenge;

import java.util.List;
import java.util.Optional;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Me;
import no.samskap.protocol.Rounds;
import org.springframework.stereotype.Component;

/** A challenge as one person may see it. */
@Component
public class Sight {
    private final Doorkeeper doorkeeper;
    private final People people;
    private final Boards boards;

    Sight(Doorkeeper doorkeeper, People people, Boards boards) {
        this.boards = boards;
        this.doorkeeper = doorkeeper;
        this.people = people;
    }

    /** The challenge in full; empty where it is not there and where the person may not enter. */
    public Optional<Challenges.Challenge> of(Person person, ChallengeId challenge) {
        return doorkeeper.admitted(person, challenge).map(found -> of(person, found));
    }

    private List<Rounds.Round> rounds(Challenge challenge) {
        return challenge.boards().stream()
                .flatMap(board -> boards.rounds(board.id()).stream())
                .toList();
    }

    Challenges.Challenge of(Person person, Challenge challenge) {
        boolean facilitates = challenge.isRunBy(person);
        return new Challenges.Challenge(
                challenge.id(),
                challenge.title(),
                challenge.question(),
                challenge.background(),
                challenge.phase(),
                challenge.posedAt(),
                challenge.areas(),
                challenge.boards(),
                rounds(challenge),
                facilitates ? challenge.joinCode().shown() : null,
                new Me(people.participant(person, challenge.id()), person.name(), person.role(), person.guest()),
                facilitates);
    }
}
