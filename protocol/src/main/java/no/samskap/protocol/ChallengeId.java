package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A challenge's id, made by the server; at least 122 random bits. */
public record ChallengeId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChallengeId {}

    @Override
    public String toString() {
        return value;
    }
}
