package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A comment's id, made by the client that adds it; unique on its board. */
public record CommentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {}

    @Override
    public String toString() {
        return value;
    }
}
