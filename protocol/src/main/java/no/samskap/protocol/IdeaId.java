package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An idea's id, made by the client that adds it; unique on its board. */
public record IdeaId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdeaId {}

    @Override
    public String toString() {
        return value;
    }
}
