package no.samskap.protocol;

import java.util.List;

/** The asking person's own stances and signs on a board; nobody else's can be asked for. */
public record OwnStances(List<OwnStance> stances, List<OwnReaction> reactions) {
    /** What I think of one idea; never {@link Stance#NONE}. */
    public record OwnStance(IdeaId idea, Stance stance) {}

    /** A sign that I put under a card. */
    public record OwnReaction(IdeaId idea, Reaction reaction) {}
}
