package no.samskap.board;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samskap.protocol.BoardCommand.Arrange;
import no.samskap.protocol.BoardCommand.ConnectIdea;
import no.samskap.protocol.BoardCommand.DisconnectIdea;
import no.samskap.protocol.BoardCommand.GroupIdea;
import no.samskap.protocol.BoardCommand.MarkIdea;
import no.samskap.protocol.BoardCommand.RenameCluster;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.ClusterRenamed;
import no.samskap.protocol.BoardEvent.IdeaGrouped;
import no.samskap.protocol.BoardEvent.IdeaMarked;
import no.samskap.protocol.BoardEvent.IdeasConnected;
import no.samskap.protocol.BoardEvent.IdeasDisconnected;
import no.samskap.protocol.ClusterId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;

/** What may happen with clusters, lines and marks. Pure, as {@link Rules} are, which ask here. */
final class Arranging {
    private Arranging() {}

    static Decision decide(Board board, Arrange command, Actor actor) {
        if (board.meeting().locked() && !actor.facilitates()) {
            return Decision.refuse(RejectionCode.LAYOUT_LOCKED);
        }
        return switch (command) {
            case GroupIdea group ->
                onShared(board, group.idea(), "idea", actor, idea -> group(board, group, idea, actor));
            case RenameCluster rename ->
                board.arrangement().titles().containsKey(rename.cluster())
                        ? new Decision.Say(
                                new ClusterRenamed(rename.cluster(), rename.title()),
                                board.meeting().anonymous(),
                                false)
                        : Decision.refuse(RejectionCode.CLUSTER_UNKNOWN, "cluster");
            case ConnectIdea connect ->
                onBoth(
                        board,
                        connect.idea(),
                        connect.to(),
                        "to",
                        actor,
                        (one, other) -> connect(board, connect, one, other, actor));
            case DisconnectIdea apart ->
                onBoth(
                        board,
                        apart.idea(),
                        apart.to(),
                        "to",
                        actor,
                        (one, other) -> say(board, actor, new IdeasDisconnected(one.id(), other.id()), one, other));
            case MarkIdea mark ->
                onShared(
                        board,
                        mark.idea(),
                        "idea",
                        actor,
                        idea -> say(board, actor, new IdeaMarked(idea.id(), mark.mark()), idea));
        };
    }

    private static Decision group(Board board, GroupIdea group, Idea idea, Actor actor) {
        Arrangement now = board.arrangement();
        @Nullable ClusterId cluster = group.cluster();
        if (cluster == null) {
            return say(board, actor, new IdeaGrouped(idea.id(), null, null), idea);
        }
        boolean known = now.titles().containsKey(cluster);
        if (!known && group.title() == null) {
            return Decision.refuse(RejectionCode.CLUSTER_UNKNOWN, "cluster");
        }
        if (!known && now.titles().size() >= Arrangement.MOST_CLUSTERS) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        return say(board, actor, new IdeaGrouped(idea.id(), cluster, known ? null : group.title()), idea);
    }

    private static Decision connect(Board board, ConnectIdea connect, Idea one, Idea other, Actor actor) {
        if (one.id().equals(other.id())) {
            return Decision.refuse(RejectionCode.FIELD_INVALID, "to");
        }
        Arrangement now = board.arrangement();
        if (now.lines().size() >= Arrangement.MOST_LINES
                && !now.lines().containsKey(Arrangement.Pair.of(one.id(), other.id()))) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        return say(board, actor, new IdeasConnected(one.id(), other.id(), connect.label()), one, other);
    }

    /** What concerns others waits until all see the idea. */
    static Decision onShared(Board board, IdeaId id, String field, Actor actor, Function<Idea, Decision> decide) {
        return Rules.onIdea(
                board,
                id,
                field,
                actor,
                idea -> idea.withheld() ? Decision.refuse(RejectionCode.IDEA_WITHHELD, field) : decide.apply(idea));
    }

    static Decision onBoth(
            Board board, IdeaId id, IdeaId other, String field, Actor actor, BiFunction<Idea, Idea, Decision> decide) {
        return onShared(
                board,
                id,
                "idea",
                actor,
                idea -> onShared(board, other, field, actor, second -> decide.apply(idea, second)));
    }

    /** The author of an anonymous idea stays unknown in what they do with it among the others. */
    private static Decision say(Board board, Actor actor, BoardEvent event, Idea... ideas) {
        boolean unnamed = Arrays.stream(ideas).anyMatch(idea -> Rules.hidesActor(board, idea, actor));
        return new Decision.Say(event, unnamed, false);
    }
}
