package no.samskap.board;

import no.samskap.protocol.AttachmentId;
import no.samskap.protocol.Mark;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Reaction;
import no.samskap.protocol.Snapshot.Attachment;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;

/**
 * What is on a card beside its words.
 *
 * @param reactions who has put which signs there; never an empty set
 */
record Adornment(@Nullable Mark mark, PMap<Reaction, PSet<ParticipantId>> reactions, PVector<Attachment> attachments) {
    static final Adornment NONE = new Adornment(null, Empty.map(), Empty.vector());

    /** On one card. */
    static final int MOST_ATTACHMENTS = 20;

    boolean isEmpty() {
        return mark == null && reactions.isEmpty() && attachments.isEmpty();
    }

    Adornment marked(@Nullable Mark newMark) {
        return new Adornment(newMark, reactions, attachments);
    }

    /** Who has put this sign there. */
    PSet<ParticipantId> who(Reaction reaction) {
        return reactions.getOrDefault(reaction, Empty.set());
    }

    Adornment reacted(Reaction reaction, ParticipantId person, boolean on) {
        PSet<ParticipantId> who =
                on ? who(reaction).plus(person) : who(reaction).minus(person);
        return new Adornment(
                mark, who.isEmpty() ? reactions.minus(reaction) : reactions.plus(reaction, who), attachments);
    }

    boolean has(AttachmentId id) {
        return attachments.stream().anyMatch(it -> it.attachment().equals(id));
    }

    Adornment attached(Attachment attachment) {
        return new Adornment(mark, reactions, attachments.plus(attachment));
    }

    Adornment detached(AttachmentId id) {
        PVector<Attachment> left = attachments;
        for (Attachment each : attachments) {
            left = each.attachment().equals(id) ? left.minus(each) : left;
        }
        return new Adornment(mark, reactions, left);
    }
}
