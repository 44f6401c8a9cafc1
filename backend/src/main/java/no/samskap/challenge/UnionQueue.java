package no.samskap.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The challenges that wait for the union's word, of all organisations: for reminding. Who may know of which is theirs to ask. */
@Component
public class UnionQueue {
    private final Archive archive;
    private final Today today;

    UnionQueue(Archive archive, Today today) {
        this.archive = archive;
        this.today = today;
    }

    /** One that waits, and until when an answer is asked for. */
    public record Silent(
            Asked challenge,
            UnionStanding standing,
            @Nullable LocalDate answerBy) {}

    /** Reads the whole collection: not for a request. */
    public List<Silent> all() {
        return archive.all().stream().flatMap(each -> silent(each).stream()).toList();
    }

    public Optional<Silent> find(ChallengeId challenge) {
        return archive.find(challenge).flatMap(this::silent);
    }

    private Optional<Silent> silent(Challenge challenge) {
        UnionStanding standing = Union.standing(challenge.involvement(), today.day());
        return switch (standing) {
            case ASKED, DUE_SOON, OVERDUE ->
                challenge.phase() == Phase.SHARED
                        ? Optional.empty()
                        : Optional.of(new Silent(
                                Asked.of(challenge),
                                standing,
                                challenge.involvement().answerBy()));
            case NOT_TOUCHING, AGREED, OBJECTED, WENT_ON -> Optional.empty();
        };
    }
}
