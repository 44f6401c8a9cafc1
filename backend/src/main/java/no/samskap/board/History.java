package no.samskap.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RoundId;

/** Reads old events back from the log, by exact batch numbers alone. */
final class History {
    private final BoardLog log;
    private final BoardId board;

    History(BoardLog log, BoardId board) {
        this.log = log;
        this.board = board;
    }

    /**
     * The events after {@code after}, at most {@code limit}, from the batches up to {@code lastBatch}; on the wire's form.
     *
     * @param moderated what is not told again
     */
    List<String> after(long after, int limit, long lastBatch, Moderated moderated) {
        List<String> events = new ArrayList<>();
        long number = firstBatchEndingAfter(after, lastBatch);
        while (events.size() < limit && number <= lastBatch) {
            List<Batch> batches = from(number);
            batches.stream()
                    .flatMap(batch -> batch.said().stream())
                    .filter(said -> said.seq() > after)
                    .limit(limit - events.size())
                    .map(it -> EventCodec.wire(it, moderated))
                    .forEach(events::add);
            number += batches.size();
        }
        return events;
    }

    /** The file of a round's ballots, kept with the event that counted it. */
    Optional<byte[]> ballots(RoundId round, long countedWith, long lastBatch) {
        return log.read(board, firstBatchEndingAfter(countedWith - 1, lastBatch)).stream()
                .flatMap(batch -> batch.counted().stream())
                .filter(counted -> counted.round().equals(round) && counted.file().length > 0)
                .map(counted -> BallotFile.unpacked(counted.file()).csv())
                .findFirst();
    }

    /** All that a person has done, in its order. */
    List<OwnAct> of(ParticipantId person, long lastBatch) {
        List<OwnAct> acts = new ArrayList<>();
        each(lastBatch, said -> {
            if (person.equals(said.by())) {
                acts.add(new OwnAct(said.at(), said.anonymous(), said.event()));
            }
        });
        return acts;
    }

    /** Everybody who has said something and is not erased. */
    Set<ParticipantId> authors(long lastBatch) {
        Set<ParticipantId> authors = new HashSet<>();
        each(lastBatch, said -> {
            ParticipantId by = said.by();
            if (by != null && !Redaction.isStandIn(by)) {
                authors.add(by);
            }
        });
        return authors;
    }

    private void each(long lastBatch, Consumer<Fact.Said> taker) {
        long number = 1;
        while (number <= lastBatch) {
            List<Batch> batches = from(number);
            batches.forEach(batch -> batch.said().forEach(taker));
            number += batches.size();
        }
    }

    private List<Batch> from(long number) {
        List<Batch> batches = log.readFrom(board, number);
        if (batches.isEmpty()) {
            throw new StoreUnavailable("a board's log ends before its last batch");
        }
        return batches;
    }

    /** When a person last said something: what the service tells, of redactions too, does not count. */
    Optional<Instant> lastSaid(long lastBatch) {
        for (long number = lastBatch; number > 0; number--) {
            Optional<Instant> last = log.read(board, number).stream()
                    .flatMap(batch -> batch.said().stream())
                    .filter(said -> said.by() != null)
                    .map(Fact.Said::at)
                    .reduce((earlier, later) -> later);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private long firstBatchEndingAfter(long after, long lastBatch) {
        long low = 1;
        long high = lastBatch + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            Batch batch = log.read(board, middle).orElseThrow(() -> new StoreUnavailable("a board's log has a hole"));
            if (batch.last() > after) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
