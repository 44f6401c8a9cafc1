package no.samskap.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An idea as the board knows it, secrets included.
 *
 * @param seq the event that added it: ideas are listed in this order
 * @param withheld whether nobody but its author may know of it
 * @param builtOn whether somebody other than its author has commented on it or built on it
 * @param stances the standing stances; never {@link Stance#NONE}
 * @param counted who stands where, those counted in who took their stance on an idea that was merged into this one
 * @param published the tally that viewers have been told; null until the first
 */
record Idea(
        IdeaId id,
        long seq,
        String text,
        @Nullable String area,
        @Nullable Position position,
        int version,
        Instant at,
        ParticipantId by,
        boolean anonymous,
        boolean withheld,
        @Nullable IdeaId buildsOn,
        boolean builtOn,
        PVector<Comment> comments,
        PMap<VoterKey, Stance> stances,
        Tally counted,
        @Nullable Tally published,
        Adornment adornment,
        Union union) {

    Idea edited(String newText, int newVersion) {
        return with(it -> {
            it.text = newText;
            it.version = newVersion;
        });
    }

    Idea moved(@Nullable String newArea, Position newPosition) {
        return with(it -> {
            it.area = newArea;
            it.position = newPosition;
        });
    }

    Idea commented(Comment comment) {
        return with(it -> {
            it.builtOn = builtOn || !comment.by().equals(by);
            it.comments = comments.plus(comment);
        });
    }

    Idea builtOnBy(ParticipantId other) {
        return with(it -> it.builtOn = builtOn || !other.equals(by));
    }

    Idea weighed(VoterKey voter, Stance stance) {
        return with(it -> {
            it.stances = stance == Stance.NONE ? stances.minus(voter) : stances.plus(voter, stance);
            it.union = new Union(union.into(), union.gathered().minus(voter));
            it.counted = counted.minus(standing(voter)).plus(stance);
        });
    }

    /** What a person thinks of it, here or on what was merged into it. */
    Stance standing(VoterKey voter) {
        Stance gathered = union.gathered().getOrDefault(voter, Stance.NONE);
        return stances.getOrDefault(voter, gathered);
    }

    /** All that is thought of it, here or on what was merged into it. */
    PMap<VoterKey, Stance> allStances() {
        return union.gathered().plusAll(stances);
    }

    /** Whether it stands in another idea. */
    boolean isMerged() {
        return union.into() != null;
    }

    Idea mergedInto(@Nullable IdeaId target) {
        return with(it -> it.union = new Union(target, union.gathered()));
    }

    /** With what people think of these ideas, which are merged into it, counted in. Whoever has a stance here keeps it. */
    Idea gathering(List<Idea> merged) {
        PMap<VoterKey, Stance> gathered = Empty.map();
        for (Idea each : merged) {
            for (Map.Entry<VoterKey, Stance> one : each.allStances().entrySet()) {
                if (!stances.containsKey(one.getKey()) && !gathered.containsKey(one.getKey())) {
                    gathered = gathered.plus(one.getKey(), one.getValue());
                }
            }
        }
        Union joined = new Union(union.into(), gathered);
        return with(it -> {
            it.union = joined;
            it.counted = Tally.of(joined.gathered().plusAll(stances).values());
            it.builtOn = builtOn || !merged.isEmpty();
        });
    }

    Idea with(Adornment newAdornment) {
        return with(it -> it.adornment = newAdornment);
    }

    Idea published(Tally tally) {
        return with(it -> it.published = tally);
    }

    /** The idea from the moment that all may know of it. It counts as added then, so that nothing tells when it was written. */
    Idea revealed(long revealedWith, Instant revealedAt) {
        List<Comment> told = comments.stream()
                .map(it -> new Comment(it.id(), it.text(), it.side(), revealedAt, it.by(), it.anonymous(), it.hidden()))
                .toList();
        return with(it -> {
            it.seq = revealedWith;
            it.at = revealedAt;
            it.withheld = false;
            it.comments = TreePVector.from(told);
        });
    }

    /** The idea while those who moderate hide it: only its author may know of it. */
    Idea hiddenByModeration() {
        return with(it -> it.withheld = true);
    }

    /** The idea back after it was hidden or merged; it counts as added then, and what was said on it is as it was. */
    Idea restored(long restoredWith, Instant restoredAt) {
        return with(it -> {
            it.seq = restoredWith;
            it.at = restoredAt;
            it.withheld = false;
        });
    }

    /** With one of its comments hidden or shown. */
    Idea hidingComment(CommentId comment, boolean hides) {
        List<Comment> told = comments.stream()
                .map(it -> it.id().equals(comment) ? it.hidden(hides) : it)
                .toList();
        return with(it -> it.comments = TreePVector.from(told));
    }

    /** How long its texts are together. */
    long letters() {
        return text.length()
                + comments.stream().mapToLong(it -> it.text().length()).sum();
    }

    /** Whether this person may know of it. */
    boolean isShownTo(ParticipantId viewer) {
        return !withheld || by.equals(viewer);
    }

    private Idea with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.of(this);
    }

    /** What of an idea can change, open for the length of one change. */
    private static final class Parts {
        private long seq;
        private String text;
        private @Nullable String area;
        private @Nullable Position position;
        private int version;
        private Instant at;
        private boolean withheld;
        private boolean builtOn;
        private PVector<Comment> comments;
        private PMap<VoterKey, Stance> stances;
        private Tally counted;
        private @Nullable Tally published;
        private Adornment adornment;
        private Union union;

        private Parts(Idea idea) {
            seq = idea.seq;
            text = idea.text;
            area = idea.area;
            position = idea.position;
            version = idea.version;
            at = idea.at;
            withheld = idea.withheld;
            builtOn = idea.builtOn;
            comments = idea.comments;
            stances = idea.stances;
            counted = idea.counted;
            published = idea.published;
            adornment = idea.adornment;
            union = idea.union;
        }

        private Idea of(Idea same) {
            return new Idea(
                    same.id,
                    seq,
                    text,
                    area,
                    position,
                    version,
                    at,
                    same.by,
                    same.anonymous,
                    withheld,
                    same.buildsOn,
                    builtOn,
                    comments,
                    stances,
                    counted,
                    published,
                    adornment,
                    union);
        }
    }
}
