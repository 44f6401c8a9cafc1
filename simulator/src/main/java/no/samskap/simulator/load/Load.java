package no.samskap.simulator.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import no.samskap.simulator.client.Command;
import no.samskap.simulator.client.Crowd;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.client.LiveSocket;
import no.samskap.simulator.client.Outcome;
import no.samskap.simulator.client.Patience;
import no.samskap.simulator.client.Sockets;
import no.samskap.simulator.client.Visitor;
import no.samskap.simulator.measure.ProgressBar;
import no.samskap.simulator.process.ProcessMeter;

/**
 * The story of one load: people gather on a board, ideas are put up, and then moved about at a steady rate, first to
 * warm up and then to measure. Between the two everything comes to rest, so that what is counted is exactly what the
 * measured commands led to.
 */
final class Load implements AutoCloseable {
    /** When nothing has arrived for so long, what is missing is taken for lost. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final int KNOCK_EVERY_MS = 50;

    private final FrontDoor door;
    private final String leaderName;
    private final LoadPlan plan;
    private final Optional<ProcessMeter> meter;
    private final Sockets sockets;
    private final Patience patience;
    private final List<Ear> ears = new ArrayList<>();
    private final List<LiveSocket> people = new ArrayList<>();
    /** The last event that an answer has told of. Written on the sockets' thread, read when all is at rest. */
    private volatile long lastSeq;

    private volatile long seqBeforeStream;
    private int ideasUnanswered;

    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);

    Load(FrontDoor door, String leaderName, LoadPlan plan, Optional<ProcessMeter> meter, Duration patience)
            throws IOException {
        this.door = door;
        this.leaderName = leaderName;
        this.plan = plan;
        this.meter = meter;
        this.sockets = new Sockets(door);
        this.patience = new Patience(sockets, patience);
    }

    LoadFigures run() throws InterruptedException {
        OptionalDouble bytesPerConnection = gather();
        List<String> ideas = putUpIdeas();
        demand(atRestAfter(stream(ideas, "warm-", plan.warmUp())), "the warm-up");

        Duration serverBefore = serverCpu();
        Duration ownBefore = ownCpu();
        long started = System.nanoTime();
        SteadyStream measured = stream(ideas, "move-", plan.measured());
        // What does not come to rest is told by the figures: less delivered than expected.
        atRestAfter(measured);
        Duration window = Duration.ofNanos(System.nanoTime() - started);
        Duration server = serverCpu().minus(serverBefore);
        Duration own = ownCpu().minus(ownBefore);

        return new LoadFigures(
                measured.sent(),
                measured.accepted(),
                measured.rejections(),
                (lastSeq - seqBeforeStream) * ears.size(),
                ears.stream().mapToLong(Ear::events).sum(),
                ears.stream().mapToLong(Ear::messages).sum(),
                measured.ackLatency(),
                measured.deliveryLatency(ears),
                meter.isPresent() ? OptionalDouble.of(server.toNanos() / 1_000.0) : OptionalDouble.empty(),
                own,
                window,
                bytesPerConnection,
                sockets.tally().losses());
    }

    /** Everybody joins and connects. */
    private OptionalDouble gather() throws InterruptedException {
        Visitor leader = door.newVisitor();
        leader.signIn(leaderName);
        Visitor.Posed challenge = leader.pose("Load", "What happens when many work at once?");
        var joining = new ProgressBar("joining", plan.people);
        List<Visitor> everybody = new ArrayList<>();
        everybody.add(leader);
        everybody.addAll(Crowd.join(door, challenge.joinCode(), plan.people, plan.atOnce, joining::step));

        OptionalLong before = residentBytes();
        int sampleEvery = Math.max(1, everybody.size() / Math.max(1, plan.sample));
        for (Visitor visitor : everybody) {
            var ear = new Ear(ears.size() % sampleEvery == 0);
            ears.add(ear);
            people.add(sockets.socket(visitor, challenge.board(), ear));
        }
        var connecting = new ProgressBar("connecting", people.size());
        CompletableFuture<Void> allUp = sockets.openAll(people, plan.atOnce, () -> {
            connecting.step();
            patience.progress();
        });
        patience.await(
                allUp, () -> "%d of %d sockets up".formatted(sockets.tally().up(), people.size()));
        OptionalLong after = residentBytes();
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of((after.getAsLong() - before.getAsLong()) / (double) people.size())
                : OptionalDouble.empty();
    }

    /**
     * The leader puts up ideas, one after the other until everybody has heard of one, so that nobody's subscription is
     * still on its way when the counting begins, and then the rest.
     */
    private List<String> putUpIdeas() {
        var ideas = new CopyOnWriteArrayList<String>();
        var everybodyListens = new CompletableFuture<Void>();
        sockets.every(KNOCK_EVERY_MS, () -> {
            putUp(ideas);
            if (ears.stream().allMatch(ear -> ear.hasHeard(1))) {
                while (ideas.size() < plan.ideas) {
                    putUp(ideas);
                }
                everybodyListens.complete(null);
            }
            return !everybodyListens.isDone();
        });
        patience.await(
                everybodyListens,
                () -> "%d of %d have heard of an idea"
                        .formatted(ears.stream().filter(ear -> ear.hasHeard(1)).count(), ears.size()));
        demand(
                awaitRest(() -> ideasUnanswered == 0 && ears.stream().allMatch(ear -> ear.hasHeard(lastSeq))),
                "putting up the ideas");
        return ideas;
    }

    private void putUp(List<String> ideas) {
        String idea = run + "-" + ideas.size();
        ideas.add(idea);
        ideasUnanswered++;
        var command = Command.addIdea("add-" + idea, idea, "Idea " + idea + " of a board under load");
        people.getFirst().send(command, outcome -> {
            ideasUnanswered--;
            if (outcome instanceof Outcome.Accepted accepted) {
                lastSeq = Math.max(lastSeq, accepted.seq());
            }
        });
    }

    private SteadyStream stream(List<String> ideas, String part, Duration length) {
        seqBeforeStream = lastSeq;
        var stream = new SteadyStream(sockets, people, ideas, plan.rate, run + "-" + part);
        sockets.begin(() -> {
                    ears.forEach(ear -> ear.countAfter(seqBeforeStream));
                    return stream.begin(length);
                })
                .join();
        return stream;
    }

    private boolean atRestAfter(SteadyStream stream) {
        return awaitRest(() -> {
            lastSeq = Math.max(lastSeq, stream.lastSeq());
            return stream.allAnswered() && ears.stream().allMatch(ear -> ear.events() >= lastSeq - seqBeforeStream);
        });
    }

    /**
     * Until all is as it should be. A server that is behind gets the time it needs, as long as something arrives.
     *
     * @return whether it came to that
     */
    private boolean awaitRest(BooleanSupplier atRest) {
        var rest = new CompletableFuture<Boolean>();
        var lastArrival = new Object() {
            long events = -1;
            long nanos;
        };
        sockets.every(10, () -> {
            long now = System.nanoTime();
            long events = ears.stream().mapToLong(Ear::events).sum();
            if (events != lastArrival.events) {
                lastArrival.events = events;
                lastArrival.nanos = now;
            }
            if (atRest.getAsBoolean()) {
                rest.complete(true);
            } else if (now - lastArrival.nanos > LATE.toNanos()) {
                rest.complete(false);
            }
            return !rest.isDone();
        });
        return rest.join();
    }

    private static void demand(boolean rested, String what) {
        if (!rested) {
            throw new IllegalStateException("nothing can be measured: after " + what
                    + " answers or events were missing, and none had come for " + LATE.toSeconds() + " s");
        }
    }

    private OptionalLong residentBytes() {
        return meter.map(ProcessMeter::residentBytes).orElse(OptionalLong.empty());
    }

    private Duration serverCpu() {
        return meter.map(ProcessMeter::cpu).orElse(Duration.ZERO);
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        sockets.close();
    }
}
