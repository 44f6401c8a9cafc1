package no.samskap.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskap.protocol.AttachmentId;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.Attached;
import no.samskap.protocol.BoardEvent.ClusterRenamed;
import no.samskap.protocol.BoardEvent.CommentAdded;
import no.samskap.protocol.BoardEvent.IdeaAdded;
import no.samskap.protocol.BoardEvent.IdeaEdited;
import no.samskap.protocol.BoardEvent.IdeaGrouped;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.IdeasConnected;
import no.samskap.protocol.BoardEvent.NoteAdded;
import no.samskap.protocol.BoardEvent.NoteSettled;
import no.samskap.protocol.BoardEvent.TextChanged;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Snapshot.Attachment;
import no.samskap.protocol.Texts.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a board's facts when somebody's words are taken out of it: the ideas and comments stand where they stood,
 * with the same numbers and times, without their words and without their author; stances and all else stand under another
 * key, from which nothing leads back. What others wrote stays.
 *
 * <p>Meets the facts in their order, so that an idea is known as theirs before it is edited. Meeting them again changes nothing.
 */
final class Redaction {
    /** Stands where somebody's words stood. */
    static final String GONE = "[slettet]";

    /** Stands where a link led somewhere. */
    static final String NOWHERE = "about:blank";

    /** How the name of one who stands in begins. */
    static final String STAND_IN = "erased-";

    private final ParticipantId person;
    private final VoterKey voter;
    private final StandIn standIn;
    private final Set<IdeaId> ideas = new HashSet<>();
    private final Set<CommentId> comments = new HashSet<>();
    private final Set<AttachmentId> attachments = new HashSet<>();
    private final Set<CommentId> notes = new HashSet<>();
    private final Set<IdeaId> texts = new HashSet<>();

    /**
     * Who stands in a person's place: random, and kept only until the redaction is done.
     *
     * @param by in the place of the author
     * @param voter in the place of the one who took a stance
     */
    record StandIn(ParticipantId by, VoterKey voter) {}

    Redaction(ParticipantId person, VoterKey voter, StandIn standIn) {
        this.person = person;
        this.voter = voter;
        this.standIn = standIn;
    }

    /** Whether this is one who stands in somebody's place. */
    static boolean isStandIn(ParticipantId participant) {
        return participant.value().startsWith(STAND_IN);
    }

    /** The ideas that were theirs, as far as the facts have been met. */
    Set<IdeaId> ideas() {
        return ideas;
    }

    Set<CommentId> comments() {
        return comments;
    }

    Fact.Said of(Fact.Said said) {
        boolean theirs = person.equals(said.by()) || standIn.by().equals(said.by());
        BoardEvent event = event(said.event(), theirs);
        ParticipantId by = theirs ? standIn.by() : said.by();
        return new Fact.Said(said.seq(), said.at(), by, said.anonymous(), said.withheld(), event);
    }

    Fact.Weighed of(Fact.Weighed weighed) {
        return weighed.voter().equals(voter)
                ? new Fact.Weighed(standIn.voter(), weighed.idea(), weighed.stance())
                : weighed;
    }

    /** An event that holds words must be told here how they go: whoever adds one to the catalogue is asked by the compiler. */
    private BoardEvent event(BoardEvent event, boolean theirs) {
        return switch (event) {
            case IdeaAdded added -> theirs ? added(added) : added;
            case IdeaEdited edited ->
                ideas.contains(edited.idea()) ? new IdeaEdited(edited.idea(), GONE, edited.version()) : edited;
            case CommentAdded added -> theirs ? commented(added) : added;
            case IdeaRevealed revealed -> revealed(revealed);
            case BoardEvent.CommentRestored restored ->
                new BoardEvent.CommentRestored(restored.idea(), without(restored.comment()));
            case BoardEvent.CommentRemoved ignored -> event;
            case TextChanged changed -> theirs ? written(changed) : changed;
            case NoteAdded added -> noted(added, theirs);
            case NoteSettled settled -> notes.contains(settled.note()) ? settled(settled) : settled;
            case IdeaGrouped grouped -> theirs ? grouped(grouped) : grouped;
            case ClusterRenamed renamed -> theirs ? new ClusterRenamed(renamed.cluster(), GONE) : renamed;
            case IdeasConnected line -> theirs ? connected(line) : line;
            case Attached attached -> theirs ? attached(attached) : attached;
            case BoardEvent.IdeasDisconnected ignored -> event;
            case BoardEvent.IdeaMarked ignored -> event;
            case BoardEvent.Reacted ignored -> event;
            case BoardEvent.Detached ignored -> event;
            case BoardEvent.IdeaMoved ignored -> event;
            case BoardEvent.IdeaRemoved ignored -> event;
            case BoardEvent.TallyChanged ignored -> event;
            case BoardEvent.Steered ignored -> event;
            case BoardEvent.PhaseMoved ignored -> event;
            case BoardEvent.RoundOpened ignored -> event;
            case BoardEvent.RoundProgressed ignored -> event;
            case BoardEvent.BallotsCounted ignored -> event;
            case BoardEvent.Redacted ignored -> event;
            case BoardEvent.Withheld ignored -> event;
        };
    }

    private IdeaAdded added(IdeaAdded added) {
        ideas.add(added.idea());
        return new IdeaAdded(
                added.idea(),
                GONE,
                added.area(),
                added.position(),
                added.version(),
                added.anonymous(),
                added.buildsOn());
    }

    private static IdeaGrouped grouped(IdeaGrouped grouped) {
        return new IdeaGrouped(grouped.idea(), grouped.cluster(), grouped.title() == null ? null : GONE);
    }

    private static IdeasConnected connected(IdeasConnected line) {
        return new IdeasConnected(line.idea(), line.to(), line.label() == null ? null : GONE);
    }

    private Attached attached(Attached attached) {
        attachments.add(attached.attachment().attachment());
        return new Attached(attached.idea(), without(attached.attachment()));
    }

    private Attachment without(Attachment attachment) {
        return attachments.contains(attachment.attachment())
                ? new Attachment(attachment.attachment(), GONE, NOWHERE)
                : attachment;
    }

    /** Later changes count on the length of what was written, so each letter is replaced by one that says nothing. */
    private TextChanged written(TextChanged changed) {
        texts.add(changed.idea());
        return new TextChanged(
                changed.idea(),
                changed.version(),
                changed.client(),
                changed.changes().stream().map(Redaction::masked).toList());
    }

    /** What somebody quotes of a text that the person wrote on may be theirs. */
    private NoteAdded noted(NoteAdded added, boolean theirs) {
        @Nullable String suggestion = added.suggestion();
        if (theirs) {
            notes.add(added.note());
        }
        return new NoteAdded(
                added.idea(),
                added.note(),
                added.version(),
                added.from(),
                added.to(),
                theirs || texts.contains(added.idea()) ? masked(added.quote()) : added.quote(),
                theirs ? GONE : added.text(),
                theirs && suggestion != null ? masked(suggestion) : suggestion);
    }

    private static NoteSettled settled(NoteSettled settled) {
        @Nullable List<TextPart> change = settled.change();
        return new NoteSettled(
                settled.idea(),
                settled.note(),
                settled.accepted(),
                settled.version(),
                change == null ? null : masked(change));
    }

    private static List<TextPart> masked(List<TextPart> parts) {
        List<TextPart> masked = new ArrayList<>();
        for (TextPart part : parts) {
            @Nullable String insert = part.insert();
            masked.add(insert == null ? part : new TextPart(part.over(), masked(insert)));
        }
        return masked;
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (int i = 0; i < masked.length(); i++) {
            if (!Character.isWhitespace(masked.charAt(i))) {
                masked.setCharAt(i, '·');
            }
        }
        return masked.toString();
    }

    private CommentAdded commented(CommentAdded added) {
        comments.add(added.comment());
        return new CommentAdded(added.idea(), added.comment(), GONE, added.stance());
    }

    private Snapshot.Comment without(Snapshot.Comment comment) {
        return comments.contains(comment.comment())
                ? new Snapshot.Comment(comment.comment(), GONE, comment.stance(), comment.at(), author(comment.by()))
                : comment;
    }

    private IdeaRevealed revealed(IdeaRevealed revealed) {
        return revealed.with(
                words(revealed.idea(), revealed.text()), without(revealed.comments()), without(revealed.extras()));
    }

    private Snapshot.@Nullable Extras without(Snapshot.@Nullable Extras extras) {
        return extras == null
                ? null
                : extras.with(
                        extras.attachments().stream().map(this::without).toList(),
                        extras.merged().stream().map(this::without).toList());
    }

    private Snapshot.Idea without(Snapshot.Idea idea) {
        return idea.with(
                words(idea.idea(), idea.text()), author(idea.by()), without(idea.comments()), without(idea.extras()));
    }

    private List<Snapshot.Comment> without(List<Snapshot.Comment> all) {
        return all.stream().map(this::without).toList();
    }

    private String words(IdeaId idea, String text) {
        return ideas.contains(idea) ? GONE : text;
    }

    private @Nullable ParticipantId author(@Nullable ParticipantId told) {
        return person.equals(told) ? standIn.by() : told;
    }
}
