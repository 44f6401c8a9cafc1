package no.samskap.exchange;

import java.util.List;
import org.springframework.stereotype.Component;

/** What has come in from others, as other features may read it. */
@Component
public class BorrowedRecords {
    private final BorrowedShelf shelf;

    BorrowedRecords(BorrowedShelf shelf) {
        this.shelf = shelf;
    }

    /** Reads the whole collection: for a start, not for a request. */
    public List<Lent> all() {
        return shelf.organisations().stream()
                .flatMap(organisation -> shelf.of(organisation).stream().map(file -> new Lent(organisation, file)))
                .toList();
    }
}
