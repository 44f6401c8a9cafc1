package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a comment argues. A comment without a side only adds something. */
public enum Side {
    @JsonProperty("for")
    FOR,
    @JsonProperty("against")
    AGAINST
}
