package no.samskap.live;

import java.util.Arrays;
import java.util.List;
import no.samskap.protocol.BoardId;

/** The acts of every kind of destination, for the table of all. */
public final class Destinations {
    private static final BoardId BOARD = new BoardId("b");

    private Destinations() {}

    public static List<String> acts() {
        return List.of(
                        new Destination.Events(BOARD),
                        new Destination.Presences(BOARD),
                        new Destination.Replies(),
                        new Destination.Commands(BOARD),
                        new Destination.Doings(BOARD))
                .stream()
                .map(destination -> destination.act().name())
                .toList();
    }

    /** How many kinds there are. */
    public static int kinds() {
        return (int) Arrays.stream(Destination.class.getPermittedSubclasses()).count();
    }
}
