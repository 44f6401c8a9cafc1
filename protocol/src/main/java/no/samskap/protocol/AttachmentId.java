package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An attachment's id, made by the client that attaches it; unique on its idea. */
public record AttachmentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    @Override
    public String toString() {
        return value;
    }
}
