package no.samskap.people;

/** A person's own id: known to this module and the session only, never on the wire, in a log or in a URL. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return "(a person)";
    }
}
