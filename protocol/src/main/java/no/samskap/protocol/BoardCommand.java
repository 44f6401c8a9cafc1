package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person wants done on a board. Text is trimmed and within its length, and positions are finite, before
 * a command is made; whether the board's state allows it is for the board to say.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BoardCommand.AddIdea.class, name = "AddIdea"),
    @JsonSubTypes.Type(value = BoardCommand.EditIdea.class, name = "EditIdea"),
    @JsonSubTypes.Type(value = BoardCommand.MoveIdea.class, name = "MoveIdea"),
    @JsonSubTypes.Type(value = BoardCommand.RemoveIdea.class, name = "RemoveIdea"),
    @JsonSubTypes.Type(value = BoardCommand.AddComment.class, name = "AddComment"),
    @JsonSubTypes.Type(value = BoardCommand.TakeStance.class, name = "TakeStance"),
    @JsonSubTypes.Type(value = BoardCommand.GroupIdea.class, name = "GroupIdea"),
    @JsonSubTypes.Type(value = BoardCommand.RenameCluster.class, name = "RenameCluster"),
    @JsonSubTypes.Type(value = BoardCommand.ConnectIdea.class, name = "ConnectIdea"),
    @JsonSubTypes.Type(value = BoardCommand.DisconnectIdea.class, name = "DisconnectIdea"),
    @JsonSubTypes.Type(value = BoardCommand.MergeIdea.class, name = "MergeIdea"),
    @JsonSubTypes.Type(value = BoardCommand.SplitIdea.class, name = "SplitIdea"),
    @JsonSubTypes.Type(value = BoardCommand.MarkIdea.class, name = "MarkIdea"),
    @JsonSubTypes.Type(value = BoardCommand.React.class, name = "React"),
    @JsonSubTypes.Type(value = BoardCommand.AttachLink.class, name = "AttachLink"),
    @JsonSubTypes.Type(value = BoardCommand.Detach.class, name = "Detach"),
    @JsonSubTypes.Type(value = BoardCommand.WriteText.class, name = "WriteText"),
    @JsonSubTypes.Type(value = BoardCommand.AddNote.class, name = "AddNote"),
    @JsonSubTypes.Type(value = BoardCommand.SettleNote.class, name = "SettleNote"),
    @JsonSubTypes.Type(value = BoardCommand.OpenRound.class, name = "OpenRound"),
    @JsonSubTypes.Type(value = BoardCommand.CastBallot.class, name = "CastBallot"),
    @JsonSubTypes.Type(value = BoardCommand.CloseRound.class, name = "CloseRound"),
    @JsonSubTypes.Type(value = BoardCommand.SetTimer.class, name = "SetTimer"),
    @JsonSubTypes.Type(value = BoardCommand.LockLayout.class, name = "LockLayout"),
    @JsonSubTypes.Type(value = BoardCommand.SetSilentWriting.class, name = "SetSilentWriting"),
    @JsonSubTypes.Type(value = BoardCommand.Reveal.class, name = "Reveal"),
    @JsonSubTypes.Type(value = BoardCommand.SetAnonymity.class, name = "SetAnonymity"),
    @JsonSubTypes.Type(value = BoardCommand.SetNames.class, name = "SetNames"),
    @JsonSubTypes.Type(value = BoardCommand.Spotlight.class, name = "Spotlight"),
})
public sealed interface BoardCommand {
    /** Made by the client; sending an accepted one again has no second effect. */
    CommandId id();

    /** A new idea, free on the surface or in an area, perhaps building on another. */
    record AddIdea(
            CommandId id,
            IdeaId idea,
            String text,
            @Nullable String area,
            @Nullable Position position,
            @Nullable Boolean anonymous,
            @Nullable IdeaId buildsOn)
            implements BoardCommand {}

    /** New words for an idea; refused when the idea has changed since version {@code basedOn}. */
    record EditIdea(CommandId id, IdeaId idea, String text, int basedOn) implements BoardCommand {}

    /** A new place; without an area the idea lies free. */
    record MoveIdea(CommandId id, IdeaId idea, @Nullable String area, Position position) implements BoardCommand {}

    /** Takes an idea off the board. */
    record RemoveIdea(CommandId id, IdeaId idea) implements BoardCommand {}

    /** An argument or a remark on an idea. */
    record AddComment(
            CommandId id,
            IdeaId idea,
            CommentId comment,
            String text,
            @Nullable Side stance) implements BoardCommand {}

    /** What I think of an idea; the last one counts. */
    record TakeStance(CommandId id, IdeaId idea, Stance stance) implements BoardCommand {}

    /** What arranges the cards among each other: done by anybody, but by those who facilitate alone while the layout is locked. */
    sealed interface Arrange extends BoardCommand {}

    /**
     * Puts an idea in a cluster, out of the one that it is in; without a cluster, only out.
     *
     * @param title 1–120 characters; names the cluster where the idea is its first, and says nothing else
     */
    record GroupIdea(
            CommandId id,
            IdeaId idea,
            @Nullable ClusterId cluster,
            @Nullable String title) implements Arrange {
        /** Code points. */
        public static final int LONGEST_TITLE = 120;
    }

    /** Another title for a cluster. */
    record RenameCluster(CommandId id, ClusterId cluster, String title) implements Arrange {}

    /**
     * Draws a line between two ideas, which has no direction.
     *
     * @param label 1–80 characters that stand on the line
     */
    record ConnectIdea(
            CommandId id, IdeaId idea, IdeaId to, @Nullable String label) implements Arrange {
        /** Code points. */
        public static final int LONGEST_LABEL = 80;
    }

    /** Takes the line between two ideas away. */
    record DisconnectIdea(CommandId id, IdeaId idea, IdeaId to) implements Arrange {}

    /** Marks a card, in the place of the mark that it has; without a mark, takes that away. */
    record MarkIdea(CommandId id, IdeaId idea, @Nullable Mark mark) implements Arrange {}

    /**
     * Lays an idea into another that says the same: it stands there with its words, its author and what was said on it, and
     * what people think of it counts for both.
     */
    record MergeIdea(CommandId id, IdeaId idea, IdeaId into) implements BoardCommand {}

    /** Takes an idea out of the one that it was merged into. */
    record SplitIdea(CommandId id, IdeaId idea) implements BoardCommand {}

    /** Puts one of my signs under a card, or takes it away. */
    record React(CommandId id, IdeaId idea, Reaction reaction, boolean on) implements BoardCommand {}

    /**
     * Puts a link on a card.
     *
     * @param url an https or http address of at most {@value #LONGEST_URL} characters, without a name and password
     * @param title 1–120 characters: what one finds there
     */
    record AttachLink(CommandId id, IdeaId idea, AttachmentId attachment, String url, String title)
            implements BoardCommand {
        public static final int LONGEST_URL = 1_000;

        /** Code points. */
        public static final int LONGEST_TITLE = 120;
    }

    /** Takes a link off a card. */
    record Detach(CommandId id, IdeaId idea, AttachmentId attachment) implements BoardCommand {}

    /**
     * Changes an idea's text, which many may be writing on.
     *
     * @param version the version of the text that the first change was made to; it may have changed since
     * @param client the writing page's own name for itself, so that it knows its changes when it is told of them
     * @param changes one after the other, each from the text's start to its end
     */
    record WriteText(CommandId id, IdeaId idea, int version, String client, List<List<Texts.TextPart>> changes)
            implements BoardCommand {
        /** What a page may have gathered while it waited. */
        public static final int MOST_CHANGES = 100;

        /** Steps of one change. */
        public static final int MOST_PARTS = 1_000;
    }

    /**
     * Says something of a passage of an idea's text, or suggests other words for it.
     *
     * @param version the version of the text that the passage's place was read in
     * @param from where the passage begins, in UTF-16 code units
     * @param to where it ends; after {@code from}
     * @param suggestion what should stand there instead, perhaps nothing; absent for a remark
     */
    record AddNote(
            CommandId id,
            IdeaId idea,
            CommentId note,
            int version,
            int from,
            int to,
            String text,
            @Nullable String suggestion)
            implements BoardCommand {}

    /** Takes a note off a text; with {@code accept}, what it suggested is written there. */
    record SettleNote(CommandId id, IdeaId idea, CommentId note, boolean accept) implements BoardCommand {}

    /** Tells the board that its challenge has moved. The service's own word: no client can say it. */
    record TellPhase(CommandId id, Phase phase) implements BoardCommand {}

    /**
     * Hiding and restoring what people wrote, by those who moderate the challenge. The service's own word: no client can
     * say it, since a reason and a case go with it.
     */
    sealed interface Moderate extends BoardCommand {}

    record HideIdea(CommandId id, IdeaId idea) implements Moderate {}

    record RestoreIdea(CommandId id, IdeaId idea) implements Moderate {}

    record HideComment(CommandId id, IdeaId idea, CommentId comment) implements Moderate {}

    record RestoreComment(CommandId id, IdeaId idea, CommentId comment) implements Moderate {}

    /** What only those who facilitate may do: it runs the meeting, and changes no idea. */
    sealed interface Steer extends BoardCommand {}

    /** Starts a countdown of so many seconds, in the place of one that runs; without seconds, stops it. */
    record SetTimer(CommandId id, @Nullable Integer seconds) implements Steer {
        /** A day is longer than any meeting. */
        public static final int LONGEST = 86_400;
    }

    /** Whether ideas stay where they lie, but for those who facilitate. */
    record LockLayout(CommandId id, boolean on) implements Steer {}

    /** Whether new ideas are withheld from all but their authors, until they are revealed. */
    record SetSilentWriting(CommandId id, boolean on) implements Steer {}

    /** Shows what was withheld, and ends silent writing. */
    record Reveal(CommandId id) implements Steer {}

    /** Whether all that is added and done from now on is without names. */
    record SetAnonymity(CommandId id, boolean on) implements Steer {}

    /** Whether it is shown who is here and who wrote what. */
    record SetNames(CommandId id, boolean shown) implements Steer {}

    /**
     * Points everybody to one idea; without an idea, to none.
     *
     * @param bring whether everybody's page goes there now
     */
    record Spotlight(
            CommandId id, @Nullable IdeaId idea, @Nullable Boolean bring) implements Steer {}

    /**
     * Opens a voting round on some of the board's ideas.
     *
     * @param title 1–200 characters: what is decided
     * @param ideas 1–{@value #MOST_IDEAS}, each once
     * @param live whether results are told while the round is open: in steps of at least five ballots, one step behind
     * @param closesAt closes it by itself; without it somebody closes it
     * @param quorum how many ballots it takes to count as valid
     */
    record OpenRound(
            CommandId id,
            RoundId round,
            String title,
            Method method,
            List<IdeaId> ideas,
            Electorate electorate,
            boolean live,
            @Nullable Instant closesAt,
            @Nullable Integer quorum)
            implements BoardCommand {
        /** More than anybody reads through; few enough that ten thousand ballots are one document. */
        public static final int MOST_IDEAS = 200;
    }

    /**
     * How I vote: a whole number for each idea that I name, by the round's method. A later ballot replaces it, but in a round
     * with one-time codes.
     *
     * @param code one of the round's one-time codes, where it has any
     * @param place to which of the round's places one belongs, where it has any; it is looked at and not kept
     */
    record CastBallot(
            CommandId id,
            RoundId round,
            Map<IdeaId, Integer> ballot,
            @Nullable String code,
            @Nullable String place) implements BoardCommand {
        /** In a round without codes and places. */
        public CastBallot(CommandId id, RoundId round, Map<IdeaId, Integer> ballot) {
            this(id, round, ballot, null, null);
        }
    }

    /** Closes a round and counts it. */
    record CloseRound(CommandId id, RoundId round) implements BoardCommand {}
}
