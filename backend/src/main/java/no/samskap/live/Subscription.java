package no.samskap.live;

import no.samskap.challenge.Entry;
import no.samskap.protocol.BoardId;

/** What one subscription of a socket listens to; holds what must be given back when it ends. */
sealed interface Subscription {
    /** A board's events. */
    record ToEvents(BoardId board, Entry entry, Seat seat) implements Subscription {}

    /** Who is on a board. */
    record ToPresence(BoardId board, Entry entry, PresenceRoom.Listener listener) implements Subscription {}

    /** The outcomes of the socket's commands. */
    record ToReplies() implements Subscription {}
}
