package no.samskap.insight;

import no.samskap.board.Boards;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Insight;
import no.samskap.protocol.Participation;
import org.springframework.stereotype.Component;

/** What a board's stances and words show together, as it may be told to all who may enter its challenge. */
@Component
public class Insights {
    private final Boards boards;
    private final Landscapes landscapes;

    Insights(Boards boards, Landscapes landscapes) {
        this.boards = boards;
        this.landscapes = landscapes;
    }

    /** The map of opinions as it was last told. */
    public Insight of(BoardId board) {
        return Telling.of(board, landscapes.of(board), boards.ideas(board));
    }

    /** How much was said when. */
    public Participation participation(BoardId board) {
        return Tempo.of(boards.ideas(board));
    }
}
