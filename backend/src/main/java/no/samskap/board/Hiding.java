package no.samskap.board;

import no.samskap.protocol.BoardCommand.HideComment;
import no.samskap.protocol.BoardCommand.HideIdea;
import no.samskap.protocol.BoardCommand.Moderate;
import no.samskap.protocol.BoardCommand.RestoreComment;
import no.samskap.protocol.BoardCommand.RestoreIdea;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.CommentRemoved;
import no.samskap.protocol.BoardEvent.IdeaRemoved;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;
import org.jspecify.annotations.Nullable;

/**
 * The rules of hiding and restoring. Pure, as {@link Rules} are, which ask here. What stands so already stays so and is
 * said once more, so that a repeated decision has no other outcome than the first.
 */
final class Hiding {
    private Hiding() {}

    static Decision decide(Board board, Moderate command, Actor actor) {
        if (!Judge.holds(BoardAct.HIDE.right(), actor.standing(false))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED, "idea");
        }
        return switch (command) {
            case HideIdea hide ->
                board.shows(hide.idea()) || board.moderated().hides(hide.idea())
                        ? say(new IdeaRemoved(hide.idea(), true))
                        : Decision.refuse(Rules.missing(board, hide.idea()), "idea");
            case RestoreIdea restore -> restore(board, restore);
            case HideComment hide ->
                comment(board.ideas().get(hide.idea()), hide.comment()) == null
                        ? Decision.refuse(Rules.missing(board, hide.idea()), "idea")
                        : say(new CommentRemoved(hide.idea(), hide.comment()));
            case RestoreComment restore -> restore(board, restore);
        };
    }

    private static Decision restore(Board board, RestoreIdea restore) {
        @Nullable Idea idea = board.ideas().get(restore.idea());
        return idea == null || !board.moderated().hides(restore.idea())
                ? Decision.refuse(Rules.missing(board, restore.idea()), "idea")
                : new Decision.Restore(idea);
    }

    private static Decision restore(Board board, RestoreComment restore) {
        @Nullable Idea idea = board.ideas().get(restore.idea());
        @Nullable Comment comment = comment(idea, restore.comment());
        return idea == null || comment == null
                ? Decision.refuse(Rules.missing(board, restore.idea()), "idea")
                : new Decision.Say(Visibility.restored(idea, comment.hidden(false)), true, idea.withheld());
    }

    private static @Nullable Comment comment(@Nullable Idea idea, CommentId id) {
        return idea == null
                ? null
                : idea.comments().stream()
                        .filter(comment -> comment.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** Who hides does it for all who moderate: the public list says in which role. */
    private static Decision say(BoardEvent event) {
        return new Decision.Say(event, true, false);
    }
}
