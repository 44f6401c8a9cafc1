package no.samskap.protocol;

import java.time.Instant;
import java.util.List;

/** The envelopes that events travel in. In both each event also carries its {@link EventHead}, flat beside its own fields. */
public final class Events {
    private Events() {}

    /** What the board's topic carries: the events {@code from} to {@code to}, in order and without gaps. */
    public record EventMessage(BoardId board, String epoch, long from, long to, List<BoardEvent> events) {}

    /**
     * The events after a seq, asked for over HTTP.
     *
     * @param seq the last event on this page, or the one that was asked from
     * @param more whether there are more after it
     * @param now the server's time
     */
    public record EventPage(String epoch, List<BoardEvent> events, long seq, boolean more, Instant now) {}
}
