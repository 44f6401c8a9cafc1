package no.samskap.need;

import java.util.List;
import java.util.Optional;
import no.samskap.keeping.Kept;
import no.samskap.keeping.Shelf;
import no.samskap.protocol.ChallengeId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Cards and descriptions as they are stored. */
@Repository
class NeedShelf {
    /** So many in one challenge; beyond it nobody reads them all. */
    private static final int CARDS = 2_000;

    private final Shelf<NeedCard> cards;
    private final Shelf<Description> descriptions;

    NeedShelf(MongoDatabaseFactory store) {
        this.cards = new Shelf<>(store, "needs", NeedCard.class, CARDS);
        this.descriptions = new Shelf<>(store, "needDescriptions", Description.class, 1);
    }

    Shelf<NeedCard> cards() {
        return cards;
    }

    List<Kept<NeedCard>> of(ChallengeId challenge) {
        return cards.of(List.of(challenge));
    }

    Kept<Description> description(ChallengeId challenge) {
        return descriptions.find(challenge.value()).orElse(new Kept<>(challenge.value(), 0, Description.NONE));
    }

    /** False where it has changed since {@code seen} was read. */
    boolean describe(ChallengeId challenge, Kept<Description> seen, Description next) {
        return seen.version() == 0 ? descriptions.add(challenge, seen.id(), next) : descriptions.replace(seen, next);
    }

    Optional<Kept<NeedCard>> find(String id) {
        return cards.find(id);
    }
}
