package no.samskap.protocol;

import java.util.List;

/**
 * How the people of one role voted in a round. Told only where nobody can be singled out, neither in the group nor by
 * subtracting the groups that are told from the whole.
 *
 * @param ballots how many of the role voted
 */
public record RoleSupport(Role role, int ballots, List<IdeaSupport> ideas) {
    /**
     * How the role weighed one idea.
     *
     * @param supporters on how many ballots it agrees, approves, gives dots or votes, wants it bought, scores it 4 or 5, or
     *     has it in first place
     */
    public record IdeaSupport(IdeaId idea, int supporters) {}
}
