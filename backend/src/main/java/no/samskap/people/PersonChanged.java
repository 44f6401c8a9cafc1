package no.samskap.people;

import org.jspecify.annotations.Nullable;

/**
 * What a person may do is no longer what it was; sockets that were opened before must be opened anew.
 *
 * @param organisation whose they are now
 */
public record PersonChanged(PersonId person, @Nullable String organisation) {
    @Override
    public String toString() {
        return "(a person changed)";
    }
}
