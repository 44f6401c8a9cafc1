package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a board, as its viewers may know it. On the wire each also carries {@code seq}, {@code at}
 * and, unless its author is anonymous or it has none, {@code by}: see {@link EventHead}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BoardEvent.IdeaAdded.class, name = "IdeaAdded"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaEdited.class, name = "IdeaEdited"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaMoved.class, name = "IdeaMoved"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaRemoved.class, name = "IdeaRemoved"),
    @JsonSubTypes.Type(value = BoardEvent.CommentAdded.class, name = "CommentAdded"),
    @JsonSubTypes.Type(value = BoardEvent.CommentRemoved.class, name = "CommentRemoved"),
    @JsonSubTypes.Type(value = BoardEvent.CommentRestored.class, name = "CommentRestored"),
    @JsonSubTypes.Type(value = BoardEvent.TallyChanged.class, name = "TallyChanged"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaGrouped.class, name = "IdeaGrouped"),
    @JsonSubTypes.Type(value = BoardEvent.ClusterRenamed.class, name = "ClusterRenamed"),
    @JsonSubTypes.Type(value = BoardEvent.IdeasConnected.class, name = "IdeasConnected"),
    @JsonSubTypes.Type(value = BoardEvent.IdeasDisconnected.class, name = "IdeasDisconnected"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaMarked.class, name = "IdeaMarked"),
    @JsonSubTypes.Type(value = BoardEvent.Reacted.class, name = "Reacted"),
    @JsonSubTypes.Type(value = BoardEvent.Attached.class, name = "Attached"),
    @JsonSubTypes.Type(value = BoardEvent.Detached.class, name = "Detached"),
    @JsonSubTypes.Type(value = BoardEvent.TextChanged.class, name = "TextChanged"),
    @JsonSubTypes.Type(value = BoardEvent.NoteAdded.class, name = "NoteAdded"),
    @JsonSubTypes.Type(value = BoardEvent.NoteSettled.class, name = "NoteSettled"),
    @JsonSubTypes.Type(value = BoardEvent.TimerSet.class, name = "TimerSet"),
    @JsonSubTypes.Type(value = BoardEvent.LayoutLocked.class, name = "LayoutLocked"),
    @JsonSubTypes.Type(value = BoardEvent.SilentWritingSet.class, name = "SilentWritingSet"),
    @JsonSubTypes.Type(value = BoardEvent.Revealed.class, name = "Revealed"),
    @JsonSubTypes.Type(value = BoardEvent.IdeaRevealed.class, name = "IdeaRevealed"),
    @JsonSubTypes.Type(value = BoardEvent.AnonymitySet.class, name = "AnonymitySet"),
    @JsonSubTypes.Type(value = BoardEvent.NamesSet.class, name = "NamesSet"),
    @JsonSubTypes.Type(value = BoardEvent.Spotlit.class, name = "Spotlit"),
    @JsonSubTypes.Type(value = BoardEvent.PhaseMoved.class, name = "PhaseMoved"),
    @JsonSubTypes.Type(value = BoardEvent.RoundOpened.class, name = "RoundOpened"),
    @JsonSubTypes.Type(value = BoardEvent.RoundProgressed.class, name = "RoundProgressed"),
    @JsonSubTypes.Type(value = BoardEvent.BallotsCounted.class, name = "BallotsCounted"),
    @JsonSubTypes.Type(value = BoardEvent.Redacted.class, name = "Redacted"),
    @JsonSubTypes.Type(value = BoardEvent.Withheld.class, name = "Withheld"),
})
public sealed interface BoardEvent {
    /** An idea was added, in its first version. */
    record IdeaAdded(
            IdeaId idea,
            String text,
            @Nullable String area,
            @Nullable Position position,
            int version,
            @Nullable Boolean anonymous,
            @Nullable IdeaId buildsOn)
            implements BoardEvent {}

    /** An idea has new words and the next version. */
    record IdeaEdited(IdeaId idea, String text, int version) implements BoardEvent {}

    /** An idea lies somewhere else; without an area it lies free. */
    record IdeaMoved(IdeaId idea, @Nullable String area, Position position) implements BoardEvent {}

    /**
     * An idea was taken off the board.
     *
     * @param hidden true where those who moderate have hidden it: then it may come back, as an {@link IdeaRevealed}
     * @param into the idea that it was merged into, where it stands from now on; it too may come back
     */
    record IdeaRemoved(
            IdeaId idea, @Nullable Boolean hidden, @Nullable IdeaId into) implements BoardEvent {
        /** An idea that was taken off or hidden. */
        public IdeaRemoved(IdeaId idea, @Nullable Boolean hidden) {
            this(idea, hidden, null);
        }
    }

    /**
     * An idea is in a cluster, and in no other; without a cluster it is in none. A cluster without ideas is gone.
     *
     * @param title the cluster's, where it was made with this idea
     */
    record IdeaGrouped(
            IdeaId idea,
            @Nullable ClusterId cluster,
            @Nullable String title) implements BoardEvent {}

    /** A cluster has another title. */
    record ClusterRenamed(ClusterId cluster, String title) implements BoardEvent {}

    /** There is a line between two ideas, with this label or none. */
    record IdeasConnected(IdeaId idea, IdeaId to, @Nullable String label) implements BoardEvent {}

    /** There is no line between two ideas any more. */
    record IdeasDisconnected(IdeaId idea, IdeaId to) implements BoardEvent {}

    /** A card has another mark, or none. */
    record IdeaMarked(IdeaId idea, @Nullable Mark mark) implements BoardEvent {}

    /**
     * Somebody put a sign under a card or took it away; never who.
     *
     * @param count how many have put this sign there now
     */
    record Reacted(IdeaId idea, Reaction reaction, boolean on, int count) implements BoardEvent {}

    /** Something hangs on a card. */
    record Attached(IdeaId idea, Snapshot.Attachment attachment) implements BoardEvent {}

    /** It hangs there no more. */
    record Detached(IdeaId idea, AttachmentId attachment) implements BoardEvent {}

    /** Somebody argued or remarked. */
    record CommentAdded(
            IdeaId idea,
            CommentId comment,
            String text,
            @Nullable Side stance) implements BoardEvent {}

    /** Those who moderate have hidden a comment; it may come back. */
    record CommentRemoved(IdeaId idea, CommentId comment) implements BoardEvent {}

    /** A hidden comment is shown again. */
    record CommentRestored(IdeaId idea, Snapshot.Comment comment) implements BoardEvent {}

    /** How many think what of an idea: a published count, never who, never fewer than five people. */
    record TallyChanged(IdeaId idea, int agree, int disagree, int pass) implements BoardEvent {}

    /**
     * An idea's text was changed.
     *
     * @param version the version that the first change is to be made to: as many changes as there were before
     * @param client the page that wrote, as it named itself
     * @param changes one after the other
     */
    record TextChanged(IdeaId idea, int version, String client, List<List<Texts.TextPart>> changes)
            implements BoardEvent {}

    /** Somebody said something of a passage; its place is in the text's version {@code version}. */
    record NoteAdded(
            IdeaId idea,
            CommentId note,
            int version,
            int from,
            int to,
            String quote,
            String text,
            @Nullable String suggestion)
            implements BoardEvent {}

    /**
     * A note is settled.
     *
     * @param version the version that {@code change} is to be made to
     * @param change what became of the text; absent where nothing did
     */
    record NoteSettled(
            IdeaId idea,
            CommentId note,
            boolean accepted,
            int version,
            @Nullable List<Texts.TextPart> change) implements BoardEvent {}

    /**
     * An idea that was withheld, hidden or merged, as it is now: it is added to what everybody sees, with what was said on it
     * and all else that a snapshot tells of it.
     */
    record IdeaRevealed(
            IdeaId idea,
            String text,
            @Nullable String area,
            @Nullable Position position,
            int version,
            @Nullable Boolean anonymous,
            @Nullable IdeaId buildsOn,
            List<Snapshot.Comment> comments,
            Snapshot.@Nullable Tally tally,
            Texts.@Nullable TextHead writing,
            Snapshot.@Nullable Extras extras)
            implements BoardEvent {
        /** The same with other words, and other things said and hanging on it. */
        public IdeaRevealed with(
                String newText, List<Snapshot.Comment> newComments, Snapshot.@Nullable Extras newExtras) {
            return new IdeaRevealed(
                    idea,
                    newText,
                    area,
                    position,
                    version,
                    anonymous,
                    buildsOn,
                    newComments,
                    tally,
                    writing,
                    newExtras);
        }
    }

    /** Something changed in how the meeting is run; see {@link BoardCommand.Steer}. */
    sealed interface Steered extends BoardEvent {}

    /** A countdown began at this event's time, or was stopped. */
    record TimerSet(@Nullable Integer seconds) implements Steered {}

    /** Ideas can be moved only by those who facilitate, or by everybody again. */
    record LayoutLocked(boolean on) implements Steered {}

    /** From here on new ideas are withheld from all but their authors, or no longer. */
    record SilentWritingSet(boolean on) implements Steered {}

    /** Silent writing is over; what was withheld is shown, an {@link IdeaRevealed} each. */
    record Revealed() implements Steered {}

    /** From here on nothing says who did it, or it does again. */
    record AnonymitySet(boolean on) implements Steered {}

    /** From here on names are shown, or hidden. */
    record NamesSet(boolean shown) implements Steered {}

    /** Everybody is pointed to this idea, or to none. */
    record Spotlit(@Nullable IdeaId idea, @Nullable Boolean bring) implements Steered {}

    /** The board's challenge was moved to another phase: other things may be done from now on. */
    record PhaseMoved(Phase phase) implements BoardEvent {}

    /** A voting round was opened; see {@link BoardCommand.OpenRound}. */
    record RoundOpened(
            RoundId round,
            String title,
            Method method,
            List<IdeaId> ideas,
            Electorate electorate,
            boolean live,
            @Nullable Instant closesAt,
            @Nullable Integer quorum)
            implements BoardEvent {}

    /**
     * So many have voted, and where results are live, this is how. Told at least five people's ballots apart and always
     * one step behind, so that neither two of these nor the last one and the result differ by less.
     *
     * @param step counts from 1
     * @param outcome absent where results wait for the close
     */
    record RoundProgressed(
            RoundId round, int step, int ballots, @Nullable Outcome outcome) implements BoardEvent {}

    /**
     * A round was closed and counted, by whom the event names or by its time.
     *
     * @param ballots how many voted
     * @param guests how many of them had joined by a code
     * @param quorate whether the quorum was met; true where there was none
     * @param outcome absent where fewer than five voted
     * @param roles the roles that may be told of
     */
    record BallotsCounted(
            RoundId round,
            int ballots,
            int guests,
            boolean quorate,
            @Nullable Outcome outcome,
            List<RoleSupport> roles) implements BoardEvent {}

    /**
     * What somebody had written here was taken out at their request, from the events before too. The message that carries it
     * has another epoch, so whoever holds the board takes a new snapshot.
     */
    record Redacted() implements BoardEvent {}

    /** Something happened that this viewer may not see. */
    record Withheld() implements BoardEvent {}
}
