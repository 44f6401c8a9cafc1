package no.samskap.simulator.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import no.samskap.simulator.client.Command;
import no.samskap.simulator.client.Crowd;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.client.LiveSocket;
import no.samskap.simulator.client.Patience;
import no.samskap.simulator.client.SocketListener;
import no.samskap.simulator.client.SocketTally;
import no.samskap.simulator.client.Sockets;
import no.samskap.simulator.client.Visitor;
import no.samskap.simulator.matrix.MatrixComparison;
import no.samskap.simulator.matrix.MatrixCsv;
import no.samskap.simulator.measure.ProgressBar;
import no.samskap.simulator.recording.Recording;
import no.samskap.simulator.recording.Statement;
import no.samskap.simulator.recording.Vote;

/**
 * The story of one replay: a leader poses the challenge, every voter joins as a guest with a socket of their own, the
 * statements become ideas, the votes are cast, and the server is asked what it remembers.
 */
final class Replay implements AutoCloseable {
    private static final int LONGEST_TITLE = 200;
    /** No voter of a recording is called so. */
    private static final String LEADER = "the leader";

    private final FrontDoor door;
    private final Recording recording;
    private final ReplayPlan plan;
    private final Killings killings;
    private final PrintWriter out;
    private final Sockets sockets;
    private final Patience patience;
    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);

    Replay(FrontDoor door, Recording recording, ReplayPlan plan, Killings killings, PrintWriter out)
            throws IOException {
        this.door = door;
        this.recording = recording;
        this.plan = plan;
        this.killings = killings;
        this.out = out;
        this.sockets = new Sockets(door);
        this.patience = new Patience(sockets, plan.patience());
    }

    /** Plays to the end and tells what came of it; true only when all is as it should be. */
    boolean run() throws InterruptedException {
        Set<String> voters = recording.voters();
        say(
                "recording",
                "%s: %d statements, %d voters, %d votes, %d cells"
                        .formatted(
                                recording.topic(),
                                recording.statements().size(),
                                voters.size(),
                                recording.votes().size(),
                                recording.finalStances().cells()));
        Visitor leader = door.newVisitor();
        leader.signIn(plan.leader());
        Visitor.Posed challenge = leader.pose(cut(recording.topic()), recording.topic());

        var audit = new StreamAudit(leader, challenge.board(), sockets.thread());
        Map<String, LiveSocket> people = new HashMap<>();
        people.put(LEADER, sockets.socket(leader, challenge.board(), audit));
        joinAll(voters, challenge, people);
        connectAll(people);

        Performance ideas = perform("ideas", people, ideas(voters), ignored -> {});
        Performance votes = perform("votes", people, votes(), killings::answered);
        say("ack latency", votes.latency().toString());
        boolean heardAll = awaitStream(audit, Math.max(ideas.lastSeq(), votes.lastSeq()));
        boolean socketsSound = reportSockets();
        MatrixComparison matrix = compare(leader, challenge.id());

        boolean passed = matrix.allEqual()
                && heardAll
                && socketsSound
                && killings.asWanted()
                && ideas.rejections().isEmpty()
                && votes.rejections().isEmpty();
        say("result", passed ? "PASSED" : "FAILED");
        return passed;
    }

    private void joinAll(Set<String> voters, Visitor.Posed challenge, Map<String, LiveSocket> people)
            throws InterruptedException {
        long started = System.nanoTime();
        var bar = new ProgressBar("joining", voters.size());
        List<Visitor> guests = Crowd.join(door, challenge.joinCode(), voters.size(), plan.atOnce(), bar::step);
        Iterator<Visitor> guest = guests.iterator();
        for (String voter : voters) {
            people.put(voter, sockets.socket(guest.next(), challenge.board(), SocketListener.DEAF));
        }
        say("joined", "%d guests in %.1f s".formatted(guests.size(), secondsSince(started)));
    }

    private void connectAll(Map<String, LiveSocket> people) {
        long started = System.nanoTime();
        var bar = new ProgressBar("connecting", people.size());
        CompletableFuture<Void> allUp = sockets.openAll(new ArrayList<>(people.values()), plan.atOnce(), () -> {
            bar.step();
            patience.progress();
        });
        patience.await(
                allUp, () -> "%d of %d sockets up".formatted(sockets.tally().up(), people.size()));
        say("connected", "%d sockets in %.1f s".formatted(people.size(), secondsSince(started)));
    }

    private Performance perform(String what, Map<String, LiveSocket> people, List<Act> acts, IntConsumer onAnswer) {
        var bar = new ProgressBar(what, acts.size());
        var performance = new Performance(people, acts, plan.inFlight(), answers -> {
            bar.step();
            patience.progress();
            onAnswer.accept(answers);
        });
        long started = System.nanoTime();
        patience.await(
                sockets.begin(performance::begin),
                () -> "%d of %d %s answered, %d in flight"
                        .formatted(performance.answered(), acts.size(), what, performance.inFlight()));
        double seconds = secondsSince(started);
        say(
                what,
                "%d of %d accepted in %.1f s: %.0f/s%s"
                        .formatted(
                                performance.accepted(),
                                acts.size(),
                                seconds,
                                acts.size() / seconds,
                                performance.rejections().isEmpty() ? "" : "; rejected " + performance.rejections()));
        return performance;
    }

    private List<Act> ideas(Set<String> voters) {
        var acts = new ArrayList<Act>();
        for (Statement statement : recording.statements()) {
            // Somebody may have said something without voting on anything; the leader says it for them.
            String person = voters.contains(statement.author()) ? statement.author() : LEADER;
            String id = "%s-idea-%s".formatted(run, statement.id());
            acts.add(new Act(person, Command.addIdea(id, statement.id(), statement.text())));
        }
        return acts;
    }

    private List<Act> votes() {
        var acts = new ArrayList<Act>();
        for (Vote vote : recording.votes()) {
            String id = "%s-vote-%d".formatted(run, acts.size());
            acts.add(new Act(
                    vote.voter(),
                    Command.takeStance(id, vote.statement(), vote.stance().wireName())));
        }
        return acts;
    }

    private boolean awaitStream(StreamAudit audit, long lastSeq) {
        var heardAll = new CompletableFuture<Void>();
        sockets.every(20, () -> {
            if (audit.last() >= lastSeq || audit.broken()) {
                heardAll.complete(null);
            }
            return !heardAll.isDone();
        });
        patience.await(heardAll, () -> "event %d of %d heard".formatted(audit.last(), lastSeq));
        say("stream", audit.toString());
        return audit.sound();
    }

    private boolean reportSockets() {
        SocketTally tally = sockets.tally();
        say("server", killings.toString());
        say(
                "sockets",
                "%d up, %d lost on the way; %d commands sent again after a loss, %d stray replies; asked to wait %s"
                        .formatted(tally.up(), tally.losses(), tally.resent(), tally.strayReplies(), tally.retries()));
        if (tally.losses() > 0) {
            say("last loss", tally.lastTrouble());
        }
        return tally.strayReplies() == 0;
    }

    /** The export is made from what is written behind the board's log, so it may need a moment to be complete. */
    private MatrixComparison compare(Visitor leader, String challenge) throws InterruptedException {
        long started = System.nanoTime();
        while (true) {
            String csv = leader.getText("/api/challenges/%s/export/matrix.csv".formatted(challenge));
            var matrix = MatrixComparison.of(recording.finalStances(), MatrixCsv.read(csv));
            if (matrix.allEqual() || secondsSince(started) > plan.settleSeconds()) {
                say("matrix", matrix + " (%.1f s after the last answer)".formatted(secondsSince(started)));
                return matrix;
            }
            Thread.sleep(500);
        }
    }

    private void say(String what, String line) {
        out.printf("%-12s %s%n", what, line);
        out.flush();
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static String cut(String topic) {
        return topic.length() <= LONGEST_TITLE ? topic : topic.substring(0, LONGEST_TITLE);
    }

    @Override
    public void close() {
        sockets.close();
    }
}
