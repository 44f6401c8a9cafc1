package no.samskap.board;

import java.time.Instant;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.BoardEvent.RoundProgressed;
import org.jspecify.annotations.Nullable;

/** A voting round as its board knows it, secrets included. */
sealed interface Round {
    RoundOpened terms();

    /** The event that opened it: rounds are listed in this order. */
    long seq();

    Instant openedAt();

    /**
     * It takes ballots.
     *
     * @param told what viewers have been told of it last; null until the first
     */
    record Open(
            RoundOpened terms,
            long seq,
            Instant openedAt,
            Urn urn,
            @Nullable RoundProgressed told) implements Round {
        Open plus(Cast cast) {
            return new Open(terms, seq, openedAt, urn.plus(cast), told);
        }

        Open told(RoundProgressed news) {
            return new Open(terms, seq, openedAt, urn, news);
        }

        /** The step that viewers may be told: results a step behind, a mere count at once. */
        int tellable() {
            return terms.live() ? urn.step() - 1 : urn.step();
        }

        /** Whether there is something that viewers may be told and have not been. */
        boolean hasNews() {
            return tellable() > (told == null ? 0 : told.step());
        }

        boolean isDue(Instant now) {
            Instant closesAt = terms.closesAt();
            return closesAt != null && !now.isBefore(closesAt);
        }

        BallotForm form() {
            return new BallotForm(terms.round(), terms.ideas());
        }
    }

    /**
     * It has been counted, and the ballots are no longer here.
     *
     * @param countedWith the event that counted it
     */
    record Closed(
            RoundOpened terms, long seq, Instant openedAt, Instant closedAt, BallotsCounted result, long countedWith)
            implements Round {}
}
