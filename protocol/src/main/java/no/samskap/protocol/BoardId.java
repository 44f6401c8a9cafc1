package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A board's id, made by the server; at least 122 random bits, so that knowing one cannot be guessed. */
public record BoardId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BoardId {}

    @Override
    public String toString() {
        return value;
    }
}
