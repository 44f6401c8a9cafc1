package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a challenge stands on its journey. */
public enum Phase {
    @JsonProperty("Draft")
    DRAFT,
    @JsonProperty("Explore")
    EXPLORE,
    @JsonProperty("Ideate")
    IDEATE,
    @JsonProperty("Develop")
    DEVELOP,
    @JsonProperty("Prioritise")
    PRIORITISE,
    @JsonProperty("Decide")
    DECIDE,
    @JsonProperty("Try")
    TRY,
    @JsonProperty("Learn")
    LEARN,
    @JsonProperty("Shared")
    SHARED
}
