package no.samskap.simulator.client;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person does on a board.
 *
 * @param id made here, unique, the same each time the command is sent again
 * @param fields what the wire calls it, {@code type} among them
 */
public record Command(String id, Map<String, Object> fields) {

    public static Command addIdea(String id, String idea, String text) {
        return new Command(id, Map.of("type", "AddIdea", "idea", idea, "text", text));
    }

    public static Command moveIdea(String id, String idea, double x, double y) {
        return new Command(id, Map.of("type", "MoveIdea", "idea", idea, "position", Map.of("x", x, "y", y)));
    }

    public static Command takeStance(String id, String idea, String stance) {
        return new Command(id, Map.of("type", "TakeStance", "idea", idea, "stance", stance));
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", id);
        all.putAll(fields);
        return Json.write(all);
    }
}
