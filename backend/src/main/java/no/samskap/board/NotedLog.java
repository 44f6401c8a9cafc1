package no.samskap.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samskap.protocol.BoardId;

/** A log that says on which board something was appended, once it is durable. */
record NotedLog(BoardLog log, Consumer<BoardId> grown) implements BoardLog {
    @Override
    public Append append(BoardId board, Batch batch) {
        Append outcome = log.append(board, batch);
        grown.accept(board);
        return outcome;
    }

    @Override
    public void redact(BoardId board, long number, Redaction redaction) {
        log.redact(board, number, redaction);
    }

    @Override
    public Optional<Batch> read(BoardId board, long number) {
        return log.read(board, number);
    }

    @Override
    public List<Batch> readFrom(BoardId board, long number) {
        return log.readFrom(board, number);
    }
}
