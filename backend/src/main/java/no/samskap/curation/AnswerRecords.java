package no.samskap.curation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.samskap.board.Boards;
import no.samskap.organisation.OrganisationBook;
import no.samskap.protocol.Answers.Verdict;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.IdeaId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers as other features may read them, without who wrote what. Who may know of which is for them to ask of the challenge. */
@Component
public class AnswerRecords {
    private final AnswerBook book;
    private final Boards boards;
    private final OrganisationBook organisations;
    private final Clock clock;

    AnswerRecords(AnswerBook book, Boards boards, OrganisationBook organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
        this.book = book;
        this.boards = boards;
    }

    /** An idea that is on the board and one answer to it, from an organisation by the name that it has now. */
    public record Answered(
            BoardId board, IdeaId idea, String text, String organisation, Verdict verdict, String reason, Instant at) {
        @Override
        public String toString() {
            return "(an answer)";
        }
    }

    /** The day by which the challenge's leaders promised to answer; null where they promised none. */
    public record Promised(@Nullable LocalDate answerBy, boolean overdue) {}

    public Promised promised(ChallengeId challenge) {
        Promise promise = book.page(challenge).promise();
        return new Promised(promise.answerBy(), promise.overdue(Promise.today(clock)));
    }

    /** The latest first. */
    public List<Answered> of(ChallengeId challenge, Collection<BoardId> on) {
        Map<String, String> texts = new HashMap<>();
        for (BoardId board : on) {
            boards.ideas(board).forEach(idea -> texts.put(spot(board, idea.idea()), idea.text()));
        }
        UnaryOperator<String> names = organisations.names();
        return book.answers(book.page(challenge)).stream()
                .filter(kept ->
                        texts.containsKey(spot(kept.key().board(), kept.key().idea())))
                .map(kept -> new Answered(
                        kept.key().board(),
                        kept.key().idea(),
                        texts.getOrDefault(spot(kept.key().board(), kept.key().idea()), ""),
                        names.apply(kept.answer().organisation()),
                        kept.answer().verdict(),
                        kept.answer().reason(),
                        kept.answer().at()))
                .sorted(Comparator.comparing(Answered::at).reversed())
                .toList();
    }

    private static String spot(BoardId board, IdeaId idea) {
        return board.value() + "/" + idea.value();
    }
}
