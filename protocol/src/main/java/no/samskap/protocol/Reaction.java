package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A small sign under a card. It weighs nothing. */
public enum Reaction {
    @JsonProperty("heart")
    HEART,
    @JsonProperty("clap")
    CLAP,
    @JsonProperty("smile")
    SMILE,
    @JsonProperty("wonder")
    WONDER,
    @JsonProperty("spark")
    SPARK
}
