package no.samskap.simulator.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import no.samskap.simulator.client.Json;
import no.samskap.simulator.client.SocketListener;
import no.samskap.simulator.client.Visitor;
import tools.jackson.databind.JsonNode;

/**
 * Listens to the board as a careful client does: after each connecting it reads over HTTP what it missed, holds back
 * what comes meanwhile, and checks that the whole is one unbroken stream.
 */
final class StreamAudit implements SocketListener {
    private static final int PAGE = 500;

    private final Visitor visitor;
    private final String board;
    private final Executor thread;
    private final SeqTrail trail = new SeqTrail();
    private final Queue<List<Long>> heldBack = new ArrayDeque<>();
    private boolean reading;
    /** Nothing has been heard since the socket came up; the server may have begun to send a moment after we read. */
    private boolean fresh;

    private int messages;
    private int catchUps;
    private int gaps;
    private long readOverHttp;
    private String failure = "";

    StreamAudit(Visitor visitor, String board, Executor thread) {
        this.visitor = visitor;
        this.board = board;
        this.thread = thread;
    }

    @Override
    public void up() {
        fresh = true;
        readMissed();
    }

    @Override
    public void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd) {
        messages++;
        JsonNode message = Json.read(bytes, bodyStart, bodyEnd);
        List<Long> seqs = seqs(message);
        if (seqs.isEmpty() || seqs.getFirst() != from || seqs.getLast() != to) {
            failure = "a message said %d to %d and held %s".formatted(from, to, seqs);
        }
        trail.epoch(message.path("epoch").asString(""));
        heldBack.add(seqs);
        if (!reading) {
            takeHeldBack();
        }
    }

    private void takeHeldBack() {
        while (!heldBack.isEmpty()) {
            if (!trail.heard(heldBack.element())) {
                gaps += fresh ? 0 : 1;
                readMissed();
                return;
            }
            fresh = false;
            heldBack.remove();
        }
    }

    private void readMissed() {
        if (reading) {
            return;
        }
        reading = true;
        catchUps++;
        readPage(trail.last());
    }

    private void readPage(long after) {
        Thread.startVirtualThread(() -> {
            try {
                JsonNode page =
                        visitor.getJson("/api/boards/%s/events?after=%d&limit=%d".formatted(board, after, PAGE));
                thread.execute(() -> taken(page));
            } catch (RuntimeException refused) {
                thread.execute(() -> failure = String.valueOf(refused.getMessage()));
            }
        });
    }

    private void taken(JsonNode page) {
        List<Long> seqs = seqs(page);
        readOverHttp += seqs.size();
        trail.read(seqs);
        if (page.path("more").asBoolean(false) && !seqs.isEmpty()) {
            readPage(trail.last());
            return;
        }
        reading = false;
        takeHeldBack();
    }

    private static List<Long> seqs(JsonNode message) {
        var seqs = new ArrayList<Long>();
        for (JsonNode event : message.path("events")) {
            seqs.add(event.path("seq").asLong());
        }
        return seqs;
    }

    long last() {
        return trail.last();
    }

    boolean broken() {
        return !failure.isEmpty();
    }

    boolean sound() {
        return failure.isEmpty() && gaps == 0 && trail.faults() == 0;
    }

    @Override
    public String toString() {
        return "events 1 to %d on the leader's socket: %s (%d messages; %d gaps, %d faults; %d events read over HTTP in %d catch-ups)%s"
                .formatted(
                        trail.last(),
                        sound() ? "in order, without gaps" : "NOT in order",
                        messages,
                        gaps,
                        trail.faults(),
                        readOverHttp,
                        catchUps,
                        failure.isEmpty() ? "" : "; " + failure);
    }
}
