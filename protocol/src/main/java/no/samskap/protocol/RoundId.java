package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A voting round's id, made by the client that opens it; unique on its board. */
public record RoundId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {}

    @Override
    public String toString() {
        return value;
    }
}
