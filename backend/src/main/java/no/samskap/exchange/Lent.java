package no.samskap.exchange;

import no.samskap.protocol.Sharing.SharedFile;

/**
 * A file that an organisation took in from others, durably. Published as an application event on the node where it was taken
 * in, anew for each later file from the same place.
 *
 * @param organisation who took it in, and may read it
 */
public record Lent(String organisation, SharedFile file) {
    @Override
    public String toString() {
        return "(a borrowed file)";
    }
}
