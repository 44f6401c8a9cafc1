package no.samskap.live;

/**
 * Every reason for which this server ends a socket: the closed list. The WebSocket close frame carries the code and, as
 * its reason, this name in lower case. Jetty itself adds 1002 for a broken WebSocket frame.
 */
enum CloseReason {
    /** The client said DISCONNECT. */
    DISCONNECTED(1000, false),
    /** The server is going down or is being upgraded: come back, after a random while. */
    GOING_AWAY(1001, true),
    /** The client broke the protocol; an ERROR frame said how. It would do so again. */
    BAD_FRAME(1002, false),
    /** A binary message; STOMP travels in text here. */
    NOT_TEXT(1003, false),
    /** Text that is not UTF-8. */
    NOT_UTF8(1007, false),
    /** Not admitted to what was asked for, or no longer. */
    DENIED(1008, false),
    /** The session that opened the socket has ended: sign in again. */
    SESSION_ENDED(1008, false),
    /** The token that the socket was opened with has ended: come back with another. */
    TOKEN_ENDED(1008, true),
    /** What the person may do has changed: come back as who they are now. */
    RIGHTS_CHANGED(1008, true),
    /** Far more frames, commands or line ends than a person can make. */
    FLOOD(1008, false),
    /** No CONNECT, or an unfinished message, for too long. */
    TOO_SLOW(1008, true),
    /** A message or frame over the limit. */
    TOO_BIG(1009, false),
    /** Something failed here. */
    FAILED(1011, true),
    /** Too much to do, or this socket does not take in what it asked for: come back after a random while, by seq. */
    OVERLOAD(1013, true),
    /** No sign of life; nobody is there to read a close frame. */
    SILENT(1013, true);

    private final int code;
    private final boolean reconnect;

    CloseReason(int code, boolean reconnect) {
        this.code = code;
        this.reconnect = reconnect;
    }

    int code() {
        return code;
    }

    /** Whether the client may try again by itself. */
    boolean reconnect() {
        return reconnect;
    }

    /** Whether this happens among honest clients every day, and is nothing to note. */
    boolean ordinary() {
        return switch (this) {
            case DISCONNECTED, GOING_AWAY, SESSION_ENDED, TOKEN_ENDED, RIGHTS_CHANGED, SILENT -> true;
            case BAD_FRAME, NOT_TEXT, NOT_UTF8, DENIED, FLOOD, TOO_SLOW, TOO_BIG, FAILED, OVERLOAD -> false;
        };
    }

    /** The reason in the close frame. */
    String token() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + (reconnect ? ";reconnect" : "");
    }
}
