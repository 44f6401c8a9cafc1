package no.samskap.simulator.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one mapper; what is read is read as a tree, since a client takes only what it knows. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    public static JsonNode read(byte[] bytes, int start, int end) {
        return MAPPER.readTree(bytes, start, end - start);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
