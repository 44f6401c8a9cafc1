package no.samskap.board;

/** A client asks for what comes after an event that this board does not have: its store was another, it must start afresh. */
public final class AheadOfBoard extends RuntimeException {
    public AheadOfBoard(long asked, long last) {
        super("asked for events after " + asked + ", the board's last is " + last);
    }
}
