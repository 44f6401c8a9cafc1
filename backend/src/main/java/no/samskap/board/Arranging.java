package no.samskap.board;

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
            return refuse(RejectionCode.LAYOUT_LOCKED, null);
        }
        return switch (command) {
            case GroupIdea group -> onShared(board, group.idea(), "idea", actor, idea -> group(board, group, idea));
            case RenameCluster rename ->
                board.arrangement().titles().containsKey(rename.cluster())
                        ? new Decision.Say(
                                new ClusterRenamed(rename.cluster(), rename.title()),
                                board.meeting().anonymous(),
                                false)
                        : refuse(RejectionCode.CLUSTER_UNKNOWN, "cluster");
            case ConnectIdea connect ->
                onShared(
                        board,
                        connect.idea(),
                        "idea",
                        actor,
                        one -> onShared(
                                board, connect.to(), "to", actor, other -> connect(board, connect, one, other)));
            case DisconnectIdea apart ->
                onShared(
                        board,
                        apart.idea(),
                        "idea",
                        actor,
                        one -> onShared(
                                board,
                                apart.to(),
                                "to",
                                actor,
                                other -> say(board, new IdeasDisconnected(one.id(), other.id()))));
            case MarkIdea mark ->
                onShared(board, mark.idea(), "idea", actor, idea -> say(board, new IdeaMarked(idea.id(), mark.mark())));
        };
    }

    private static Decision group(Board board, GroupIdea group, Idea idea) {
        Arrangement now = board.arrangement();
        @Nullable ClusterId cluster = group.cluster();
        if (cluster == null) {
            return say(board, new IdeaGrouped(idea.id(), null, null));
        }
        boolean known = now.titles().containsKey(cluster);
        if (!known && group.title() == null) {
            return refuse(RejectionCode.CLUSTER_UNKNOWN, "cluster");
        }
        if (!known && now.titles().size() >= Arrangement.MOST_CLUSTERS) {
            return refuse(RejectionCode.BOARD_FULL, null);
        }
        return say(board, new IdeaGrouped(idea.id(), cluster, known ? null : group.title()));
    }

    private static Decision connect(Board board, ConnectIdea connect, Idea one, Idea other) {
        if (one.id().equals(other.id())) {
            return refuse(RejectionCode.FIELD_INVALID, "to");
        }
        Arrangement now = board.arrangement();
        if (now.lines().size() >= Arrangement.MOST_LINES
                && !now.lines().containsKey(Arrangement.Pair.of(one.id(), other.id()))) {
            return refuse(RejectionCode.BOARD_FULL, null);
        }
        return say(board, new IdeasConnected(one.id(), other.id(), connect.label()));
    }

    /** What concerns others waits until all see the idea; what stands in another idea is reached through that one. */
    static Decision onShared(Board board, IdeaId id, String field, Actor actor, Function<Idea, Decision> decide) {
        @Nullable Idea idea = board.ideas().get(id);
        if (idea == null
                || !idea.isShownTo(actor.participant())
                || board.moderated().hides(id)) {
            return refuse(Rules.missing(board, id), field);
        }
        if (idea.withheld()) {
            return refuse(RejectionCode.IDEA_WITHHELD, field);
        }
        return idea.isMerged() ? refuse(RejectionCode.IDEA_MERGED, field) : decide.apply(idea);
    }

    private static Decision say(Board board, BoardEvent event) {
        return new Decision.Say(event, board.meeting().anonymous(), false);
    }

    private static Decision refuse(RejectionCode code, @Nullable String field) {
        return new Decision.Refuse(code, field);
    }
}
