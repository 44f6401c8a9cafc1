package no.samskap.challenge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.springframework.stereotype.Component;

/**
 * The challenges in use, at hand in memory. A board never changes its challenge, so that is kept; a challenge is kept for
 * some seconds, so that what another node changed comes through. What is not there is asked for each time.
 */
@Component
class Shelf {
    /** How long another node's change of a challenge may go unseen here. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private static final int CHALLENGES = 10_000;
    private static final int BOARDS = 100_000;

    private final Archive archive;
    private final Cache<ChallengeId, Challenge> challenges = Caffeine.newBuilder()
            .maximumSize(CHALLENGES)
            .expireAfterWrite(FRESH)
            .build();
    private final Cache<BoardId, ChallengeId> boards =
            Caffeine.newBuilder().maximumSize(BOARDS).build();

    Shelf(Archive archive) {
        this.archive = archive;
    }

    Optional<Challenge> find(ChallengeId id) {
        Challenge atHand = challenges.getIfPresent(id);
        if (atHand != null) {
            return Optional.of(atHand);
        }
        Optional<Challenge> found = archive.find(id);
        found.ifPresent(challenge -> challenges.put(id, challenge));
        return found;
    }

    Optional<Challenge> having(BoardId board) {
        ChallengeId atHand = boards.getIfPresent(board);
        if (atHand != null) {
            return find(atHand);
        }
        Optional<ChallengeId> found = archive.having(board);
        found.ifPresent(challenge -> boards.put(board, challenge));
        return found.flatMap(this::find);
    }

    /** The challenge has changed: what is at hand is no longer true. */
    void changed(ChallengeId id) {
        challenges.invalidate(id);
    }
}
