package no.samskap.board;

import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardEvent.IdeaRemoved;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;
import org.jspecify.annotations.Nullable;

/**
 * What may happen with ideas that say the same. Those who facilitate merge any two, and an author two of their own; whoever
 * wrote a merged idea may take it out again, since it is theirs to say whether it says the same. Pure, as {@link Rules} are.
 */
final class Merging {
    private Merging() {}

    static Decision merge(Board board, MergeIdea merge, Actor actor) {
        return Arranging.onShared(
                board,
                merge.idea(),
                "idea",
                actor,
                idea -> Arranging.onShared(
                        board, merge.into(), "into", actor, target -> merge(board, idea, target, actor)));
    }

    private static Decision merge(Board board, Idea idea, Idea target, Actor actor) {
        boolean both = idea.by().equals(actor.participant()) && target.by().equals(actor.participant());
        if (!Judge.holds(BoardAct.MERGE_IDEA.right(), actor.standing(both))) {
            return refuse(RejectionCode.NOT_ALLOWED, null);
        }
        if (idea.id().equals(target.id())) {
            return refuse(RejectionCode.FIELD_INVALID, "into");
        }
        if (board.isVotedOn(idea.id())) {
            return refuse(RejectionCode.IDEA_IN_ROUND, "idea");
        }
        if (board.isVotedOn(target.id())) {
            return refuse(RejectionCode.IDEA_IN_ROUND, "into");
        }
        boolean unnamed = board.meeting().anonymous() || (idea.anonymous() && both);
        return new Decision.Say(new IdeaRemoved(idea.id(), null, target.id()), unnamed, false);
    }

    static Decision split(Board board, SplitIdea split, Actor actor) {
        @Nullable Idea idea = board.ideas().get(split.idea());
        if (idea == null
                || !idea.isShownTo(actor.participant())
                || board.moderated().hides(split.idea())) {
            return refuse(Rules.missing(board, split.idea()), "idea");
        }
        if (!Judge.holds(BoardAct.SPLIT_IDEA.right(), actor.standing(idea.by().equals(actor.participant())))) {
            return refuse(RejectionCode.NOT_ALLOWED, null);
        }
        if (!idea.isMerged()) {
            return refuse(RejectionCode.IDEA_NOT_MERGED, "idea");
        }
        Idea target = board.target(idea);
        if (board.moderated().hides(target.id())) {
            return refuse(RejectionCode.IDEA_REMOVED, "idea");
        }
        return board.isVotedOn(target.id()) ? refuse(RejectionCode.IDEA_IN_ROUND, "idea") : new Decision.Restore(idea);
    }

    private static Decision refuse(RejectionCode code, @Nullable String field) {
        return new Decision.Refuse(code, field);
    }
}
