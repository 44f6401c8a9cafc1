package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.samskap.live.Conversation.State;
import no.samskap.live.stomp.Fault;
import no.samskap.live.stomp.FrameReader;
import no.samskap.live.stomp.HeartBeat;
import org.eclipse.jetty.util.Utf8StringBuilder;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Frame;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket: brings what Jetty reads to the conversation and measures it. Jetty calls serially; the sweeper looks at
 * the times now and then from its own thread.
 */
public final class LiveSocket implements Session.Listener.AutoDemanding {
    /** Frames, fragments, pings and line ends: a burst of commands passes by far, a flood does not. */
    private static final int FRAME_BURST = 6_000;

    private static final int FRAMES_A_SECOND = 1_000;

    private static final long CONNECT_MILLIS = 10_000;
    private static final long UNFINISHED_MILLIS = 5_000;
    private static final long GOODBYE_MILLIS = 3_000;

    /** Who sends no heart-beats is asked by ping whether anybody is there. */
    private static final long PING_MILLIS = 25_000;

    private static final long SILENT_MILLIS = 75_000;

    /** Heart-beats come a little early rather than late. */
    private static final long EARLY_MILLIS = 1_500;

    private final Visitor visitor;
    private final Sockets sockets;
    private final CommandDesk desk;
    private final Subscriptions subscriptions;
    private final String address;
    private final long opened;
    private @Nullable Conversation conversation;
    private @Nullable Wire wire;
    private final Utf8StringBuilder characters = new Utf8StringBuilder();
    private int messageOctets;
    private double allowance = FRAME_BURST;
    private long allowanceAt;
    private volatile long heardAt;
    private volatile long unfinishedAt;
    private long pingedAt;
    private long endedAt;

    /** @param address where it comes from, as limits count it */
    LiveSocket(Visitor visitor, String address, Sockets sockets, CommandDesk desk, Subscriptions subscriptions) {
        this.visitor = visitor;
        this.address = address;
        this.sockets = sockets;
        this.desk = desk;
        this.subscriptions = subscriptions;
        this.opened = sockets.now();
        this.allowanceAt = opened;
        this.heardAt = opened;
        this.pingedAt = opened;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        wire = new JettyWire(session);
        conversation = new Conversation(visitor, new Outbox(wire, sockets::now), desk, subscriptions);
        sockets.add(this);
    }

    /** Every frame as Jetty reads it, control frames too; Jetty itself answers only a close. */
    @Override
    public void onWebSocketFrame(Frame frame, Callback done) {
        heardAt = sockets.now();
        spend(1);
        switch (frame.getType()) {
            case TEXT, CONTINUATION -> onText(frame);
            case BINARY -> conversation().end(CloseReason.NOT_TEXT);
            case PING -> {
                if (wire != null) {
                    wire.pong(frame.getPayload());
                }
            }
            case PONG, CLOSE -> {}
        }
        done.succeed();
    }

    private void onText(Frame frame) {
        if (sockets.closed() || conversation().state() instanceof State.Ended) {
            return;
        }
        messageOctets += frame.getPayloadLength();
        if (messageOctets > FrameReader.MAX_FRAME) {
            conversation().end(CloseReason.TOO_BIG);
            return;
        }
        Optional<byte[]> octets = decoded(frame);
        if (octets.isEmpty()) {
            conversation().end(CloseReason.NOT_UTF8);
            return;
        }
        spend(conversation().hear(octets.get()));
        messageOctets = frame.isFin() ? 0 : messageOctets;
        boolean unfinished = !frame.isFin() || conversation().midFrame();
        if (!unfinished) {
            unfinishedAt = 0;
        } else if (unfinishedAt == 0) {
            unfinishedAt = sockets.now();
        }
    }

    /** The whole characters so far; half a character waits for its rest in the next fragment. */
    private Optional<byte[]> decoded(Frame frame) {
        try {
            characters.append(frame.getPayload());
            String text = frame.isFin()
                    ? characters.takeCompleteString(NotUtf8::new)
                    : characters.takePartialString(NotUtf8::new);
            return Optional.of(text.getBytes(UTF_8));
        } catch (NotUtf8 broken) {
            return Optional.empty();
        }
    }

    private static final class NotUtf8 extends Exception {
        NotUtf8() {
            super("not UTF-8", null, false, false);
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback done) {
        conversation().cut(CloseReason.DISCONNECTED);
        sockets.remove(this);
        done.succeed();
    }

    @Override
    public void onWebSocketError(Throwable gone) {
        // Jetty closes by itself after this, and tells so above.
    }

    Visitor visitor() {
        return visitor;
    }

    String address() {
        return address;
    }

    Conversation conversation() {
        if (conversation == null) {
            throw new IllegalStateException("the socket is not open yet");
        }
        return conversation;
    }

    /** Called about once a second, by one thread. */
    void sweep(long now) {
        if (conversation().outbox().stuck(now)) {
            conversation().cut(CloseReason.OVERLOAD);
            return;
        }
        if (visitor.outlived(Instant.now()) && !(conversation().state() instanceof State.Ended)) {
            conversation().end(CloseReason.TOKEN_ENDED);
        }
        switch (conversation().state()) {
            case State.Greeting greeting -> {
                if (millis(opened, now) > CONNECT_MILLIS) {
                    conversation().end(CloseReason.TOO_SLOW);
                }
            }
            case State.Talking talking -> keepAlive(talking.client(), now);
            case State.Ended ended -> seeOut(ended.reason(), now);
        }
    }

    private void keepAlive(HeartBeat client, long now) {
        long silence = millis(heardAt, now);
        int beats = Conversation.OFFER.hears(client);
        boolean silent =
                beats > 0 && beats < SILENT_MILLIS / 2 ? silence > 2L * beats + EARLY_MILLIS : silence > SILENT_MILLIS;
        if (silent) {
            conversation().cut(CloseReason.SILENT);
            return;
        }
        if (unfinishedAt != 0 && millis(unfinishedAt, now) > UNFINISHED_MILLIS) {
            conversation().refuse(Fault.UNFINISHED, null);
            return;
        }
        if (silence > PING_MILLIS && millis(pingedAt, now) > PING_MILLIS && wire != null) {
            pingedAt = now;
            wire.ping();
        }
        int wanted = client.hears(Conversation.OFFER);
        if (wanted > 0 && conversation().outbox().idleMillis(now) > Math.min(wanted, PING_MILLIS) - EARLY_MILLIS) {
            conversation().outbox().offerDroppable(no.samskap.live.stomp.ServerFrames.heartBeat());
        }
    }

    /** A peer that does not answer the close frame is not waited for. */
    private void seeOut(CloseReason reason, long now) {
        if (endedAt == 0) {
            endedAt = now;
        } else if (millis(endedAt, now) > GOODBYE_MILLIS) {
            conversation().cut(reason);
        }
    }

    private void spend(int cost) {
        long now = sockets.now();
        allowance = Math.min(FRAME_BURST, allowance + (now - allowanceAt) * 1e-9 * FRAMES_A_SECOND) - cost;
        allowanceAt = now;
        if (allowance < 0) {
            conversation().end(CloseReason.FLOOD);
        }
    }

    private static long millis(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from);
    }
}
