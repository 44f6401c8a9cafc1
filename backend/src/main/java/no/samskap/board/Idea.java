package no.samskap.board;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
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
        @Nullable Tally published) {

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
                published);
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
                published);
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
                published);
    }

    Idea builtOnBy(ParticipantId other) {
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
                builtOn || !other.equals(by),
                comments,
                stances,
                counted,
                published);
    }

    Idea weighed(VoterKey voter, Stance stance) {
        Stance before = stances.getOrDefault(voter, Stance.NONE);
        PMap<VoterKey, Stance> now = stance == Stance.NONE ? stances.minus(voter) : stances.plus(voter, stance);
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
                now,
                counted.minus(before).plus(stance),
                published);
    }

    Idea published(Tally tally) {
        return new Idea(
                id, seq, text, area, position, version, at, by, anonymous, withheld, buildsOn, builtOn, comments,
                stances, counted, tally);
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
                published);
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
                published);
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
