package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A cluster's id, made by the client that makes the cluster; unique on its board. */
public record ClusterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClusterId {}

    @Override
    public String toString() {
        return value;
    }
}
