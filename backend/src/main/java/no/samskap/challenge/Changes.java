package no.samskap.challenge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import no.samskap.board.Actor;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one way in which a challenge changes: read as it is stored, judged and decided upon, and written only where nobody was
 * first; else read, judged and decided upon again. So nothing is decided on what is no longer true.
 */
@Component
class Changes {
    private static final int TRIES = 12;

    private final Archive archive;
    private final Shelf shelf;
    private final Doorkeeper doorkeeper;
    private final People people;
    private final Boards boards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Changes(
            Archive archive,
            Shelf shelf,
            Doorkeeper doorkeeper,
            People people,
            Boards boards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.shelf = shelf;
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.boards = boards;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Does something to a challenge.
     *
     * @param decide from the challenge as it stands and the hand that does it to the challenge as it then is, of the next
     *     version; the same one where nothing is to be done; may refuse by throwing
     */
    Challenge make(Person person, String id, FrameAct act, BiFunction<Challenge, Hand, Challenge> decide) {
        ChallengeId challenge = new ChallengeId(id);
        Hand hand = hand(person, challenge);
        for (int tries = 0; tries < TRIES; tries++) {
            Challenge seen = archive.find(challenge).orElseThrow(NotThere::new);
            Rights.check(act, person, hand.by(), seen);
            Challenge next = decide.apply(seen, hand);
            if (next.equals(seen)) {
                return seen;
            }
            boolean first = archive.replace(seen, next);
            shelf.changed(challenge);
            if (first) {
                tell(seen, next, hand);
                return next;
            }
        }
        throw changed();
    }

    /** What is told to who based a change on what somebody else has changed. */
    static StateForbidsIt changed() {
        return new StateForbidsIt("challenge.changed", "Noen andre har endret utfordringen i mellomtiden.");
    }

    private Hand hand(Person person, ChallengeId challenge) {
        Challenge admitted = doorkeeper.admitted(person, challenge).orElseThrow(NotThere::new);
        return new Hand(
                people.participant(person, admitted.id()),
                person.role(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void tell(Challenge seen, Challenge next, Hand hand) {
        Journey.HistoryEntry entry = next.last();
        if (entry != null) {
            events.publishEvent(new ChallengeChanged(next.id(), next.organisation(), entry));
        }
        if (seen.phase() != next.phase()) {
            events.publishEvent(new PhaseChanged(
                    next.id(), next.boards().stream().map(Challenges.Board::id).toList(), next.phase()));
            tellBoards(next, hand);
        }
    }

    /** Whoever is at one of its boards sees it at once. Nothing hangs on it: a board that cannot be told now is read anew. */
    private void tellBoards(Challenge moved, Hand hand) {
        Actor actor = new Actor(hand.by(), hand.role(), false, true, moved.phase());
        CommandId id = new CommandId("phase-" + moved.version());
        for (Challenges.Board board : moved.boards()) {
            var unused = boards.submit(board.id(), actor, new BoardCommand.TellPhase(id, moved.phase()));
        }
    }
}
