package no.samskap.board;

import java.time.Instant;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * An idea as the board knows it, secrets included.
 *
 * @param seq the event that added it: ideas are listed in this order
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
                buildsOn,
                builtOn,
                comments,
                now,
                counted.minus(before).plus(stance),
                published);
    }

    Idea published(Tally tally) {
        return new Idea(
                id, seq, text, area, position, version, at, by, anonymous, buildsOn, builtOn, comments, stances,
                counted, tally);
    }
}
