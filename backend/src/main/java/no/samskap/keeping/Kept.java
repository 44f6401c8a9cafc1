package no.samskap.keeping;

/**
 * Something as it was read.
 *
 * @param version counts its changes, from 1
 */
public record Kept<T>(String id, long version, T value) {
    @Override
    public String toString() {
        return "(something kept)";
    }
}
