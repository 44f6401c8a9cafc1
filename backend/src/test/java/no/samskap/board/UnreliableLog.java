package no.samskap.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.samskap.protocol.BoardId;

/** A log in memory whose store fails when it is told to: before a write, or after it, so that only the answer is lost. */
final class UnreliableLog implements BoardLog {
    enum Weather {
        FINE,
        WRITE_LOST,
        ANSWER_LOST
    }

    private final Map<Long, Batch> batches = new TreeMap<>();
    private final Supplier<Weather> weather;

    UnreliableLog(Supplier<Weather> weather) {
        this.weather = weather;
    }

    List<Batch> all() {
        return List.copyOf(batches.values());
    }

    @Override
    public Append append(BoardId board, Batch batch) {
        Weather now = weather.get();
        if (now == Weather.WRITE_LOST) {
            throw new StoreUnavailable("lost");
        }
        Batch there = batches.putIfAbsent(batch.number(), batch);
        if (now == Weather.ANSWER_LOST) {
            throw new StoreUnavailable("silent");
        }
        return there == null || there.writer().equals(batch.writer()) ? Append.DONE : Append.TAKEN;
    }

    @Override
    public void redact(BoardId board, long number, Redaction redaction) {
        throw new UnsupportedOperationException("nothing is redacted here");
    }

    @Override
    public Optional<Batch> read(BoardId board, long number) {
        return Optional.ofNullable(batches.get(number));
    }

    @Override
    public List<Batch> readFrom(BoardId board, long number) {
        List<Batch> found = new ArrayList<>();
        for (long each = number; batches.containsKey(each); each++) {
            read(board, each).ifPresent(found::add);
        }
        return found;
    }
}
