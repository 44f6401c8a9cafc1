package no.samskap.people;

/** What a person may do is no longer what it was; sockets that were opened before must be opened anew. */
public record PersonChanged(PersonId person) {
    @Override
    public String toString() {
        return "(a person changed)";
    }
}
