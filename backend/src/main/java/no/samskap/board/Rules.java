package no.samskap.board;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.Arrange;
import no.samskap.protocol.BoardCommand.AttachLink;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.Detach;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.Moderate;
import no.samskap.protocol.BoardCommand.MoveIdea;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardCommand.React;
import no.samskap.protocol.BoardCommand.RemoveIdea;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardCommand.Steer;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardCommand.TellPhase;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.BoardEvent.CommentAdded;
import no.samskap.protocol.BoardEvent.IdeaAdded;
import no.samskap.protocol.BoardEvent.IdeaEdited;
import no.samskap.protocol.BoardEvent.IdeaMoved;
import no.samskap.protocol.BoardEvent.IdeaRemoved;
import no.samskap.protocol.BoardEvent.PhaseMoved;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;
import org.jspecify.annotations.Nullable;

/** What may happen on a board. Pure: the same board, command and actor always give the same decision. */
final class Rules {
    /** More cards than a meeting can make; few enough that a board's state stays well under a hundred megabytes. */
    static final int MOST_IDEAS = 10_000;

    /** Per idea. */
    static final int MOST_COMMENTS = 1_000;

    private final List<Area> areas;

    Rules(List<Area> areas) {
        this.areas = areas;
    }

    /** What the board makes of the command; changes nothing. */
    Decision decide(Board board, BoardCommand command, Actor actor) {
        // Whether it is the author's to do is known when the idea is found.
        if (!Judge.isOpen(BoardAct.of(command).right(), actor.standing(true))) {
            return Decision.refuse(RejectionCode.PHASE_CLOSED);
        }
        if (actor.leave().muted() && Leave.writes(command)) {
            return Decision.refuse(RejectionCode.MUTED);
        }
        return switch (command) {
            case AddIdea add -> addIdea(board, add, actor);
            case EditIdea edit ->
                onOwnOrShown(
                        board,
                        edit.idea(),
                        actor,
                        idea -> ifNotVotedOn(board, idea, () -> editIdea(board, idea, edit, actor)));
            case MoveIdea move -> onIdea(board, move.idea(), actor, idea -> moveIdea(board, idea, move, actor));
            case RemoveIdea remove ->
                onOwnOrShown(
                        board,
                        remove.idea(),
                        actor,
                        idea -> ifNotVotedOn(board, idea, () -> removeIdea(board, idea, actor)));
            case AddComment comment -> onIdea(board, comment.idea(), actor, idea -> addComment(board, idea, comment));
            case Arrange arrange -> Arranging.decide(board, arrange, actor);
            case MergeIdea merge -> Merging.merge(board, merge, actor);
            case SplitIdea split -> Merging.split(board, split, actor);
            case React react ->
                Arranging.onShared(board, react.idea(), "idea", actor, idea -> Adorning.react(idea, react, actor));
            case AttachLink attach ->
                Arranging.onShared(
                        board,
                        attach.idea(),
                        "idea",
                        actor,
                        idea -> Adorning.attach(idea, attach, actor, hidesActor(board, idea, actor)));
            case Detach detach ->
                Arranging.onShared(
                        board,
                        detach.idea(),
                        "idea",
                        actor,
                        idea -> Adorning.detach(idea, detach, actor, hidesActor(board, idea, actor)));
            case WriteText write ->
                onIdea(
                        board,
                        write.idea(),
                        actor,
                        idea -> ifNotVotedOn(
                                board, idea, () -> Writing.write(board, idea, write, hidesActor(board, idea, actor))));
            case AddNote add ->
                onIdea(
                        board,
                        add.idea(),
                        actor,
                        idea -> Writing.note(board, idea, add, hidesActor(board, idea, actor)));
            case SettleNote settle ->
                onIdea(
                        board,
                        settle.idea(),
                        actor,
                        idea -> ifNotVotedOn(
                                board,
                                idea,
                                () -> Writing.settle(board, idea, settle, actor, hidesActor(board, idea, actor))));
            case TakeStance take ->
                onIdea(board, take.idea(), actor, idea -> new Decision.Weigh(take.idea(), take.stance()));
            case TellPhase tell -> new Decision.Say(new PhaseMoved(tell.phase()), false, false);
            case Moderate moderate -> Hiding.decide(board, moderate, actor);
            case Steer steer -> Steering.decide(board, steer, actor);
            case OpenRound open -> Polling.open(board, open, actor);
            case CastBallot cast -> Polling.cast(board, cast, actor);
            case CloseRound close -> Polling.close(board, close, actor);
        };
    }

    private Decision addIdea(Board board, AddIdea add, Actor actor) {
        if (board.ideas().containsKey(add.idea()) || board.removed().contains(add.idea())) {
            return Decision.refuse(RejectionCode.IDEA_EXISTS, "idea");
        }
        if (board.ideas().size() >= MOST_IDEAS) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        if (!knows(add.area())) {
            return Decision.refuse(RejectionCode.AREA_UNKNOWN, "area");
        }
        IdeaId parentId = add.buildsOn();
        @Nullable Idea parent = parentId == null ? null : board.seenBy(actor.participant(), parentId);
        if (parentId != null && parent == null) {
            return Decision.refuse(missing(board, parentId), "buildsOn");
        }
        if (parent != null && parent.isMerged()) {
            return Decision.refuse(RejectionCode.IDEA_MERGED, "buildsOn");
        }
        boolean withheld = board.meeting().silent() || (parent != null && parent.withheld());
        boolean anonymous = board.meeting().anonymous()
                || Boolean.TRUE.equals(add.anonymous())
                || (parent != null && isSecret(parent));
        return new Decision.Say(
                new IdeaAdded(add.idea(), add.text(), add.area(), add.position(), 1, anonymous ? true : null, parentId),
                anonymous,
                withheld);
    }

    private Decision editIdea(Board board, Idea idea, EditIdea edit, Actor actor) {
        if (!Judge.holds(BoardAct.EDIT_IDEA.right(), actor.standing(isAuthor(idea, actor)))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (edit.basedOn() != idea.version()) {
            return Decision.refuse(RejectionCode.IDEA_CHANGED, "basedOn");
        }
        return new Decision.Say(
                new IdeaEdited(idea.id(), edit.text(), idea.version() + 1),
                hidesActor(board, idea, actor),
                idea.withheld());
    }

    private Decision moveIdea(Board board, Idea idea, MoveIdea move, Actor actor) {
        if (board.meeting().locked() && !actor.facilitates()) {
            return Decision.refuse(RejectionCode.LAYOUT_LOCKED);
        }
        if (!knows(move.area())) {
            return Decision.refuse(RejectionCode.AREA_UNKNOWN, "area");
        }
        return new Decision.Say(
                new IdeaMoved(idea.id(), move.area(), move.position()),
                hidesActor(board, idea, actor),
                idea.withheld());
    }

    private static Decision removeIdea(Board board, Idea idea, Actor actor) {
        if (!Judge.holds(BoardAct.REMOVE_IDEA.right(), actor.standing(isAuthor(idea, actor)))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (!actor.facilitates() && idea.builtOn()) {
            return Decision.refuse(RejectionCode.IDEA_BUILT_ON);
        }
        return new Decision.Say(new IdeaRemoved(idea.id(), null), hidesActor(board, idea, actor), idea.withheld());
    }

    private static Decision addComment(Board board, Idea idea, AddComment comment) {
        if (board.comments().contains(comment.comment())) {
            return Decision.refuse(RejectionCode.COMMENT_EXISTS, "comment");
        }
        if (idea.comments().size() >= MOST_COMMENTS) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        return new Decision.Say(
                new CommentAdded(idea.id(), comment.comment(), comment.text(), comment.stance()),
                board.meeting().anonymous() || isSecret(idea),
                idea.withheld());
    }

    /** What those who moderate have hidden is gone for everybody but its author, who may reword it or take it away. */
    private static Decision onOwnOrShown(Board board, IdeaId id, Actor actor, Function<Idea, Decision> decide) {
        @Nullable Idea idea = board.ideas().get(id);
        return idea != null && board.moderated().hides(id) && isAuthor(idea, actor)
                ? decide.apply(idea)
                : onIdea(board, id, actor, decide);
    }

    /** What is withheld from this person is to them as if it had never been. */
    private static Decision onIdea(Board board, IdeaId id, Actor actor, Function<Idea, Decision> decide) {
        return onIdea(board, id, "idea", actor, decide);
    }

    /** What stands in another idea is reached through that one. */
    static Decision onIdea(Board board, IdeaId id, String field, Actor actor, Function<Idea, Decision> decide) {
        @Nullable Idea idea = board.seenBy(actor.participant(), id);
        if (idea == null) {
            return Decision.refuse(missing(board, id), field);
        }
        return idea.isMerged() ? Decision.refuse(RejectionCode.IDEA_MERGED, field) : decide.apply(idea);
    }

    /** What people vote on stands as it was when they began. */
    private static Decision ifNotVotedOn(Board board, Idea idea, Supplier<Decision> decide) {
        return board.isVotedOn(idea.id()) ? Decision.refuse(RejectionCode.IDEA_IN_ROUND, "idea") : decide.get();
    }

    static RejectionCode missing(Board board, IdeaId id) {
        return board.removed().contains(id) || board.moderated().hides(id)
                ? RejectionCode.IDEA_REMOVED
                : RejectionCode.IDEA_UNKNOWN;
    }

    private boolean knows(@Nullable String area) {
        return area == null || areas.stream().anyMatch(known -> Objects.equals(known.id(), area));
    }

    static boolean isAuthor(Idea idea, Actor actor) {
        return idea.by().equals(actor.participant());
    }

    /** The author of an anonymous idea stays unknown in all that they do to it; while all is anonymous, so does everybody. */
    static boolean hidesActor(Board board, Idea idea, Actor actor) {
        return board.meeting().anonymous() || (idea.anonymous() && isAuthor(idea, actor));
    }

    /** Only its author can have said anything on such an idea, so a name beside it would be the author's. */
    private static boolean isSecret(Idea idea) {
        return idea.withheld() && idea.anonymous();
    }
}
