package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a card is marked as: shown as a colour, a sign and a word, never as a colour alone. */
public enum Mark {
    /** Something has to be found out. */
    @JsonProperty("question")
    QUESTION,
    /** Something may go wrong. */
    @JsonProperty("risk")
    RISK,
    /** Can be begun at once. */
    @JsonProperty("quick")
    QUICK,
    /** Costs money. */
    @JsonProperty("cost")
    COST,
    /** Touches laws or agreements. */
    @JsonProperty("law")
    LAW,
    /** Concerns those who work here. */
    @JsonProperty("staff")
    STAFF
}
