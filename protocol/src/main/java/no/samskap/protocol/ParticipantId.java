package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person's pseudonym in one challenge: random, different in every challenge, linked to the person only in people. */
public record ParticipantId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {}

    @Override
    public String toString() {
        return value;
    }
}
