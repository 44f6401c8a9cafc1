package no.samskap.simulator.client;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.samskap.simulator.stomp.StompFrame;
import no.samskap.simulator.stomp.StompInput;
import tools.jackson.databind.JsonNode;

/**
 * One person's socket on one board. It mends itself: when it is lost it comes back after a jittered pause, subscribes
 * again and sends every command that has no answer again, in order and under the same id. A command refused only for
 * the moment is sent again after a pause. To be used on the sockets' thread.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails ends the connection, and that we hear of
public final class LiveSocket {
    private static final int FIRST_PAUSE_MS = 100;
    private static final int LONGEST_PAUSE_MS = 5_000;
    private static final String REPLIES = "replies";

    private final Sockets sockets;
    private final Visitor visitor;
    private final String board;
    private final SocketListener listener;
    private final Map<String, Unanswered> unanswered = new LinkedHashMap<>();
    private State state = new Down(0);
    private Runnable onceUp = () -> {};

    private sealed interface State {}

    private record Down(int failures) implements State {}

    private record Opening(int failures) implements State {}

    private record Up(Channel channel) implements State {}

    private record Closed() implements State {}

    private static final class Unanswered {
        final Command command;
        final Consumer<Outcome> onOutcome;
        int refusals;
        boolean pausing;

        Unanswered(Command command, Consumer<Outcome> onOutcome) {
            this.command = command;
            this.onOutcome = onOutcome;
        }
    }

    LiveSocket(Sockets sockets, Visitor visitor, String board, SocketListener listener) {
        this.sockets = sockets;
        this.visitor = visitor;
        this.board = board;
        this.listener = listener;
    }

    /** Opens, and tells {@code whenFirstUp} when the subscriptions have been sent for the first time. */
    void open(Runnable whenFirstUp) {
        onceUp = whenFirstUp;
        connect(0);
    }

    /** Sends now, or as soon as the socket is up; {@code onOutcome} is told once, when the server has decided. */
    public void send(Command command, Consumer<Outcome> onOutcome) {
        var pending = new Unanswered(command, onOutcome);
        unanswered.put(command.id(), pending);
        if (state instanceof Up up) {
            write(up.channel(), pending);
            up.channel().flush();
        }
    }

    /** Leaves for good. */
    public void close() {
        if (state instanceof Up up) {
            sockets.tally().lost("closed here");
            SocketPipeline.write(up.channel(), StompFrame.of("DISCONNECT", Map.of()));
            up.channel().close();
        }
        state = new Closed();
    }

    private void connect(int failures) {
        if (state instanceof Closed) {
            return;
        }
        state = new Opening(failures);
        ChannelFuture connecting = sockets.bootstrap()
                .handler(new SocketPipeline(sockets, visitor.cookieHeader(), this))
                .connect(sockets.uri().getHost(), SocketPipeline.port(sockets.uri()));
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                gone(String.valueOf(done.cause()));
            }
        });
    }

    /** The server has taken the STOMP connection. */
    void connected(Channel channel) {
        state = new Up(channel);
        sockets.tally().cameUp();
        subscribe(channel, REPLIES, "/user/queue/replies");
        subscribe(channel, StompInput.EVENTS, "/topic/boards." + board);
        for (Unanswered pending : unanswered.values()) {
            pending.pausing = false;
            sockets.tally().sentAgain();
            write(channel, pending);
        }
        channel.flush();
        listener.up();
        Runnable told = onceUp;
        onceUp = () -> {};
        told.run();
    }

    void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd) {
        listener.events(from, to, bytes, bodyStart, bodyEnd);
    }

    void message(StompFrame frame) {
        if (REPLIES.equals(frame.headers().get("subscription"))) {
            reply(Json.read(frame.body()));
        }
    }

    /** The session is not known any more: come in again first, then connect. */
    void unknownSession() {
        state = new Opening(failures() + 1);
        Thread.startVirtualThread(() -> {
            try {
                visitor.comeInAgain();
                sockets.loop().execute(() -> gone("401 at the handshake"));
            } catch (RuntimeException failure) {
                sockets.loop().execute(() -> gone(String.valueOf(failure.getMessage())));
            }
        });
    }

    /** The connection has ended, or never began. */
    void gone(String reason) {
        switch (state) {
            case Closed ignored -> {}
            case Down ignored -> {}
            case Opening opening -> {
                sockets.tally().couldNotOpen(reason);
                connectLater(opening.failures() + 1);
            }
            case Up ignored -> {
                sockets.tally().lost(reason);
                connectLater(0);
            }
        }
    }

    private void connectLater(int failures) {
        state = new Down(failures);
        sockets.loop().schedule(() -> connect(failures), pause(failures), TimeUnit.MILLISECONDS);
    }

    private int failures() {
        return switch (state) {
            case Down down -> down.failures();
            case Opening opening -> opening.failures();
            case Up ignored -> 0;
            case Closed ignored -> 0;
        };
    }

    private void subscribe(Channel channel, String id, String destination) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("id", id);
        headers.put("destination", destination);
        SocketPipeline.write(channel, StompFrame.of("SUBSCRIBE", headers));
    }

    private void write(Channel channel, Unanswered pending) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("destination", "/app/boards." + board);
        headers.put("content-type", "application/json");
        SocketPipeline.write(channel, new StompFrame("SEND", headers, pending.command.json()));
    }

    private void reply(JsonNode reply) {
        Unanswered pending = unanswered.get(reply.path("command").asString(""));
        if (pending == null) {
            sockets.tally().strayReply();
            return;
        }
        Outcome outcome = outcome(reply);
        if (outcome instanceof Outcome.Rejected rejected && passes(rejected.code())) {
            sockets.tally().retried(rejected.code());
            pending.pausing = true;
            sockets.loop().schedule(() -> sendAgain(pending), pause(pending.refusals++), TimeUnit.MILLISECONDS);
            return;
        }
        unanswered.remove(pending.command.id());
        pending.onOutcome.accept(outcome);
    }

    private void sendAgain(Unanswered pending) {
        if (pending.pausing && state instanceof Up up) {
            pending.pausing = false;
            write(up.channel(), pending);
            up.channel().flush();
        }
    }

    private static Outcome outcome(JsonNode reply) {
        return switch (reply.path("outcome").asString("")) {
            case "accepted" -> new Outcome.Accepted(reply.path("seq").asLong());
            case "rejected" ->
                new Outcome.Rejected(
                        reply.path("code").asString(""), reply.path("message").asString(""));
            case String other -> new Outcome.Rejected("unreadable", "expected an outcome, found '" + other + "'");
        };
    }

    private static boolean passes(String code) {
        return code.equals("busy") || code.equals("unavailable") || code.equals("limit.rate");
    }

    /** Half to all of a pause that doubles, so that those who were thrown out together do not come back together. */
    private static int pause(int failures) {
        int longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(failures, 6));
        return ThreadLocalRandom.current().nextInt(longest / 2, longest);
    }
}
