package no.samskap.board;

import java.util.Collection;
import no.samskap.protocol.IdeaId;
import org.pcollections.Empty;
import org.pcollections.PSet;

/**
 * The ideas that only their authors may know of.
 *
 * @param revealing those of them that are on their way to be shown: a batch of them at a time
 */
record Hidden(PSet<IdeaId> ideas, PSet<IdeaId> revealing) {
    static final Hidden NONE = new Hidden(Empty.set(), Empty.set());

    static Hidden of(Collection<IdeaId> ideas, Collection<IdeaId> revealing) {
        return new Hidden(NONE.ideas.plusAll(ideas), NONE.revealing.plusAll(revealing));
    }

    boolean isEmpty() {
        return ideas.isEmpty();
    }

    boolean isRevealing() {
        return !revealing.isEmpty();
    }

    Hidden with(IdeaId idea) {
        return new Hidden(ideas.plus(idea), revealing);
    }

    Hidden without(IdeaId idea) {
        return new Hidden(ideas.minus(idea), revealing.minus(idea));
    }

    /** All that is hidden now is to be shown; what is hidden later is not. */
    Hidden revealed() {
        return new Hidden(ideas, revealing.plusAll(ideas));
    }
}
