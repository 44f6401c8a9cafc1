package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in the memory, as it travels over HTTP. */
public final class Memory {
    private Memory() {}

    /** What kind of thing was found. */
    public enum MemoryKind {
        @JsonProperty("challenge")
        CHALLENGE,
        @JsonProperty("idea")
        IDEA,
        @JsonProperty("pilot")
        PILOT,
        @JsonProperty("lesson")
        LESSON
    }

    /** @param partial whether looking was ended before everything was looked at */
    public record MemoryFound(List<MemoryHit> hits, boolean partial) {}

    /**
     * One thing that was found.
     *
     * @param board where an idea lies; absent for all else
     * @param title its name; an idea's is that of its challenge
     * @param from the organisation elsewhere that shared it, and then {@code challenge} is theirs; absent for what is from here
     * @param text the piece of its words where the first match is
     */
    public record MemoryHit(
            MemoryKind kind,
            String id,
            ChallengeId challenge,
            @Nullable BoardId board,
            String title,
            List<TextRange> titleRanges,
            String text,
            List<TextRange> textRanges,
            @Nullable String from) {}

    /** A match, from the first of its UTF-16 units up to but not including {@code to}. */
    public record TextRange(int from, int to) {}
}
