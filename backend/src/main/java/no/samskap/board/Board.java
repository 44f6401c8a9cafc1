package no.samskap.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardEvent.Attached;
import no.samskap.protocol.BoardEvent.BallotsCounted;
import no.samskap.protocol.BoardEvent.ClusterRenamed;
import no.samskap.protocol.BoardEvent.CommentAdded;
import no.samskap.protocol.BoardEvent.CommentRemoved;
import no.samskap.protocol.BoardEvent.CommentRestored;
import no.samskap.protocol.BoardEvent.Detached;
import no.samskap.protocol.BoardEvent.IdeaAdded;
import no.samskap.protocol.BoardEvent.IdeaEdited;
import no.samskap.protocol.BoardEvent.IdeaGrouped;
import no.samskap.protocol.BoardEvent.IdeaMarked;
import no.samskap.protocol.BoardEvent.IdeaMoved;
import no.samskap.protocol.BoardEvent.IdeaRemoved;
import no.samskap.protocol.BoardEvent.IdeaRevealed;
import no.samskap.protocol.BoardEvent.IdeasConnected;
import no.samskap.protocol.BoardEvent.IdeasDisconnected;
import no.samskap.protocol.BoardEvent.NoteAdded;
import no.samskap.protocol.BoardEvent.NoteSettled;
import no.samskap.protocol.BoardEvent.PhaseMoved;
import no.samskap.protocol.BoardEvent.Reacted;
import no.samskap.protocol.BoardEvent.Redacted;
import no.samskap.protocol.BoardEvent.Revealed;
import no.samskap.protocol.BoardEvent.RoundOpened;
import no.samskap.protocol.BoardEvent.RoundProgressed;
import no.samskap.protocol.BoardEvent.Steered;
import no.samskap.protocol.BoardEvent.TallyChanged;
import no.samskap.protocol.BoardEvent.TextChanged;
import no.samskap.protocol.BoardEvent.Withheld;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import no.samskap.text.Manuscript;
import no.samskap.text.TextChange;
import org.jspecify.annotations.Nullable;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * A board's state: what its log adds up to. Immutable, so that any thread may read the one it holds while the room goes on.
 *
 * @param seq the last event that is in here
 * @param hidden which of the ideas are withheld
 * @param removed ideas that were taken off; their ids stay taken
 * @param outcomes the accepted commands, each with the seq that it was answered with
 * @param meeting how the meeting is run
 * @param rounds its voting rounds
 * @param texts what is being written on the ideas together
 * @param moderated what those who moderate have hidden
 * @param pace who has written lately
 * @param arrangement how the ideas lie to each other
 */
record Board(
        long seq,
        PMap<IdeaId, Idea> ideas,
        Hidden hidden,
        PSet<IdeaId> removed,
        PSet<CommentId> comments,
        PMap<CommandKey, Long> outcomes,
        Meeting meeting,
        PMap<RoundId, Round> rounds,
        PMap<IdeaId, Manuscript> texts,
        Moderated moderated,
        Pace pace,
        Arrangement arrangement) {

    static final Board EMPTY = new Board(
            0,
            Empty.map(),
            Hidden.NONE,
            Empty.set(),
            Empty.set(),
            Empty.map(),
            Meeting.OPEN,
            Empty.map(),
            Empty.map(),
            Moderated.NONE,
            Pace.NONE,
            Arrangement.NONE);

    private static final Comparator<Idea> AS_ADDED = Comparator.comparingLong(Idea::seq);

    /** What is written on an idea together; the empty text where nobody has. */
    Manuscript text(IdeaId idea) {
        return texts.getOrDefault(idea, Manuscript.EMPTY);
    }

    /** The ideas in the order in which they were added. */
    List<Idea> inOrder() {
        return ideas.values().stream().sorted(AS_ADDED).toList();
    }

    /** Those that viewers may know of, in the order in which they were added. */
    List<Idea> shown() {
        return ideas.values().stream()
                .filter(idea -> !idea.withheld() && !idea.isMerged())
                .sorted(AS_ADDED)
                .toList();
    }

    /** The ideas that others were merged into, each with those, in the order in which they were added. */
    Map<IdeaId, List<Idea>> merges() {
        return ideas.values().stream()
                .filter(Idea::isMerged)
                .sorted(AS_ADDED)
                .collect(Collectors.groupingBy(
                        idea -> Objects.requireNonNull(idea.union().into())));
    }

    /** The idea itself or, where it was merged, the one that it stands in. */
    Idea target(Idea idea) {
        IdeaId into = idea.union().into();
        @Nullable Idea next = into == null ? null : ideas.get(into);
        return next == null ? idea : target(next);
    }

    /** Those that only their authors may know of. */
    List<Idea> withheld() {
        return hidden.ideas().stream()
                .map(ideas::get)
                .filter(Objects::nonNull)
                .sorted(AS_ADDED)
                .toList();
    }

    /** The idea, as far as this person may know of it: what is withheld from them, or hidden, is to them as if it were not there. */
    @Nullable
    Idea seenBy(ParticipantId viewer, IdeaId id) {
        @Nullable Idea idea = ideas.get(id);
        return idea == null || !idea.isShownTo(viewer) || moderated.hides(id) ? null : idea;
    }

    /** Whether the idea is on the board for everybody. */
    boolean shows(IdeaId id) {
        @Nullable Idea idea = ideas.get(id);
        return idea != null && !idea.withheld() && !idea.isMerged();
    }

    /** The tallies that have changed since viewers were told and that may be shown, in the order of their ideas. */
    List<Idea> unpublished() {
        return ideas.values().stream()
                .filter(idea -> !idea.withheld()
                        && !idea.isMerged()
                        && idea.counted().mayBeShown()
                        && !idea.counted().equals(idea.published()))
                .sorted(AS_ADDED)
                .toList();
    }

    /** The rounds in the order in which they were opened. */
    List<Round> roundsInOrder() {
        return rounds.values().stream()
                .sorted(Comparator.comparingLong(Round::seq))
                .toList();
    }

    /** The rounds that take ballots, in the order in which they were opened. */
    List<Round.Open> openRounds() {
        return roundsInOrder().stream()
                .filter(Round.Open.class::isInstance)
                .map(Round.Open.class::cast)
                .toList();
    }

    /** Whether people are voting on an idea. */
    boolean isVotedOn(IdeaId idea) {
        return rounds.values().stream()
                .anyMatch(round ->
                        round instanceof Round.Open && round.terms().ideas().contains(idea));
    }

    /** What a command was answered with when it was accepted; null where it was not. */
    @Nullable
    Long answered(CommandKey command) {
        @Nullable Long seq = outcomes.get(command);
        if (seq == null) {
            for (Round.Open round : openRounds()) {
                if (round.urn().commands().contains(command)) {
                    return round.seq();
                }
            }
        }
        return seq;
    }

    /** The board with a ballot that was read from the log; unchanged where the round is not open. */
    Board unsealed(SealedBallot ballot, RoundSecret key) {
        return inRound(ballot.round(), open -> open.plus(open.form().unseal(ballot.sealed(), key)));
    }

    /** Whether there is a count that viewers may be told and have not been. */
    boolean hasNews() {
        return !unpublished().isEmpty() || openRounds().stream().anyMatch(Round.Open::hasNews);
    }

    /** The board after one more fact. Facts about ideas that are gone change nothing: a log is replayed, not judged. */
    Board apply(Fact fact) {
        return switch (fact) {
            case Fact.Said said -> apply(said);
            case Fact.Voted voted -> inRound(voted.round(), open -> open.plus(voted.cast()));
            case Fact.Weighed weighed -> weigh(weighed.idea(), weighed);
        };
    }

    /** Who takes back what they think of an idea takes it back from those too that were merged into it. */
    private Board weigh(IdeaId id, Fact.Weighed weighed) {
        Board after = with(id, idea -> idea.weighed(weighed.voter(), weighed.stance()));
        if (weighed.stance() == Stance.NONE) {
            for (Idea merged : merges().getOrDefault(id, List.of())) {
                after = after.weigh(merged.id(), weighed);
            }
        }
        return after;
    }

    /** The board after a command was accepted. */
    Board remember(CommandKey command, long answeredWith) {
        return withOutcomes(outcomes.plus(command, answeredWith));
    }

    private Board apply(Fact.Said said) {
        return change(said.event(), said).paced(said).at(said.seq());
    }

    private Board change(BoardEvent event, Fact.Said said) {
        return switch (event) {
            case IdeaAdded added -> add(added, said);
            case IdeaEdited edited -> with(edited.idea(), idea -> idea.edited(edited.text(), edited.version()));
            case IdeaMoved moved -> with(moved.idea(), idea -> idea.moved(moved.area(), moved.position()));
            case IdeaRemoved gone -> takeAway(gone);
            case IdeaGrouped grouped -> with(arrangement.grouped(grouped.idea(), grouped.cluster(), grouped.title()));
            case ClusterRenamed renamed -> with(arrangement.renamed(renamed.cluster(), renamed.title()));
            case IdeasConnected line ->
                with(arrangement.connected(new Snapshot.Connection(line.idea(), line.to(), line.label())));
            case IdeasDisconnected apart -> with(arrangement.disconnected(apart.idea(), apart.to()));
            case IdeaMarked marked -> adorn(marked.idea(), it -> it.marked(marked.mark()));
            case Reacted reacted ->
                adorn(reacted.idea(), it -> it.reacted(reacted.reaction(), author(said), reacted.on()));
            case Attached attached -> adorn(attached.idea(), it -> it.attached(attached.attachment()));
            case Detached detached -> adorn(detached.idea(), it -> it.detached(detached.attachment()));
            case CommentRemoved gone ->
                with(gone.idea(), idea -> idea.hidingComment(gone.comment(), true))
                        .with(moderated.with(gone.comment()));
            case CommentRestored back ->
                with(back.idea(), idea -> idea.hidingComment(back.comment().comment(), false))
                        .with(moderated.without(back.comment().comment()));
            case CommentAdded added ->
                with(added.idea(), idea -> idea.commented(comment(added, said))).withComment(added.comment());
            case TallyChanged tally ->
                with(tally.idea(), idea -> idea.published(new Tally(tally.agree(), tally.disagree(), tally.pass())));
            case TextChanged changed ->
                with(
                        changed.idea(),
                        text(changed.idea())
                                .written(
                                        changed.changes().stream()
                                                .map(TextChange::of)
                                                .toList(),
                                        said.anonymous() ? null : said.by()));
            case NoteAdded added ->
                with(
                                added.idea(),
                                text(added.idea()).with(Writing.note(added, said.at(), author(said), said.anonymous())))
                        .withComment(added.note());
            case NoteSettled settled -> with(settled.idea(), Writing.settled(text(settled.idea()), settled));
            case RoundOpened opened -> with(new Round.Open(opened, said.seq(), said.at(), Urn.EMPTY, null));
            case RoundProgressed progressed -> inRound(progressed.round(), open -> open.told(progressed));
            case BallotsCounted counted ->
                inRound(
                        counted.round(),
                        open -> new Round.Closed(
                                open.terms(), open.seq(), open.openedAt(), said.at(), counted, said.seq()));
            case IdeaRevealed revealed -> reveal(revealed.idea(), said);
            case Revealed all -> with(meeting.after(all, said.at())).with(hidden.revealed());
            case Steered steered -> with(meeting.after(steered, said.at()));
            case PhaseMoved ignored -> this;
            case Redacted ignored -> this;
            case Withheld ignored -> this;
        };
    }

    private Board add(IdeaAdded added, Fact.Said said) {
        ParticipantId author = author(said);
        Idea idea = new Idea(
                added.idea(),
                said.seq(),
                added.text(),
                added.area(),
                added.position(),
                added.version(),
                said.at(),
                author,
                said.anonymous(),
                said.withheld(),
                added.buildsOn(),
                false,
                Empty.vector(),
                Empty.map(),
                Tally.EMPTY,
                null,
                Adornment.NONE,
                Union.ALONE);
        Board with = withIdeas(ideas.plus(idea.id(), idea));
        // Until it is shown, an idea leaves no trace on what it builds on.
        return idea.withheld() ? with.with(hidden.with(idea.id())) : with.crediting(idea);
    }

    private Board crediting(Idea idea) {
        IdeaId parent = idea.buildsOn();
        return parent == null ? this : with(parent, it -> it.builtOnBy(idea.by()));
    }

    private Board adorn(IdeaId id, UnaryOperator<Adornment> change) {
        return with(id, idea -> idea.with(change.apply(idea.adornment())));
    }

    private Board takeAway(IdeaRemoved gone) {
        IdeaId into = gone.into();
        if (into != null) {
            return with(gone.idea(), idea -> idea.mergedInto(into))
                    .with(meeting.without(gone.idea()))
                    .gathering(into);
        }
        return Boolean.TRUE.equals(gone.hidden()) ? hide(gone.idea()) : remove(gone.idea());
    }

    /** After something was merged into an idea, or taken out of it: that one and those that it stands in count anew. */
    private Board gathering(IdeaId id) {
        List<Idea> merged = merges().getOrDefault(id, List.of());
        Board after = with(id, idea -> idea.gathering(merged));
        @Nullable Idea idea = ideas.get(id);
        IdeaId into = idea == null ? null : idea.union().into();
        return into == null ? after : after.gathering(into);
    }

    private Board hide(IdeaId id) {
        return with(id, Idea::hiddenByModeration).with(meeting.without(id)).with(moderated.with(id));
    }

    private Board reveal(IdeaId id, Fact.Said said) {
        @Nullable Idea withheld = ideas.get(id);
        if (withheld == null) {
            return this;
        }
        IdeaId into = withheld.union().into();
        if (into != null) {
            return withIdeas(ideas.plus(
                            id, withheld.restored(said.seq(), said.at()).mergedInto(null)))
                    .gathering(into);
        }
        if (moderated.hides(id)) {
            return withIdeas(ideas.plus(id, withheld.restored(said.seq(), said.at())))
                    .with(moderated.without(id));
        }
        Idea idea = withheld.revealed(said.seq(), said.at());
        return withIdeas(ideas.plus(id, idea)).with(hidden.without(id)).crediting(idea);
    }

    /** What was merged into an idea goes with it. */
    private Board remove(IdeaId gone) {
        Board after = withIdeas(ideas.minus(gone))
                .with(hidden.without(gone))
                .withRemoved(removed.plus(gone))
                .with(meeting.without(gone))
                .withTexts(texts.minus(gone))
                .with(arrangement.without(gone));
        for (Idea merged : merges().getOrDefault(gone, List.of())) {
            after = after.remove(merged.id());
        }
        return after;
    }

    private static Comment comment(CommentAdded added, Fact.Said said) {
        return new Comment(
                added.comment(), added.text(), added.stance(), said.at(), author(said), said.anonymous(), false);
    }

    private static ParticipantId author(Fact.Said said) {
        ParticipantId by = said.by();
        if (by == null) {
            throw new IllegalStateException("event " + said.seq() + " should have an author and has none");
        }
        return by;
    }

    private Board with(IdeaId id, UnaryOperator<Idea> change) {
        @Nullable Idea idea = ideas.get(id);
        return idea == null ? this : withIdeas(ideas.plus(id, change.apply(idea)));
    }

    private Board with(IdeaId idea, Manuscript text) {
        return ideas.containsKey(idea) ? withTexts(texts.plus(idea, text)) : this;
    }

    private Board paced(Fact.Said said) {
        ParticipantId by = said.by();
        boolean writes = said.event() instanceof IdeaAdded || said.event() instanceof CommentAdded;
        return by == null || !writes ? this : with(pace.plus(by, said.at()));
    }

    private Board inRound(RoundId id, Function<Round.Open, Round> change) {
        return rounds.get(id) instanceof Round.Open open ? with(change.apply(open)) : this;
    }

    private Board with(Round round) {
        return withRounds(rounds.plus(round.terms().round(), round));
    }

    private Board withComment(CommentId comment) {
        return withComments(comments.plus(comment));
    }

    private Board at(long newSeq) {
        return with(it -> it.seq = newSeq);
    }

    private Board withIdeas(PMap<IdeaId, Idea> newIdeas) {
        return with(it -> it.ideas = newIdeas);
    }

    private Board with(Hidden newHidden) {
        return with(it -> it.hidden = newHidden);
    }

    private Board withRemoved(PSet<IdeaId> newRemoved) {
        return with(it -> it.removed = newRemoved);
    }

    private Board withComments(PSet<CommentId> newComments) {
        return with(it -> it.comments = newComments);
    }

    private Board withOutcomes(PMap<CommandKey, Long> newOutcomes) {
        return with(it -> it.outcomes = newOutcomes);
    }

    private Board with(Meeting newMeeting) {
        return with(it -> it.meeting = newMeeting);
    }

    private Board withRounds(PMap<RoundId, Round> newRounds) {
        return with(it -> it.rounds = newRounds);
    }

    private Board withTexts(PMap<IdeaId, Manuscript> newTexts) {
        return with(it -> it.texts = newTexts);
    }

    private Board with(Moderated newModerated) {
        return with(it -> it.moderated = newModerated);
    }

    private Board with(Pace newPace) {
        return with(it -> it.pace = newPace);
    }

    private Board with(Arrangement newArrangement) {
        return with(it -> it.arrangement = newArrangement);
    }

    private Board with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.board();
    }

    /** A board's parts, open for the length of one change. */
    private static final class Parts {
        private long seq;
        private PMap<IdeaId, Idea> ideas;
        private Hidden hidden;
        private PSet<IdeaId> removed;
        private PSet<CommentId> comments;
        private PMap<CommandKey, Long> outcomes;
        private Meeting meeting;
        private PMap<RoundId, Round> rounds;
        private PMap<IdeaId, Manuscript> texts;
        private Moderated moderated;
        private Pace pace;
        private Arrangement arrangement;

        private Parts(Board board) {
            seq = board.seq;
            ideas = board.ideas;
            hidden = board.hidden;
            removed = board.removed;
            comments = board.comments;
            outcomes = board.outcomes;
            meeting = board.meeting;
            rounds = board.rounds;
            texts = board.texts;
            moderated = board.moderated;
            pace = board.pace;
            arrangement = board.arrangement;
        }

        private Board board() {
            return new Board(
                    seq,
                    ideas,
                    hidden,
                    removed,
                    comments,
                    outcomes,
                    meeting,
                    rounds,
                    texts,
                    moderated,
                    pace,
                    arrangement);
        }
    }
}
