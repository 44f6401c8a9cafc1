package no.samskap.challenge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Me;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Rounds;
import org.springframework.stereotype.Component;

/** A challenge as one person may see it. */
@Component
public class Sight {
    private final Doorkeeper doorkeeper;
    private final People people;
    private final Acknowledgements acknowledgements;
    private final Today today;
    private final Boards boards;

    Sight(Doorkeeper doorkeeper, People people, Acknowledgements acknowledgements, Today today, Boards boards) {
        this.boards = boards;
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.acknowledgements = acknowledgements;
        this.today = today;
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
        ParticipantId participant = people.participant(person, challenge.id());
        boolean facilitates = challenge.isRunBy(person, participant);
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
                facilitates ? challenge.house().door().code().shown() : null,
                new Me(participant, person.name(), person.role(), person.guest()),
                facilitates,
                challenge.charter(),
                challenge.involvement(),
                Union.standing(challenge.involvement(), today.day()),
                challenge.mandate(),
                Steps.all(challenge),
                acknowledgements.of(challenge.id(), participant),
                Rights.held(person, participant, challenge),
                people.named(named(challenge)),
                challenge.house().conduct(),
                challenge.house().facilitators());
    }

    private static List<ParticipantId> named(Challenge challenge) {
        Journey.UnionWord word = challenge.involvement().word();
        Journey.OpenReason reason = challenge.involvement().reason();
        Journey.UnionAnswer answer = reason == null ? null : reason.answer();
        return Stream.of(
                        challenge.mandate().stream().map(Journey.MandatePromise::by),
                        Stream.ofNullable(word).map(Journey.UnionWord::by),
                        Stream.ofNullable(reason).map(Journey.OpenReason::by),
                        Stream.ofNullable(answer).map(Journey.UnionAnswer::by),
                        challenge.house().facilitators().stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
