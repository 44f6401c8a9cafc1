package no.samskap.simulator.standin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one board: what was said, who took which stance, and every accepted command's first outcome. */
public final class Board {
    private static final Map<String, String> CELLS = Map.of("agree", "1", "disagree", "-1", "pass", "0");

    private final Misbehaviour misbehaviour;
    private final JsonMapper json = JsonMapper.shared();
    private final List<String> events = new ArrayList<>();
    private final Set<String> ideas = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> stances = new HashMap<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final List<String> received = new ArrayList<>();

    Board(Misbehaviour misbehaviour) {
        this.misbehaviour = misbehaviour;
    }

    /** What a command led to: its reply, the message for everybody, and whether all sockets break now. */
    record Effect(String reply, String message, boolean loseEverybody) {}

    synchronized void command(String participant, String text, Consumer<Effect> then) {
        JsonNode command = json.readTree(text);
        String id = command.path("id").asString("");
        received.add(id);
        int number = received.size();
        if (outcomes.containsKey(id)) {
            then.accept(new Effect(accepted(id), "", false));
        } else if (misbehaviour.busy().test(number)) {
            then.accept(new Effect(rejected(id, "busy"), "", false));
        } else if (misbehaviour.reject().test(number)) {
            then.accept(new Effect(rejected(id, "idea.unknown"), "", false));
        } else {
            carryOut(participant, command, misbehaviour.forget().test(number));
            events.add("{\"seq\":%d,\"type\":\"Withheld\"}".formatted(events.size() + 1));
            outcomes.put(id, events.size());
            then.accept(new Effect(
                    accepted(id), message(), misbehaviour.loseEverybody().test(number)));
        }
    }

    private void carryOut(String participant, JsonNode command, boolean forget) {
        String idea = command.path("idea").asString("");
        if (command.path("type").asString("").equals("AddIdea")) {
            ideas.add(idea);
        } else if (!forget) {
            stances.computeIfAbsent(participant, ignored -> new HashMap<>())
                    .put(idea, CELLS.getOrDefault(command.path("stance").asString(""), "?"));
        }
    }

    private String accepted(String id) {
        return "{\"command\":\"%s\",\"outcome\":\"accepted\",\"seq\":%d}".formatted(id, outcomes.get(id));
    }

    private static String rejected(String id, String code) {
        return "{\"command\":\"%s\",\"outcome\":\"rejected\",\"code\":\"%s\",\"message\":\"no\"}".formatted(id, code);
    }

    private String message() {
        return "{\"board\":\"b\",\"epoch\":\"e\",\"from\":%d,\"to\":%d,\"events\":[%s]}"
                .formatted(events.size(), events.size(), events.getLast());
    }

    synchronized String eventsAfter(int seq) {
        return "{\"events\":[%s],\"seq\":%d,\"more\":false}"
                .formatted(
                        String.join(",", events.subList(Math.min(seq, events.size()), events.size())), events.size());
    }

    synchronized String matrix() {
        var csv = new StringBuilder("\uFEFFparticipant," + String.join(",", ideas) + "\r\n");
        stances.values().forEach(row -> {
            var cells = new StringJoiner(",", "someone,", "\r\n");
            ideas.forEach(idea -> cells.add(row.getOrDefault(idea, "")));
            csv.append(cells);
        });
        return csv.toString();
    }

    /** The ids of all commands that came in, repeats included. */
    public synchronized List<String> received() {
        return List.copyOf(received);
    }

    /** The ids of the commands that were carried out, in order. */
    public synchronized List<String> carriedOut() {
        return List.copyOf(outcomes.keySet());
    }
}
