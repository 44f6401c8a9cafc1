package no.samskap.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.samskap.live.stomp.BadFrame;
import no.samskap.live.stomp.ClientFrame;
import no.samskap.live.stomp.ClientFrame.Connect;
import no.samskap.live.stomp.ClientFrame.Disconnect;
import no.samskap.live.stomp.ClientFrame.Send;
import no.samskap.live.stomp.ClientFrame.Subscribe;
import no.samskap.live.stomp.ClientFrame.Unsubscribe;
import no.samskap.live.stomp.Fault;
import no.samskap.live.stomp.FrameReader;
import no.samskap.live.stomp.FrameTooLarge;
import no.samskap.live.stomp.HeartBeat;
import no.samskap.live.stomp.ServerFrames;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's STOMP session, from its first octet to its end: a state, and what each frame does in it. Fails closed:
 * whatever is not understood or not allowed ends it with one generic {@code ERROR}.
 *
 * <p>Frames are handled one after the other by the socket's reading thread. Replies come from the boards' threads, and
 * any thread may end the conversation: the state moves to its last by one atomic step, and whoever makes that step gives
 * back what the subscriptions held.
 */
final class Conversation {
    private static final Logger log = LoggerFactory.getLogger(Conversation.class);

    static final int MAX_SUBSCRIPTIONS = 32;

    /** A room that is this far behind with one socket has enough to do; the client is told to come again. */
    static final int MAX_UNANSWERED = 256;

    /** A client that has gone on through so many more refusals than it had acceptances does not listen to them. */
    static final int MAX_RATE_REFUSALS = 2_000;

    /** What this server offers: often enough for a proxy that drops what is idle for a minute. */
    static final HeartBeat OFFER = new HeartBeat(10_000, 10_000);

    private final Visitor visitor;
    private final Outbox outbox;
    private final CommandDesk desk;
    private final Subscriptions subscriptions;
    private final FrameReader reader = new FrameReader();
    private final AtomicReference<State> state = new AtomicReference<>(new State.Greeting());
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger replies = new AtomicInteger();

    /** A conversation's life. */
    sealed interface State {
        /** The socket is open and nothing was said. */
        record Greeting() implements State {}

        /** {@code CONNECT} was answered. */
        record Talking(HeartBeat client, Map<String, Subscription> subscriptions) implements State {}

        /** Nothing that comes is heard any more. */
        record Ended(CloseReason reason) implements State {}
    }

    Conversation(Visitor visitor, Outbox outbox, CommandDesk desk, Subscriptions subscriptions) {
        this.visitor = visitor;
        this.outbox = outbox;
        this.desk = desk;
        this.subscriptions = subscriptions;
    }

    /** Takes in the next octets and does what they say. Gives the number of frames and line ends in them. */
    int hear(byte[] octets) {
        int heard = 0;
        try {
            reader.feed(octets);
            for (ClientFrame frame = reader.next(); frame != null; frame = reader.next()) {
                heard++;
                if (state.get() instanceof State.Ended) {
                    return heard;
                }
                handle(frame);
            }
        } catch (BadFrame bad) {
            refuse(bad.fault(), bad.receipt());
        } catch (FrameTooLarge tooLarge) {
            end(CloseReason.TOO_BIG);
        } catch (RuntimeException fault) {
            log.error("A frame could not be handled; its socket is closed", fault);
            endWith("Something failed here", null, CloseReason.FAILED);
        }
        return heard + reader.takeLineEnds();
    }

    State state() {
        return state.get();
    }

    Visitor visitor() {
        return visitor;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Whether a frame has begun and not ended; asked by the thread that makes the socket hear. */
    boolean midFrame() {
        return reader.midFrame();
    }

    boolean answeredAll() {
        return unanswered.get() == 0;
    }

    /** Ends with a last word on what was wrong. */
    void refuse(Fault fault, @Nullable String receipt) {
        endWith(fault.sentence(), receipt, CloseReason.BAD_FRAME);
    }

    /** Ends; what was offered before is still written. */
    void end(CloseReason reason) {
        if (leave(reason)) {
            outbox.finish(reason);
        }
    }

    /** Ends at once, without a word to a peer that would not hear it. */
    void cut(CloseReason reason) {
        leave(reason);
        outbox.cut();
    }

    /** Takes away what the person may no longer listen to: the conversation ends with it, and the page asks anew. */
    void recheck() {
        if (state.get() instanceof State.Talking talking
                && !talking.subscriptions.values().stream().allMatch(held -> subscriptions.admitted(visitor, held))) {
            end(CloseReason.DENIED);
        }
    }

    private void handle(ClientFrame frame) throws BadFrame {
        switch (state.get()) {
            case State.Greeting greeting -> greet(greeting, frame);
            case State.Talking talking -> talk(talking, frame);
            case State.Ended ended -> {}
        }
    }

    private void greet(State.Greeting greeting, ClientFrame frame) throws BadFrame {
        if (!(frame instanceof Connect connect)) {
            throw new BadFrame(Fault.NOT_CONNECTED, frame.receipt());
        }
        if (state.compareAndSet(greeting, new State.Talking(connect.heartBeat(), new ConcurrentHashMap<>()))) {
            outbox.offer(ServerFrames.connected(OFFER));
        }
    }

    private void talk(State.Talking talking, ClientFrame frame) throws BadFrame {
        switch (frame) {
            case Connect again -> throw new BadFrame(Fault.CONNECTED_ALREADY, null);
            case Subscribe subscribe -> subscribe(talking, subscribe);
            case Unsubscribe unsubscribe -> unsubscribe(talking, unsubscribe);
            case Send send -> send(talking, send);
            case Disconnect disconnect -> {
                receipt(disconnect.receipt());
                end(CloseReason.DISCONNECTED);
            }
        }
    }

    private void subscribe(State.Talking talking, Subscribe frame) throws BadFrame {
        if (talking.subscriptions.containsKey(frame.id())) {
            throw new BadFrame(Fault.DUPLICATE_SUBSCRIPTION, frame.receipt());
        }
        if (talking.subscriptions.size() >= MAX_SUBSCRIPTIONS) {
            deny(frame.receipt());
            return;
        }
        Subscription begun = subscriptions.begin(visitor, frame, outbox).orElse(null);
        if (begun == null) {
            deny(frame.receipt());
            return;
        }
        talking.subscriptions.put(frame.id(), begun);
        if (state.get() instanceof State.Ended) {
            // Somebody else has ended the conversation meanwhile, perhaps before they could see this one.
            giveBack(talking);
        }
        receipt(frame.receipt());
    }

    private void unsubscribe(State.Talking talking, Unsubscribe frame) throws BadFrame {
        Subscription ended = talking.subscriptions.remove(frame.id());
        if (ended == null) {
            throw new BadFrame(Fault.UNKNOWN_SUBSCRIPTION, frame.receipt());
        }
        subscriptions.end(visitor, ended, talking.subscriptions.values());
        receipt(frame.receipt());
    }

    private void send(State.Talking talking, Send frame) {
        Destination destination = Destination.of(frame.destination()).orElse(null);
        if (destination instanceof Destination.Commands commands) {
            command(talking, commands.board(), frame);
        } else if (destination instanceof Destination.Doings doings
                && subscriptions.does(visitor, doings.board(), frame.body().octets())) {
            receipt(frame.receipt());
        } else {
            deny(frame.receipt());
        }
    }

    private void command(State.Talking talking, BoardId board, Send frame) {
        if (repliesOf(talking) == null) {
            endWith("Subscribe to " + Destination.REPLIES_PATH + " first", frame.receipt(), CloseReason.DENIED);
            return;
        }
        byte[] body = frame.body().octets();
        if (unanswered.incrementAndGet() > MAX_UNANSWERED) {
            answer(CommandReader.rejected(CommandReader.read(body).command(), RejectionCode.BUSY, null), null);
            return;
        }
        CompletableFuture<Reply> outcome =
                desk.take(visitor.person(), board, body).orElse(null);
        if (outcome == null) {
            unanswered.decrementAndGet();
            deny(frame.receipt());
            return;
        }
        // The desk has made every failure a reply, so there is nothing left to handle here.
        var unused = outcome.thenAccept(reply -> answer(reply, frame.receipt()));
    }

    /** A receipt says that the command's events are durable; a rejected command has its reply and no receipt. */
    private void answer(Reply reply, @Nullable String receipt) {
        try {
            if (state.get() instanceof State.Talking talking) {
                answer(talking, reply, receipt);
            }
        } finally {
            // Not before the reply is on its way: who waits for the last answers closes after this.
            unanswered.decrementAndGet();
        }
    }

    private void answer(State.Talking talking, Reply reply, @Nullable String receipt) {
        String subscription = repliesOf(talking);
        if (subscription == null) {
            endWith("A reply has no subscription to go to", receipt, CloseReason.DENIED);
            return;
        }
        String id = "r" + replies.incrementAndGet();
        outbox.offer(ServerFrames.message(Destination.REPLIES_PATH, id, subscription, Json.octets(reply)));
        switch (reply) {
            case Reply.Accepted accepted -> {
                refusals.updateAndGet(count -> Math.max(0, count - 1));
                receipt(receipt);
            }
            case Reply.Rejected rejected -> countRefusal(rejected.code());
        }
    }

    private void countRefusal(RejectionCode code) {
        if (code == RejectionCode.RATE_LIMITED && refusals.incrementAndGet() > MAX_RATE_REFUSALS) {
            end(CloseReason.FLOOD);
        }
    }

    private static @Nullable String repliesOf(State.Talking talking) {
        for (Map.Entry<String, Subscription> held : talking.subscriptions.entrySet()) {
            if (held.getValue() instanceof Subscription.ToReplies) {
                return held.getKey();
            }
        }
        return null;
    }

    private void receipt(@Nullable String receipt) {
        if (receipt != null) {
            outbox.offer(ServerFrames.receipt(receipt));
        }
    }

    /** The same word for what is not there, not theirs, and no destination at all. */
    private void deny(@Nullable String receipt) {
        endWith("Access denied", receipt, CloseReason.DENIED);
    }

    private void endWith(String sentence, @Nullable String receipt, CloseReason reason) {
        if (leave(reason)) {
            outbox.offer(ServerFrames.error(sentence, receipt));
            outbox.finish(reason);
        }
    }

    private boolean leave(CloseReason reason) {
        State before = state.getAndUpdate(now -> now instanceof State.Ended ? now : new State.Ended(reason));
        if (before instanceof State.Talking talking) {
            giveBack(talking);
        }
        boolean first = !(before instanceof State.Ended);
        if (first && !reason.ordinary()) {
            log.info("A socket is closed: {}", reason.token());
        }
        return first;
    }

    private void giveBack(State.Talking talking) {
        for (String id : Set.copyOf(talking.subscriptions.keySet())) {
            Subscription ended = talking.subscriptions.remove(id);
            if (ended != null) {
                subscriptions.end(visitor, ended, talking.subscriptions.values());
            }
        }
    }
}
