package no.samskap.simulator.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.client.Visitor;

/**
 * Several hostile guests at one board, each with dice of its own: now at a socket, now over HTTP. Beside them one honest
 * person, whose acts must be answered all the while.
 */
final class Fuzz {
    private static final int FRAMES_A_SOCKET = 60;
    private static final int BODIES_A_TURN = 40;
    private static final int ANSWER_MS = 30_000;
    private static final String GOODBYE = "goodbye";

    private final FrontDoor door;
    private final Visitor.Posed posed;
    private final Visitor leader;
    private final Visitor honest;
    private final FuzzFigures figures = new FuzzFigures();

    Fuzz(FrontDoor door, String leader) {
        this.door = door;
        this.leader = door.newVisitor();
        this.leader.signIn(leader);
        this.posed = this.leader.pose("Fuzz", "Holder den?");
        this.honest = door.newVisitor();
        this.honest.join(posed.joinCode());
    }

    FuzzFigures figures() {
        return figures;
    }

    /** Goes on for so long, and at least one turn each; may be called again. */
    void run(long seed, int people, Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        List<Thread> hostile = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            long own = seed * 1_000 + i;
            hostile.add(Thread.startVirtualThread(() -> {
                try {
                    attack(own, until);
                } catch (RuntimeException unarmed) {
                    figures.fault("seed " + own + " never began: " + unarmed);
                }
            }));
        }
        while (hostile.stream().anyMatch(Thread::isAlive)) {
            honestAct();
            for (Thread each : hostile) {
                each.join(Duration.ofMillis(100));
            }
        }
    }

    private int acts;

    private void honestAct() {
        String id = "honest-" + ++acts;
        long asked = System.nanoTime();
        Visitor.Answer answer = honest.ask(
                "POST",
                "/api/boards/" + posed.board() + "/commands",
                "{\"id\":\"" + id + "\",\"type\":\"TakeStance\",\"idea\":\"idea1\",\"stance\":\"agree\"}");
        long took = (System.nanoTime() - asked) / 1_000_000;
        if (answer.status() != 200 || took > ANSWER_MS) {
            figures.fault("an honest act was answered " + answer.status() + " after " + took + " ms");
        }
    }

    private void attack(long seed, long until) {
        Dice dice = new Dice(seed);
        Visitor guest = newGuest();
        int turns = 0;
        do {
            try {
                if (++turns % 20 == 0) {
                    guest = newGuest();
                }
                if (dice.onceIn(2)) {
                    atTheSocket(dice, guest);
                } else {
                    overHttp(dice, dice.onceIn(4) ? leader : guest);
                }
            } catch (IOException | RuntimeException failure) {
                figures.fault("seed " + seed + ", turn " + turns + ": " + failure);
            }
        } while (System.nanoTime() < until);
    }

    private Visitor newGuest() {
        Visitor guest = door.newVisitor();
        guest.join(posed.joinCode());
        return guest;
    }

    private void overHttp(Dice dice, Visitor who) {
        CommandGrammar grammar = new CommandGrammar(dice);
        for (int i = 0; i < BODIES_A_TURN; i++) {
            String body = grammar.body();
            Visitor.Answer answer = who.ask("POST", "/api/boards/" + posed.board() + "/commands", body);
            figures.bodies.incrementAndGet();
            figures.status(answer.status());
            // 503 is "not now"; everything else from 500 on is a fault of ours.
            if (answer.status() >= 500 && answer.status() != 503
                    || answer.body().contains("\"internal\"")) {
                figures.fault(answer.status() + " to " + body);
            }
        }
    }

    private void atTheSocket(Dice dice, Visitor who) throws IOException {
        StompGrammar grammar = new StompGrammar(dice, posed.board());
        try (BareSocket socket = new BareSocket(door.base(), who.cookies())) {
            figures.sockets.incrementAndGet();
            if (socket.status() != 101) {
                figures.end("refused " + socket.status());
                if (socket.status() >= 500 && socket.status() != 503) {
                    figures.fault("handshake answered " + socket.status());
                }
                return;
            }
            talk(dice, grammar, socket);
            BareSocket.End end = end(socket);
            figures.end(
                    switch (end) {
                        case BareSocket.End.Closed closed ->
                            closed.code() == 0 ? "goodbye" : Integer.toString(closed.code());
                        case BareSocket.End.Cut cut -> "cut";
                        case BareSocket.End.Silent silent -> "silent";
                    });
            if (end instanceof BareSocket.End.Silent || end.equals(new BareSocket.End.Closed(1011))) {
                figures.fault("a socket ended " + end);
            }
        }
    }

    /** A frame that was left open takes the first goodbye for its body, and then there is nothing to answer; not the second. */
    private static BareSocket.End end(BareSocket socket) throws IOException {
        BareSocket.End end = socket.awaitEnd(GOODBYE, ANSWER_MS);
        if (!(end instanceof BareSocket.End.Silent)) {
            return end;
        }
        sayGoodbye(socket);
        return socket.awaitEnd(GOODBYE, ANSWER_MS);
    }

    private static void sayGoodbye(BareSocket socket) throws IOException {
        socket.write(0x80 | BareSocket.TEXT, ("DISCONNECT\nreceipt:" + GOODBYE + "\n\n\0").getBytes(UTF_8), true);
    }

    private void talk(Dice dice, StompGrammar grammar, BareSocket socket) {
        try {
            write(dice, socket, grammar.hello());
            for (int i = dice.below(FRAMES_A_SOCKET); i > 0; i--) {
                write(dice, socket, grammar.frame());
            }
            sayGoodbye(socket);
        } catch (IOException closed) {
            // The server has had enough; how it ended is read next.
        }
    }

    private void write(Dice dice, BareSocket socket, byte[] octets) throws IOException {
        figures.frames.incrementAndGet();
        if (dice.onceIn(150)) {
            socket.write(dice.below(256), octets, !dice.onceIn(3));
        } else if (octets.length > 2 && dice.onceIn(30)) {
            int at = 1 + dice.below(octets.length - 1);
            socket.write(BareSocket.TEXT, Arrays.copyOf(octets, at), true);
            socket.write(0x80, Arrays.copyOfRange(octets, at, octets.length), true);
        } else {
            socket.write(0x80 | BareSocket.TEXT, octets, true);
        }
    }

    /** Leaves nothing of its own behind that could be taken for the server's. */
    static Map<String, Long> growth(Vitals before, Vitals after) {
        Map<String, Long> growth = new TreeMap<>();
        growth.put("threads", after.threads() - before.threads());
        growth.put("files", after.files() - before.files());
        if (before.heapKilobytes().isPresent() && after.heapKilobytes().isPresent()) {
            growth.put(
                    "heapKilobytes",
                    after.heapKilobytes().getAsLong() - before.heapKilobytes().getAsLong());
        }
        return growth;
    }
}
