package no.samskap.board;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.EventHead;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what viewers may know of a board: between the log and every wire, page and file. Everybody on a
 * board sees the same; stances are seen by nobody but as tallies that were published; the author of an anonymous idea by
 * nobody, those who run the challenge included.
 */
final class Visibility {
    private Visibility() {}

    /** What goes in front of an event. */
    static EventHead head(Fact.Said said) {
        return new EventHead(said.seq(), said.at(), said.anonymous() ? null : said.by());
    }

    /** The whole board, but for what changes without an event: see {@link #meeting}. */
    static Snapshot snapshot(BoardId id, ChallengeId challenge, List<Area> areas, String epoch, Board board) {
        return new Snapshot(
                id,
                challenge,
                epoch,
                board.seq(),
                areas,
                board.inOrder().stream().map(Visibility::idea).toList(),
                null);
    }

    /** How the meeting is run, with what is left of its countdown now. */
    static Snapshot.Meeting meeting(Meeting meeting, Instant now) {
        Meeting.@Nullable Timer timer = meeting.timer();
        return new Snapshot.Meeting(
                timer == null
                        ? null
                        : new Snapshot.Timer(
                                timer.seconds(), timer.remaining(now).toMillis()),
                meeting.locked(),
                meeting.anonymous(),
                meeting.namesHidden(),
                meeting.spotlight());
    }

    /** One idea. */
    static Snapshot.Idea idea(Idea idea) {
        return new Snapshot.Idea(
                idea.id(),
                idea.text(),
                idea.area(),
                idea.position(),
                idea.version(),
                idea.at(),
                idea.anonymous() ? null : idea.by(),
                idea.anonymous() ? true : null,
                idea.buildsOn(),
                tally(idea.published()),
                idea.comments().stream().map(Visibility::comment).toList());
    }

    private static Snapshot.Comment comment(Comment comment) {
        return new Snapshot.Comment(
                comment.id(), comment.text(), comment.side(), comment.at(), comment.anonymous() ? null : comment.by());
    }

    private static Snapshot.@Nullable Tally tally(@Nullable Tally tally) {
        return tally == null ? null : new Snapshot.Tally(tally.agree(), tally.disagree(), tally.pass());
    }
}
