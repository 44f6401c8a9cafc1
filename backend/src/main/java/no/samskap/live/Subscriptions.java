package no.samskap.live;

import java.util.Collection;
import java.util.Optional;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.live.Subscription.ToEvents;
import no.samskap.live.Subscription.ToPresence;
import no.samskap.live.Subscription.ToReplies;
import no.samskap.live.stomp.ClientFrame.Subscribe;
import no.samskap.people.People;
import no.samskap.protocol.BoardId;
import org.springframework.stereotype.Component;

/** Begins and ends subscriptions: asks the doorkeeper for each, finds the seat, and keeps presence in step. */
@Component
class Subscriptions {
    private final Doorkeeper doorkeeper;
    private final People people;
    private final Rooms rooms;

    Subscriptions(Doorkeeper doorkeeper, People people, Rooms rooms) {
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.rooms = rooms;
    }

    /** Empty when there is nothing to listen to there, or not for this visitor. */
    Optional<Subscription> begin(Visitor visitor, Subscribe frame, Outbox outbox) {
        return Destination.of(frame.destination()).flatMap(destination -> switch (destination) {
            case Destination.Events events -> {
                BoardId board = events.board();
                yield enter(visitor, events.act(), board)
                        .map(entry ->
                                new ToEvents(board, entry, rooms.feed(board).sit(outbox, frame.id())));
            }
            case Destination.Presences presences -> {
                BoardId board = presences.board();
                yield enter(visitor, presences.act(), board)
                        .map(entry -> new ToPresence(
                                board, entry, rooms.presence(board).listen(outbox, frame.id())));
            }
            case Destination.Replies own -> Optional.of(new ToReplies());
            case Destination.Commands commands -> Optional.empty();
            case Destination.Doings doings -> Optional.empty();
        });
    }

    /** Gives back what the subscription held; the visitor has left a board when none of {@code kept} is of it. */
    void end(Visitor visitor, Subscription ended, Collection<Subscription> kept) {
        switch (ended) {
            case ToEvents events -> {
                rooms.feed(events.board()).leave(events.seat());
                leaveUnless(visitor, events.board(), events.entry(), kept);
            }
            case ToPresence presence -> {
                rooms.presence(presence.board()).unlisten(presence.listener());
                leaveUnless(visitor, presence.board(), presence.entry(), kept);
            }
            case ToReplies own -> {}
        }
    }

    /** Whether the visitor may still listen to what they listen to. */
    boolean admitted(Visitor visitor, Subscription held) {
        return switch (held) {
            case ToEvents events ->
                admit(visitor, LiveAct.LISTEN, events.board()).isPresent();
            case ToPresence presence ->
                admit(visitor, LiveAct.SEE_PRESENCE, presence.board()).isPresent();
            case ToReplies own -> true;
        };
    }

    /** Takes in what the visitor does on a board; false when they are not admitted there. */
    boolean does(Visitor visitor, BoardId board, byte[] body) {
        Optional<Entry> entry = admit(visitor, LiveAct.SHOW_DOING, board);
        entry.ifPresent(admitted -> DoingReader.read(body)
                .ifPresent(doing -> rooms.presence(board).does(admitted.participant(), visitor, doing)));
        return entry.isPresent();
    }

    private Optional<Entry> admit(Visitor visitor, LiveAct act, BoardId board) {
        return doorkeeper.admit(visitor.person(), board).filter(entry -> entry.may(act.right()));
    }

    private Optional<Entry> enter(Visitor visitor, LiveAct act, BoardId board) {
        Optional<Entry> entry = admit(visitor, act, board);
        entry.ifPresent(
                admitted -> rooms.presence(board).enter(people.shown(visitor.person(), admitted.challenge()), visitor));
        return entry;
    }

    private void leaveUnless(Visitor visitor, BoardId board, Entry entry, Collection<Subscription> kept) {
        if (kept.stream().noneMatch(other -> isOf(board, other))) {
            rooms.presence(board).leave(entry.participant(), visitor);
        }
    }

    private static boolean isOf(BoardId board, Subscription subscription) {
        return switch (subscription) {
            case ToEvents events -> events.board().equals(board);
            case ToPresence presence -> presence.board().equals(board);
            case ToReplies own -> false;
        };
    }
}
