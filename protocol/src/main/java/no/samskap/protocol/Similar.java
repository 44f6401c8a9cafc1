package no.samskap.protocol;

import java.util.List;

/** Ideas that say nearly the same, by their words. */
public final class Similar {
    private Similar() {}

    /** What somebody is about to write: 1–2,000 characters. It travels in a body, since addresses are logged on the way. */
    public record Draft(String text) {}

    /** What the board already has that is like it, the most alike first; at most five. */
    public record Likenesses(List<Likeness> ideas) {}

    /** An idea and how like it is: 1 the same words, 0 none in common. */
    public record Likeness(IdeaId idea, String text, double likeness) {}

    /** Ideas that may be one and the same, for those who run the challenge to look at; the largest group first. */
    public record Duplicates(List<Alike> groups) {}

    /** Two ideas or more that are like one another, in the order in which they were added. */
    public record Alike(BoardId board, List<Twin> ideas) {}

    /** One of them. */
    public record Twin(IdeaId idea, String text) {}
}
