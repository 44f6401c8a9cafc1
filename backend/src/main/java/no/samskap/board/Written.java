package no.samskap.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wrote: a card, or a comment on one.
 *
 * @param comment null for the card itself
 * @param version the card's, for who rewords it
 * @param author whose it is; goes to nobody where {@code anonymous}
 * @param hidden whether those who moderate have hidden it
 */
public record Written(
        IdeaId idea,
        @Nullable CommentId comment,
        String text,
        int version,
        ParticipantId author,
        boolean anonymous,
        boolean hidden) {
    static Optional<Written> find(Board board, IdeaId id, @Nullable CommentId comment) {
        @Nullable Idea idea = board.ideas().get(id);
        if (idea == null || !(board.shows(id) || board.moderated().hides(id))) {
            return Optional.empty();
        }
        return comment == null
                ? Optional.of(card(board, idea))
                : idea.comments().stream()
                        .filter(it -> it.id().equals(comment))
                        .map(it -> remark(idea, it))
                        .findFirst();
    }

    static List<Written> hidden(Board board, ParticipantId author) {
        Stream<Written> cards = board.moderated().ideas().stream()
                .map(board.ideas()::get)
                .filter(idea -> idea != null && idea.by().equals(author))
                .map(idea -> card(board, idea));
        Stream<Written> remarks = board.moderated().comments().isEmpty()
                ? Stream.empty()
                : board.inOrder().stream()
                        .flatMap(idea -> idea.comments().stream()
                                .filter(it -> it.hidden() && it.by().equals(author))
                                .map(it -> remark(idea, it)));
        return Stream.concat(cards, remarks).toList();
    }

    private static Written card(Board board, Idea idea) {
        return new Written(
                idea.id(),
                null,
                idea.text(),
                idea.version(),
                idea.by(),
                idea.anonymous(),
                board.moderated().hides(idea.id()));
    }

    private static Written remark(Idea idea, Comment comment) {
        return new Written(
                idea.id(),
                comment.id(),
                comment.text(),
                idea.version(),
                comment.by(),
                comment.anonymous(),
                comment.hidden());
    }

    @Override
    public String toString() {
        return "(something written)";
    }
}
