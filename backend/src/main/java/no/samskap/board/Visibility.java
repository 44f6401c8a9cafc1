package no.samskap.board;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.Withheld;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.EventHead;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what viewers may know of a board: between the log and every wire, page and file. Everybody on a
 * board is told the same, those who run the challenge included: what is withheld stands there as {@link Withheld} alone,
 * without author or time, and only a snapshot that a person asks for has that person's own ideas beside it. Stances are seen by nobody but as tallies that were published; the author of an anonymous idea by
 * nobody.
 */
final class Visibility {
    private Visibility() {}

    /** What goes in front of an event. */
    static EventHead head(Fact.Said said) {
        if (said.withheld()) {
            return new EventHead(said.seq(), null, null);
        }
        return new EventHead(said.seq(), said.at(), said.anonymous() ? null : said.by());
    }

    /** The event itself. */
    static BoardEvent event(Fact.Said said) {
        return said.withheld() ? new Withheld() : said.event();
    }

    /** A withheld idea at the moment when all may know of it. */
    static IdeaRevealed revealed(Idea idea, Instant now) {
        Snapshot.Idea shown = idea(idea.revealed(idea.seq(), now));
        return new IdeaRevealed(
                shown.idea(),
                shown.text(),
                shown.area(),
                shown.position(),
                shown.version(),
                shown.anonymous(),
                shown.buildsOn(),
                shown.comments());
    }

    /** How much of who is here may be told. */
    static Discretion discretion(Board board) {
        Meeting meeting = board.meeting();
        boolean writtenUnseen =
                meeting.silent() || meeting.anonymous() || !board.hidden().isEmpty();
        return new Discretion(meeting.namesHidden(), writtenUnseen || meeting.namesHidden());
    }

    /** The whole board, but for what changes without an event: see {@link #meeting}. */
    static Snapshot snapshot(BoardId id, ChallengeId challenge, List<Area> areas, String epoch, Board board) {
        return new Snapshot(id, challenge, epoch, board.seq(), areas, ideas(board), null, null);
    }

    /** The ideas that everybody may know of, in the order in which they were added. */
    static List<Snapshot.Idea> ideas(Board board) {
        return board.shown().stream().map(Visibility::idea).toList();
    }

    /** A person's own ideas that nobody else may know of. */
    static List<Snapshot.Idea> withheld(Board board, ParticipantId viewer) {
        return board.withheld().stream()
                .filter(idea -> idea.isShownTo(viewer))
                .map(Visibility::idea)
                .toList();
    }

    /** How the meeting is run, with what is left of its countdown now. */
    static Snapshot.Meeting meeting(Board board, Instant now) {
        Meeting meeting = board.meeting();
        Meeting.@Nullable Timer timer = meeting.timer();
        return new Snapshot.Meeting(
                timer == null
                        ? null
                        : new Snapshot.Timer(
                                timer.seconds(), timer.remaining(now).toMillis()),
                meeting.locked(),
                meeting.silent(),
                !board.hidden().isEmpty(),
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
