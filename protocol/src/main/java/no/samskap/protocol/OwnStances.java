package no.samskap.protocol;

import java.util.List;

/** The asking person's own stances on a board; nobody else's can be asked for. */
public record OwnStances(List<OwnStance> stances) {
    /** What I think of one idea; never {@link Stance#NONE}. */
    public record OwnStance(IdeaId idea, Stance stance) {}
}
