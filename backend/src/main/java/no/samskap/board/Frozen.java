package no.samskap.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Mark;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Reaction;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Side;
import no.samskap.protocol.Snapshot.Attachment;
import no.samskap.protocol.Snapshot.Cluster;
import no.samskap.protocol.Snapshot.Connection;
import no.samskap.protocol.Stance;
import no.samskap.text.Manuscript;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** A board's state in the form in which snapshots are stored: JSON, gzipped. Keys are in hexadecimal. */
record Frozen(
        long seq,
        List<FrozenIdea> ideas,
        @Nullable List<IdeaId> revealing,
        List<IdeaId> removed,
        List<CommentId> comments,
        List<Outcome> outcomes,
        @Nullable Meeting meeting,
        @Nullable List<FrozenRound> rounds,
        @Nullable List<FrozenText> texts,
        @Nullable List<IdeaId> moderated,
        @Nullable List<FrozenPace> pace,
        @Nullable List<CommentId> moderatedComments,
        @Nullable List<Cluster> clusters,
        @Nullable List<Connection> connections) {

    /** An idea with its secrets. */
    record FrozenIdea(
            IdeaId id,
            long seq,
            String text,
            @Nullable String area,
            @Nullable Position position,
            int version,
            Instant at,
            ParticipantId by,
            boolean anonymous,
            @Nullable Boolean withheld,
            @Nullable IdeaId buildsOn,
            boolean builtOn,
            List<FrozenComment> comments,
            Map<String, Stance> stances,
            @Nullable Tally published,
            @Nullable FrozenAdornment adornment,
            @Nullable IdeaId mergedInto,
            @Nullable Map<String, Stance> gathered) {}

    /** What is on a card beside its words. */
    record FrozenAdornment(
            @Nullable Mark mark, Map<Reaction, List<ParticipantId>> reactions, List<Attachment> attachments) {}

    /** A comment. */
    record FrozenComment(
            CommentId id,
            String text,
            @Nullable Side side,
            Instant at,
            ParticipantId by,
            @Nullable Boolean anonymous,
            @Nullable Boolean hidden) {}

    /** When somebody wrote lately. */
    record FrozenPace(ParticipantId by, List<Instant> at) {}

    /** An accepted command. */
    record Outcome(String command, long seq) {}

    static Frozen of(Board board, Keyring keys) {
        return new Frozen(
                board.seq(),
                board.inOrder().stream().map(Frozen::freeze).toList(),
                List.copyOf(board.hidden().revealing()),
                List.copyOf(board.removed()),
                List.copyOf(board.comments()),
                board.outcomes().entrySet().stream()
                        .map(it ->
                                new Outcome(HexFormat.of().formatHex(it.getKey().bytes()), it.getValue()))
                        .toList(),
                board.meeting(),
                board.roundsInOrder().stream()
                        .map(round -> FrozenRound.of(round, keys))
                        .toList(),
                board.texts().entrySet().stream()
                        .map(it -> FrozenText.of(it.getKey(), it.getValue()))
                        .toList(),
                List.copyOf(board.moderated().ideas()),
                board.pace().lately().entrySet().stream()
                        .map(it -> new FrozenPace(it.getKey(), List.copyOf(it.getValue())))
                        .toList(),
                List.copyOf(board.moderated().comments()),
                board.arrangement().clusters(),
                board.arrangement().connections());
    }

    /** The state; one of a release that knew no rounds or texts has none. */
    Board thaw(Keyring keys) {
        PMap<IdeaId, Idea> thawed = HashTreePMap.empty();
        for (FrozenIdea idea : ideas) {
            thawed = thawed.plus(idea.id(), thaw(idea));
        }
        List<IdeaId> hiddenIdeas = moderated == null ? List.of() : moderated;
        List<CommentId> hiddenComments = moderatedComments == null ? List.of() : moderatedComments;
        List<IdeaId> withheld = ideas.stream()
                .filter(idea -> Boolean.TRUE.equals(idea.withheld()))
                .map(FrozenIdea::id)
                .filter(idea -> !hiddenIdeas.contains(idea))
                .toList();
        PMap<ParticipantId, PVector<Instant>> lately = HashTreePMap.empty();
        for (FrozenPace each : pace == null ? List.<FrozenPace>of() : pace) {
            lately = lately.plus(each.by(), TreePVector.from(each.at()));
        }
        PMap<CommandKey, Long> known = HashTreePMap.empty();
        for (Outcome outcome : outcomes) {
            known = known.plus(CommandKey.of(HexFormat.of().parseHex(outcome.command())), outcome.seq());
        }
        PMap<RoundId, Round> open = HashTreePMap.empty();
        for (FrozenRound round : rounds == null ? List.<FrozenRound>of() : rounds) {
            open = open.plus(round.terms().round(), round.thaw(keys));
        }
        PMap<IdeaId, Manuscript> written = HashTreePMap.empty();
        for (FrozenText text : texts == null ? List.<FrozenText>of() : texts) {
            written = written.plus(text.idea(), text.thaw());
        }
        return new Board(
                seq,
                thawed,
                Hidden.of(withheld, Objects.requireNonNullElse(revealing, List.of())),
                HashTreePSet.from(removed),
                HashTreePSet.from(comments),
                known,
                Objects.requireNonNullElse(meeting, Meeting.OPEN),
                open,
                written,
                Moderated.of(hiddenIdeas, hiddenComments),
                new Pace(lately),
                Arrangement.of(
                        Objects.requireNonNullElse(clusters, List.of()),
                        Objects.requireNonNullElse(connections, List.of())));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            EventCodec.JSON.writeValue(zipped, this);
        }
        return bytes.toByteArray();
    }

    static Frozen read(byte[] bytes) throws IOException {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return EventCodec.JSON.readValue(plain, Frozen.class);
        }
    }

    private static FrozenIdea freeze(Idea idea) {
        return new FrozenIdea(
                idea.id(),
                idea.seq(),
                idea.text(),
                idea.area(),
                idea.position(),
                idea.version(),
                idea.at(),
                idea.by(),
                idea.anonymous(),
                idea.withheld(),
                idea.buildsOn(),
                idea.builtOn(),
                idea.comments().stream()
                        .map(it -> new FrozenComment(
                                it.id(), it.text(), it.side(), it.at(), it.by(), it.anonymous(), it.hidden()))
                        .toList(),
                freeze(idea.stances()),
                idea.published(),
                idea.adornment().isEmpty() ? null : freeze(idea.adornment()),
                idea.union().into(),
                freeze(idea.union().gathered()));
    }

    private static Map<String, Stance> freeze(PMap<VoterKey, Stance> stances) {
        Map<String, Stance> frozen = new HashMap<>();
        stances.forEach((voter, stance) -> frozen.put(voter.toString(), stance));
        return frozen;
    }

    private static FrozenAdornment freeze(Adornment adornment) {
        Map<Reaction, List<ParticipantId>> reactions = new EnumMap<>(Reaction.class);
        adornment.reactions().forEach((reaction, who) -> reactions.put(reaction, List.copyOf(who)));
        return new FrozenAdornment(adornment.mark(), reactions, List.copyOf(adornment.attachments()));
    }

    private static Adornment thaw(@Nullable FrozenAdornment frozen) {
        if (frozen == null) {
            return Adornment.NONE;
        }
        PMap<Reaction, PSet<ParticipantId>> reactions = HashTreePMap.empty();
        for (Map.Entry<Reaction, List<ParticipantId>> each : frozen.reactions().entrySet()) {
            reactions = reactions.plus(each.getKey(), HashTreePSet.from(each.getValue()));
        }
        return new Adornment(frozen.mark(), reactions, TreePVector.from(frozen.attachments()));
    }

    private static PMap<VoterKey, Stance> thaw(@Nullable Map<String, Stance> frozen) {
        PMap<VoterKey, Stance> stances = HashTreePMap.empty();
        if (frozen != null) {
            for (Map.Entry<String, Stance> each : frozen.entrySet()) {
                stances = stances.plus(VoterKey.of(HexFormat.of().parseHex(each.getKey())), each.getValue());
            }
        }
        return stances;
    }

    private static Idea thaw(FrozenIdea idea) {
        PMap<VoterKey, Stance> stances = thaw(idea.stances());
        Union union = new Union(idea.mergedInto(), thaw(idea.gathered()));
        List<Comment> comments = idea.comments().stream()
                .map(it -> new Comment(
                        it.id(),
                        it.text(),
                        it.side(),
                        it.at(),
                        it.by(),
                        Boolean.TRUE.equals(it.anonymous()),
                        Boolean.TRUE.equals(it.hidden())))
                .toList();
        return new Idea(
                idea.id(),
                idea.seq(),
                idea.text(),
                idea.area(),
                idea.position(),
                idea.version(),
                idea.at(),
                idea.by(),
                idea.anonymous(),
                Boolean.TRUE.equals(idea.withheld()),
                idea.buildsOn(),
                idea.builtOn(),
                TreePVector.from(comments),
                stances,
                Tally.of(union.gathered().plusAll(stances).values()),
                idea.published(),
                thaw(idea.adornment()),
                union);
    }
}
