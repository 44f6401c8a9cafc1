package no.samskap.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        return new Idea(
                id,
                seq,
                newText,
                area,
                position,
                newVersion,
                at,
                by,
                anonymous,
                withheld,
                buildsOn,
                builtOn,
                comments,
                stances,
                counted,
                published,
                adornment,
                union);
    }

    Idea moved(@Nullable String newArea, Position newPosition) {
        return new Idea(
                id,
                seq,
                text,
                newArea,
                newPosition,
                version,
                at,
                by,
                anonymous,
                withheld,
                buildsOn,
                builtOn,
                comments,
                stances,
                counted,
                published,
                adornment,
                union);
    }

    Idea commented(Comment comment) {
        return new Idea(
                id,
                seq,
                text,
                area,
                position,
                version,
                at,
                by,
                anonymous,
                withheld,
                buildsOn,
                builtOn || !comment.by().equals(by),
                comments.plus(comment),
                stances,
                counted,
                published,
                adornment,
                union);
    }

    Idea builtOnBy(ParticipantId other) {
        return builtOn(builtOn || !other.equals(by));
    }

    Idea weighed(VoterKey voter, Stance stance) {
        Stance before = standing(voter);
        PMap<VoterKey, Stance> now = stance == Stance.NONE ? stances.minus(voter) : stances.plus(voter, stance);
        return weighed(
                now,
                new Union(union.into(), union.gathered().minus(voter)),
                counted.minus(before).plus(stance));
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
        return with(new Union(target, union.gathered()));
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
        Tally sum = Tally.EMPTY;
        Union joined = new Union(union.into(), gathered);
        for (Stance stance : gathered.plusAll(stances).values()) {
            sum = sum.plus(stance);
        }
        return weighed(stances, joined, sum).builtOn(builtOn || !merged.isEmpty());
    }

    Idea with(Adornment newAdornment) {
        return new Idea(
                id,
                seq,
                text,
                area,
                position,
                version,
                at,
                by,
                anonymous,
                withheld,
                buildsOn,
                builtOn,
                comments,
                stances,
                counted,
                published,
                newAdornment,
                union);
    }

    private Idea with(Union newUnion) {
        return weighed(stances, newUnion, counted);
    }

    private Idea weighed(PMap<VoterKey, Stance> newStances, Union newUnion, Tally newCounted) {
        return new Idea(
                id,
                seq,
                text,
                area,
                position,
                version,
                at,
                by,
                anonymous,
                withheld,
                buildsOn,
                builtOn,
                comments,
                newStances,
                newCounted,
                published,
                adornment,
                newUnion);
    }

    private Idea builtOn(boolean now) {
        return new Idea(
                id, seq, text, area, position, version, at, by, anonymous, withheld, buildsOn, now, comments, stances,
                counted, published, adornment, union);
    }

    Idea published(Tally tally) {
        return new Idea(
                id, seq, text, area, position, version, at, by, anonymous, withheld, buildsOn, builtOn, comments,
                stances, counted, tally, adornment, union);
    }

    /** The idea from the moment that all may know of it. It counts as added then, so that nothing tells when it was written. */
    Idea revealed(long revealedWith, Instant revealedAt) {
        PVector<Comment> told = TreePVector.from(comments.stream()
                .map(it -> new Comment(it.id(), it.text(), it.side(), revealedAt, it.by(), it.anonymous(), it.hidden()))
                .toList());
        return new Idea(
                id,
                revealedWith,
                text,
                area,
                position,
                version,
                revealedAt,
                by,
                anonymous,
                false,
                buildsOn,
                builtOn,
                told,
                stances,
                counted,
                published,
                adornment,
                union);
    }

    /** The idea while those who moderate hide it: only its author may know of it. */
    Idea hiddenByModeration() {
        return standing(true, seq, at, comments);
    }

    /** The idea back after it was hidden; it counts as added then, and what was said on it is as it was. */
    Idea restored(long restoredWith, Instant restoredAt) {
        return standing(false, restoredWith, restoredAt, comments);
    }

    /** With one of its comments hidden or shown. */
    Idea hidingComment(CommentId comment, boolean hides) {
        List<Comment> told = comments.stream()
                .map(it -> it.id().equals(comment) ? it.hidden(hides) : it)
                .toList();
        return standing(withheld, seq, at, TreePVector.from(told));
    }

    private Idea standing(boolean newWithheld, long newSeq, Instant newAt, PVector<Comment> newComments) {
        return new Idea(
                id,
                newSeq,
                text,
                area,
                position,
                version,
                newAt,
                by,
                anonymous,
                newWithheld,
                buildsOn,
                builtOn,
                newComments,
                stances,
                counted,
                published,
                adornment,
                union);
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
}
