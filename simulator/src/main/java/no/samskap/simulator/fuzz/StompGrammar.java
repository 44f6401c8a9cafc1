package no.samskap.simulator.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Grows STOMP frames as octets: right ones, nearly right ones, and noise. */
final class StompGrammar {
    private static final List<String> COMMANDS = List.of(
            "SEND", "SEND", "SEND", "SEND", "SEND", "SEND", "SUBSCRIBE", "SUBSCRIBE", "UNSUBSCRIBE", "DISCONNECT");

    private static final List<String> STRANGE_COMMANDS = List.of(
            "CONNECT",
            "STOMP",
            "BEGIN",
            "COMMIT",
            "ABORT",
            "ACK",
            "NACK",
            "MESSAGE",
            "RECEIPT",
            "ERROR",
            "send",
            "",
            "GET / HTTP/1.1");

    private final Dice dice;
    private final CommandGrammar commands;
    private final String board;

    StompGrammar(Dice dice, String board) {
        this.dice = dice;
        this.commands = new CommandGrammar(dice);
        this.board = board;
    }

    /** What a client says first; nearly always as it should. */
    byte[] hello() {
        return dice.onceIn(15)
                ? frame()
                : ("CONNECT\naccept-version:" + (dice.onceIn(20) ? "1.1" : "1.2") + "\nhost:localhost\nheart-beat:"
                                + dice.of(List.of("0,0", "10000,10000", "0,10000"))
                                + "\n\n\0")
                        .getBytes(UTF_8);
    }

    byte[] frame() {
        if (dice.onceIn(40)) {
            return dice.octets(dice.below(300));
        }
        String command = dice.onceIn(40) ? dice.of(STRANGE_COMMANDS) : dice.of(COMMANDS);
        List<String> headers = headers(command);
        String body = command.equals("SEND") ? commands.body() : dice.onceIn(60) ? "x" : "";
        if (dice.onceIn(25)) {
            headers.add("content-length:"
                    + dice.of(List.of(
                            "0", "-1", "1", "x", "99999999999", Integer.toString(body.getBytes(UTF_8).length))));
        }
        String eol = dice.onceIn(20) ? "\r\n" : "\n";
        String end = dice.onceIn(40) ? "" : "\0";
        return (command + eol + String.join(eol, headers) + (headers.isEmpty() ? "" : eol) + eol + body + end)
                .getBytes(UTF_8);
    }

    private List<String> headers(String command) {
        List<String> headers = new ArrayList<>();
        switch (command) {
            case "SEND" -> headers.add("destination:" + sendTo());
            case "SUBSCRIBE" -> {
                headers.add("id:s" + dice.below(40));
                headers.add("destination:" + listenTo());
            }
            case "UNSUBSCRIBE" -> headers.add("id:s" + dice.below(40));
            default -> {}
        }
        if (dice.onceIn(8)) {
            headers.add("receipt:r" + dice.below(1_000));
        }
        if (dice.onceIn(20)) {
            headers.add(dice.of(List.of(
                    "no-colon",
                    ":no-name",
                    "a\\tb:c",
                    "x:" + "y".repeat(dice.below(5_000)),
                    "id:",
                    "destination:/topic/*",
                    "selector:1=1",
                    "ack:client",
                    "transaction:t")));
        }
        if (!headers.isEmpty() && dice.onceIn(30)) {
            headers.removeFirst();
        }
        if (dice.onceIn(200)) {
            for (int i = 0; i < 10_000; i++) {
                headers.add("h" + i + ":v");
            }
        }
        return headers;
    }

    private String sendTo() {
        return dice.onceIn(12)
                ? dice.of(List.of(
                        "/topic/boards." + board,
                        "/user/queue/replies",
                        "/queue/replies",
                        "/app/boards.*",
                        "/app/boards." + board + "/",
                        "/app/../boards",
                        "",
                        "/app/boards.$ne"))
                : "/app/boards." + board + (dice.onceIn(10) ? ".presence" : "");
    }

    private String listenTo() {
        return dice.onceIn(4)
                ? dice.of(List.of(
                        "/topic/*",
                        "/topic/boards.none",
                        "/user/other/queue/replies",
                        "/user/queue/errors",
                        "/topic/boards." + board + " "))
                : dice.of(List.of(
                        "/topic/boards." + board, "/topic/boards." + board + ".presence", "/user/queue/replies"));
    }
}
