package no.samskap.board;

import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;

/**
 * How an idea stands to those that it was merged with.
 *
 * @param into the idea that it was merged into
 * @param gathered what people thought of the ideas that were merged into this one, of those who had no stance on this one
 */
record Union(@Nullable IdeaId into, PMap<VoterKey, Stance> gathered) {
    static final Union ALONE = new Union(null, Empty.map());
}
