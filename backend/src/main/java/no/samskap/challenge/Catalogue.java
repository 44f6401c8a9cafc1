package no.samskap.challenge;

import java.util.List;
import java.util.Optional;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import org.springframework.stereotype.Component;

/** All challenges of all organisations, for features that keep something about each. Who may know of which is theirs to ask. */
@Component
public class Catalogue {
    private final Archive archive;
    private final Shelf shelf;

    Catalogue(Archive archive, Shelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    /** Reads the whole collection: for a start, not for a request. */
    public List<Asked> all() {
        return archive.all().stream().map(Asked::of).toList();
    }

    public Optional<Asked> find(ChallengeId challenge) {
        return archive.find(challenge).map(Asked::of);
    }

    public Optional<Asked> having(BoardId board) {
        return shelf.having(board).map(Asked::of);
    }
}
