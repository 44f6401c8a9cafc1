package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** The outcome of one command. Every command gets exactly one, or its socket closes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Reply.Rejected.class, name = "rejected"),
})
public sealed interface Reply {
    /** The command this answers; absent only where it had no readable id. */
    @Nullable
    CommandId command();

    /**
     * The command's events are durable.
     *
     * @param seq the board's last event when the command had taken effect
     */
    record Accepted(CommandId command, long seq) implements Reply {}

    /**
     * Nothing happened.
     *
     * @param code one of {@link RejectionCode}'s
     * @param message for a person, in Norwegian bokmål
     * @param field the offending field of the command, where there is one
     * @param retryAfter seconds until it may be accepted, where that is known
     */
    record Rejected(
            @Nullable CommandId command,
            RejectionCode code,
            String message,
            @Nullable String field,
            @Nullable Integer retryAfter)
            implements Reply {}
}
