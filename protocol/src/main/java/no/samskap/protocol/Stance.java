package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person thinks of an idea. {@link #NONE} takes an earlier stance back. */
public enum Stance {
    @JsonProperty("agree")
    AGREE,
    @JsonProperty("disagree")
    DISAGREE,
    @JsonProperty("pass")
    PASS,
    @JsonProperty("none")
    NONE
}
