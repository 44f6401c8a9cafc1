package no.samskap.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskap.protocol.BoardId;

/**
 * Where a client may listen or speak. Read by an exact grammar, once, after STOMP's own escapes: nothing is trimmed,
 * decoded again, normalised or matched by a pattern, so there is one spelling of each place, and all else is denied.
 */
sealed interface Destination {
    String REPLIES_PATH = "/user/queue/replies";

    /** {@code /topic/boards.{id}}: listen to a board's events. */
    record Events(BoardId board) implements Destination {
        String path() {
            return "/topic/boards." + board.value();
        }
    }

    /** {@code /topic/boards.{id}.presence}: see who is there. */
    record Presences(BoardId board) implements Destination {
        String path() {
            return "/topic/boards." + board.value() + ".presence";
        }
    }

    /** {@code /user/queue/replies}: listen to the outcome of this socket's own commands. */
    record Replies() implements Destination {}

    /** {@code /app/boards.{id}}: do something on a board. */
    record Commands(BoardId board) implements Destination {}

    /** {@code /app/boards.{id}.presence}: show what I do. */
    record Doings(BoardId board) implements Destination {}

    /** What one does there: a destination without an act does not compile. */
    default LiveAct act() {
        return switch (this) {
            case Events events -> LiveAct.LISTEN;
            case Presences presences -> LiveAct.SEE_PRESENCE;
            case Replies replies -> LiveAct.HEAR_REPLIES;
            case Commands commands -> LiveAct.COMMAND;
            case Doings doings -> LiveAct.SHOW_DOING;
        };
    }

    static Optional<Destination> of(String text) {
        if (text.equals(REPLIES_PATH)) {
            return Optional.of(new Replies());
        }
        Matcher parts = Grammar.BOARD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BoardId board = new BoardId(parts.group("board"));
        boolean presence = parts.group("presence") != null;
        boolean listen = parts.group("way").equals("topic");
        if (listen) {
            return Optional.of(presence ? new Presences(board) : new Events(board));
        }
        return Optional.of(presence ? new Doings(board) : new Commands(board));
    }

    /** A board's id where it comes in a path. */
    static Optional<BoardId> board(String id) {
        return Grammar.ID.matcher(id).matches() ? Optional.of(new BoardId(id)) : Optional.empty();
    }

    /** The one spelling. */
    final class Grammar {
        private static final String BOARD_ID = "[A-Za-z0-9_-]{1,64}";
        private static final Pattern ID = Pattern.compile(BOARD_ID);
        private static final Pattern BOARD =
                Pattern.compile("/(?<way>topic|app)/boards\\.(?<board>" + BOARD_ID + ")(?<presence>\\.presence)?");

        private Grammar() {}
    }
}
