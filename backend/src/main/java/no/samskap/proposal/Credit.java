package no.samskap.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whose an idea is: who gave it, and those whose ideas it builds on, however far back.
 *
 * @param named the nearest first, each once
 * @param unnamed how many of those ideas have no name
 */
record Credit(List<ParticipantId> named, int unnamed) {
    static Credit of(Snapshot.Idea idea, Map<IdeaId, Snapshot.Idea> onBoard) {
        Set<ParticipantId> named = new LinkedHashSet<>();
        Set<IdeaId> seen = new HashSet<>();
        int unnamed = 0;
        Snapshot.@Nullable Idea next = idea;
        while (next != null && seen.add(next.idea())) {
            ParticipantId by = next.by();
            if (by == null) {
                unnamed++;
            } else {
                named.add(by);
            }
            IdeaId parent = next.buildsOn();
            next = parent == null ? null : onBoard.get(parent);
        }
        return new Credit(new ArrayList<>(named), unnamed);
    }
}
