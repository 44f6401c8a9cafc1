package no.samskap.board;

import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardEvent.IdeaRemoved;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;
import org.jspecify.annotations.Nullable;

/**
 * What may happen with ideas that say the same. Those who facilitate merge any two, and an author two that bear their name; whoever
 * wrote a merged idea may take it out again, since it is theirs to say whether it says the same. Pure, as {@link Rules} are.
 */
final class Merging {
    private Merging() {}

    static Decision merge(Board board, MergeIdea merge, Actor actor) {
        return Arranging.onBoth(
                board, merge.idea(), merge.into(), "into", actor, (idea, target) -> merge(board, idea, target, actor));
    }

    private static Decision merge(Board board, Idea idea, Idea target, Actor actor) {
        if (!Judge.holds(BoardAct.MERGE_IDEA.right(), actor.standing(isOpenlyBoth(idea, target, actor)))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (idea.id().equals(target.id())) {
            return Decision.refuse(RejectionCode.FIELD_INVALID, "into");
        }
        if (board.isVotedOn(idea.id())) {
            return Decision.refuse(RejectionCode.IDEA_IN_ROUND, "idea");
        }
        if (board.isVotedOn(target.id())) {
            return Decision.refuse(RejectionCode.IDEA_IN_ROUND, "into");
        }
        boolean unnamed = Rules.hidesActor(board, idea, actor) || Rules.hidesActor(board, target, actor);
        return new Decision.Say(new IdeaRemoved(idea.id(), null, target.id()), unnamed, false);
    }

    /** Whoever merges two ideas without facilitating wrote both: that would tell who wrote an anonymous one. */
    private static boolean isOpenlyBoth(Idea idea, Idea target, Actor actor) {
        return Rules.isAuthor(idea, actor) && Rules.isAuthor(target, actor) && !idea.anonymous() && !target.anonymous();
    }

    static Decision split(Board board, SplitIdea split, Actor actor) {
        @Nullable Idea idea = board.seenBy(actor.participant(), split.idea());
        if (idea == null) {
            return Decision.refuse(Rules.missing(board, split.idea()), "idea");
        }
        if (!Judge.holds(BoardAct.SPLIT_IDEA.right(), actor.standing(Rules.isAuthor(idea, actor)))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (!idea.isMerged()) {
            return Decision.refuse(RejectionCode.IDEA_NOT_MERGED, "idea");
        }
        Idea target = board.target(idea);
        if (board.moderated().hides(target.id())) {
            return Decision.refuse(RejectionCode.IDEA_REMOVED, "idea");
        }
        return board.isVotedOn(target.id())
                ? Decision.refuse(RejectionCode.IDEA_IN_ROUND, "idea")
                : new Decision.Restore(idea);
    }
}
