package no.samskap.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.CommentRestored;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.BoardEvent.Withheld;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.EventHead;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Rounds;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Texts;
import no.samskap.text.Manuscript;
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
        return head(said, Moderated.NONE);
    }

    /** As {@link #head(Fact.Said)}, where some of what was said is hidden by now. */
    static EventHead head(Fact.Said said, Moderated moderated) {
        if (said.withheld() || moderated.hides(said.event())) {
            return new EventHead(said.seq(), null, null);
        }
        return new EventHead(said.seq(), said.at(), said.anonymous() ? null : said.by());
    }

    /** The event itself. */
    static BoardEvent event(Fact.Said said, Moderated moderated) {
        return said.withheld() || moderated.hides(said.event()) ? new Withheld() : moderated.told(said.event());
    }

    /** A hidden comment at the moment when all may read it again. */
    static CommentRestored restored(Idea idea, Comment comment) {
        return new CommentRestored(idea.id(), comment(comment));
    }

    /** A hidden idea at the moment when all may read it again. */
    static IdeaRevealed restored(Board board, Idea idea) {
        return revealed(idea(idea, board, board.merges()));
    }

    /** A withheld idea at the moment when all may know of it. */
    static IdeaRevealed revealed(Idea idea, Instant now) {
        return revealed(idea(idea.revealed(idea.seq(), now)));
    }

    private static IdeaRevealed revealed(Snapshot.Idea shown) {
        return new IdeaRevealed(
                shown.idea(),
                shown.text(),
                shown.area(),
                shown.position(),
                shown.version(),
                shown.anonymous(),
                shown.buildsOn(),
                shown.comments(),
                shown.tally(),
                shown.writing(),
                shown.extras());
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
        return new Snapshot(
                id,
                challenge,
                epoch,
                board.seq(),
                areas,
                ideas(board),
                board.arrangement().clusters(),
                board.arrangement().connections(),
                rounds(id, board),
                null,
                null);
    }

    /** The ideas that everybody may know of, in the order in which they were added. */
    static List<Snapshot.Idea> ideas(Board board) {
        Map<IdeaId, List<Idea>> merges = board.merges();
        return board.shown().stream().map(idea -> idea(idea, board, merges)).toList();
    }

    /** A person's own ideas that nobody else may know of. */
    static List<Snapshot.Idea> withheld(Board board, ParticipantId viewer) {
        return board.withheld().stream()
                .filter(idea -> idea.isShownTo(viewer))
                .map(Visibility::idea)
                .toList();
    }

    /** The voting rounds: of an open one nothing that it was not time to tell. */
    static List<Rounds.Round> rounds(BoardId id, Board board) {
        return board.roundsInOrder().stream().map(round -> round(id, round)).toList();
    }

    /** One round. */
    static Rounds.Round round(BoardId id, Round round) {
        RoundOpened terms = round.terms();
        return new Rounds.Round(
                terms.round(),
                id,
                terms.title(),
                terms.method(),
                terms.ideas(),
                terms.electorate(),
                terms.live(),
                round.openedAt(),
                terms.closesAt(),
                terms.quorum(),
                round instanceof Round.Closed closed ? closed.closedAt() : null,
                switch (round) {
                    case Round.Open open ->
                        open.told() == null ? 0 : open.told().ballots();
                    case Round.Closed closed -> closed.result().ballots();
                });
    }

    /** One round with all that has been told of it. */
    static Rounds.RoundInFull roundInFull(BoardId id, Board board, Round round) {
        return new Rounds.RoundInFull(
                round(id, round),
                round.terms().ideas().stream().map(idea -> weighed(board, idea)).toList(),
                round instanceof Round.Open open ? open.told() : null,
                round instanceof Round.Closed closed ? closed.result() : null);
    }

    private static Rounds.RoundIdea weighed(Board board, IdeaId id) {
        @Nullable Idea idea = board.ideas().get(id);
        return new Rounds.RoundIdea(id, idea == null || idea.withheld() ? null : idea.text());
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

    /** One idea as its author has made it: what is withheld has no text that others write on, and stands alone. */
    static Snapshot.Idea idea(Idea idea) {
        return idea(idea, Manuscript.EMPTY, List.of());
    }

    private static Snapshot.Idea idea(Idea idea, Board board, Map<IdeaId, List<Idea>> merges) {
        List<Snapshot.Idea> merged = merges.getOrDefault(idea.id(), List.of()).stream()
                .map(each -> idea(each, board, merges))
                .toList();
        return idea(idea, board.text(idea.id()), merged);
    }

    private static Snapshot.Idea idea(Idea idea, Manuscript text, List<Snapshot.Idea> merged) {
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
                idea.comments().stream()
                        .filter(comment -> !comment.hidden())
                        .map(Visibility::comment)
                        .toList(),
                text.version() == 0
                        ? null
                        : new Texts.TextHead(text.version(), text.text().length()),
                extras(idea.adornment(), merged));
    }

    private static Snapshot.@Nullable Extras extras(Adornment on, List<Snapshot.Idea> merged) {
        return on.isEmpty() && merged.isEmpty()
                ? null
                : new Snapshot.Extras(
                        on.mark(),
                        on.reactions().entrySet().stream()
                                .map(it -> new Snapshot.Reactions(
                                        it.getKey(), it.getValue().size()))
                                .sorted(Comparator.comparing(Snapshot.Reactions::reaction))
                                .toList(),
                        List.copyOf(on.attachments()),
                        merged);
    }

    private static Snapshot.Comment comment(Comment comment) {
        return new Snapshot.Comment(
                comment.id(), comment.text(), comment.side(), comment.at(), comment.anonymous() ? null : comment.by());
    }

    private static Snapshot.@Nullable Tally tally(@Nullable Tally tally) {
        return tally == null ? null : new Snapshot.Tally(tally.agree(), tally.disagree(), tally.pass());
    }
}
