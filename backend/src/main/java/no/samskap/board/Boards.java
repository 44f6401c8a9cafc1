package no.samskap.board;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samskap.operation.Epoch;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Reply;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Rounds;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Stance;
import no.samskap.protocol.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All boards: the one way to write on one, read one and be told of what happens on one.
 *
 * <p>A board's room is opened when it is first asked for, and closed again when nobody has watched or asked for a while.
 */
@Component
public class Boards {
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Boards.class);
    private static final Duration LONGEST_REDACTION = Duration.ofMinutes(2);
    private static final Duration LAST_WRITES = Duration.ofSeconds(10);

    private final Foundings foundings;
    private final BoardLog log;
    private final Snapshots snapshots;
    private final String epoch;
    private final Clock clock;

    /** Rooms are entered, replaced and retired inside {@code compute}, so that none retires under one who enters. */
    private final Map<BoardId, Room> rooms = new ConcurrentHashMap<>();

    private final Map<BoardId, Encoded> encoded = new ConcurrentHashMap<>();
    private final Set<BoardId> written = ConcurrentHashMap.newKeySet();
    private final Set<BoardId> grown = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    private record Encoded(Board board, boolean withheld, byte[] json) {}

    @Autowired
    Boards(Foundings foundings, BoardLog log, Snapshots snapshots, Epoch epoch, Clock clock) {
        this(foundings, log, snapshots, epoch.value(), clock);
    }

    Boards(Foundings foundings, BoardLog log, Snapshots snapshots, String epoch, Clock clock) {
        this.foundings = foundings;
        this.log = log;
        this.snapshots = snapshots;
        this.epoch = epoch;
        this.clock = clock;
    }

    /** Opens a new board for a challenge, durably. */
    public void open(BoardId board, ChallengeId challenge, List<Area> areas) {
        foundings.add(board, challenge, areas);
    }

    /** Hands a command to the board's room; never blocks. The reply comes once the outcome is durable, never as an exception. */
    public CompletableFuture<Reply> submit(BoardId board, Actor actor, BoardCommand command) {
        CompletableFuture<Reply> reply = in(board, room -> room.submit(new Request(actor, command)));
        return reply.whenComplete((outcome, never) -> written.add(board));
    }

    /**
     * The board's snapshot ({@link Snapshot}) as UTF-8 JSON: encoded once for each seq, but for what is left of a
     * countdown and for the viewer's own ideas that are withheld from the others.
     *
     * @throws StoreUnavailable when the board cannot be read now
     */
    public byte[] snapshot(BoardId board, ParticipantId viewer) {
        return room(board).read(ready -> now -> {
            Encoded shared = Objects.requireNonNull(encoded.compute(
                    board,
                    (id, cached) -> cached != null
                                    && cached.board().seq() >= now.board().seq()
                            ? cached
                            : new Encoded(now.board(), !now.board().hidden().isEmpty(), encode(board, ready, now))));
            byte[] told =
                    EventCodec.with(shared.json(), "meeting", Visibility.meeting(shared.board(), clock.instant()));
            return shared.withheld()
                    ? EventCodec.with(told, "withheld", Visibility.withheld(shared.board(), viewer))
                    : told;
        });
    }

    private static byte[] encode(BoardId id, Room.Opened ready, View now) {
        Founding founding = ready.founding();
        return EventCodec.JSON.writeValueAsBytes(
                Visibility.snapshot(id, founding.challenge(), founding.areas(), now.epoch(), now.board()));
    }

    /**
     * The boards on which something was written on this node since this was last asked: for the one that keeps an index of
     * what is said. A board is named before who has written is told the outcome.
     */
    public Set<BoardId> writtenSinceAsked() {
        Set<BoardId> since = new HashSet<>(written);
        written.removeAll(since);
        return since;
    }

    /**
     * The boards whose logs have grown on this node since this was last asked, whoever made them grow: for the one that tells
     * people what concerns them. What is new may take a moment longer to be readable.
     */
    public Set<BoardId> grownSinceAsked() {
        Set<BoardId> since = new HashSet<>(grown);
        grown.removeAll(since);
        return since;
    }

    /** The ideas as viewers may see them, in the order in which they were added. */
    public List<Snapshot.Idea> ideas(BoardId board) {
        return room(board).read(ready -> now -> Visibility.ideas(now.board()));
    }

    /** Whether the idea is on the board for everybody. */
    public boolean shows(BoardId board, IdeaId idea) {
        return room(board).read(ready -> now -> now.board().shows(idea));
    }

    /** How the meeting is run now. */
    public Snapshot.Meeting meeting(BoardId board) {
        return room(board).read(ready -> now -> Visibility.meeting(now.board(), clock.instant()));
    }

    /** What is written on an idea together; empty where there is no such idea that everybody may know of. */
    public Optional<Texts.IdeaText> text(BoardId board, IdeaId id) {
        return room(board)
                .read(ready -> now -> now.board().shows(id)
                        ? Optional.ofNullable(now.board().ideas().get(id))
                                .map(idea -> Writing.shown(idea, now.board().text(id)))
                        : Optional.empty());
    }

    /** Everybody who has said something here under their pseudonym. */
    public Set<ParticipantId> authors(BoardId board) {
        Set<ParticipantId> authors = new HashSet<>();
        for (Snapshot.Idea idea : ideas(board)) {
            Stream.concat(Stream.ofNullable(idea.by()), idea.comments().stream().map(Snapshot.Comment::by))
                    .filter(Objects::nonNull)
                    .forEach(authors::add);
        }
        return authors;
    }

    /**
     * The events after {@code after}, at most {@code limit} of them.
     *
     * @throws AheadOfBoard when the board is not so far
     */
    public EventPage events(BoardId board, long after, int limit) {
        return room(board).events(after, limit, clock.instant());
    }

    /** The person's own stances and signs. */
    public OwnStances stances(BoardId board, ParticipantId participant) {
        return room(board).read(ready -> now -> {
            VoterKey voter = ready.founding().secrets().voter(participant);
            List<OwnStances.OwnStance> own = new ArrayList<>();
            List<OwnStances.OwnReaction> signs = new ArrayList<>();
            for (Idea idea : now.board().inOrder()) {
                Stance stance = idea.standing(voter);
                if (stance != Stance.NONE) {
                    own.add(new OwnStances.OwnStance(idea.id(), stance));
                }
                idea.adornment().reactions().forEach((reaction, who) -> {
                    if (who.contains(participant)) {
                        signs.add(new OwnStances.OwnReaction(idea.id(), reaction));
                    }
                });
            }
            return new OwnStances(own, signs);
        });
    }

    /**
     * Everybody's standing stances, for those who may recount: a row a voter under a name that is used nowhere else, in the
     * order of those names, which tells nothing.
     */
    public List<BallotRow> ballots(BoardId board) {
        return room(board).read(ready -> now -> {
            Map<VoterKey, Map<IdeaId, Stance>> rows = new LinkedHashMap<>();
            for (Idea idea : now.board().shown()) {
                idea.allStances()
                        .forEach((voter, stance) -> rows.computeIfAbsent(voter, any -> new LinkedHashMap<>())
                                .put(idea.id(), stance));
            }
            return rows.entrySet().stream()
                    .map(row -> new BallotRow(ready.founding().secrets().ballotName(row.getKey()), row.getValue()))
                    .sorted()
                    .toList();
        });
    }

    /** What stands on a card or in a comment, shown or hidden, and whose it is: for those who moderate, through their desk. */
    public Optional<Written> written(BoardId board, IdeaId idea, @Nullable CommentId comment) {
        return room(board).read(ready -> now -> Written.find(now.board(), idea, comment));
    }

    /** What of this person's is hidden. */
    public List<Written> hidden(BoardId board, ParticipantId author) {
        return room(board).read(ready -> now -> Written.hidden(now.board(), author));
    }

    /** The voting rounds, in the order in which they were opened. */
    public List<Rounds.Round> rounds(BoardId board) {
        return room(board).read(ready -> now -> Visibility.rounds(board, now.board()));
    }

    /** One round with what it weighs and what has been told of it. */
    public Optional<Rounds.RoundInFull> round(BoardId board, RoundId id) {
        return room(board)
                .read(ready -> now -> Optional.ofNullable(now.board().rounds().get(id))
                        .map(round -> Visibility.roundInFull(board, now.board(), round)));
    }

    /** What the person may do in an open round and has done; nothing once it is counted: by then nobody can tell. */
    public Optional<Rounds.OwnBallot> ownBallot(BoardId board, RoundId id, Actor actor) {
        return room(board)
                .read(ready -> now -> now.board().rounds().get(id) instanceof Round.Open open
                        ? ready.founding().secrets().rounds().find(id).map(key -> own(open, key, actor))
                        : Optional.empty());
    }

    private static Rounds.OwnBallot own(Round.Open round, RoundSecret key, Actor actor) {
        VoterKey voter = key.voter(actor.participant());
        @Nullable Cast cast = round.urn().ballots().get(voter);
        boolean entitled = round.terms().electorate().holds(actor.role(), actor.guest(), actor.ofOrganisation());
        return told(entitled, cast, key, voter);
    }

    private static Rounds.OwnBallot told(boolean entitled, @Nullable Cast cast, RoundSecret key, VoterKey voter) {
        return cast == null
                ? new Rounds.OwnBallot(entitled, null, null)
                : new Rounds.OwnBallot(entitled, cast.ballot(), key.receipt(voter));
    }

    /**
     * Whether a one-time code of an open round can still be used; empty where it is none of the round's. What was cast with it
     * is shown to the caster alone: others may have seen the code.
     *
     * @param command the actor's command that cast a ballot with it; null where the actor claims none
     */
    public Optional<Rounds.OwnBallot> slipBallot(
            BoardId board, RoundId id, String code, Actor actor, @Nullable CommandId command) {
        return withSlips(board, id, (secrets, open, key, count) -> {
            if (!key.slips().holds(code, count)) {
                return Optional.empty();
            }
            VoterKey voter = key.voter(code);
            @Nullable Cast cast = open.urn().ballots().get(voter);
            boolean casters = cast != null
                    && command != null
                    && cast.command().equals(secrets.command(actor.participant(), command));
            boolean entitled = open.terms().electorate().holds(actor.role(), actor.guest(), actor.ofOrganisation());
            return Optional.of(told(entitled && (cast == null || casters), casters ? cast : null, key, voter));
        });
    }

    /** The one-time codes of an open round that has any; empty once it is counted: by then they are gone. */
    public Optional<Rounds.SlipCodes> slips(BoardId board, RoundId id) {
        return withSlips(
                board,
                id,
                (secrets, open, key, count) ->
                        Optional.of(new Rounds.SlipCodes(key.slips().all(count))));
    }

    private interface SlipWork<T> {
        Optional<T> with(Secrets secrets, Round.Open round, RoundSecret key, int count);
    }

    private <T> Optional<T> withSlips(BoardId board, RoundId id, SlipWork<T> work) {
        return room(board).read(ready -> now -> {
            if (!(now.board().rounds().get(id) instanceof Round.Open open)) {
                return Optional.empty();
            }
            Integer count = open.terms().electorate().slips();
            Secrets secrets = ready.founding().secrets();
            return count == null
                    ? Optional.empty()
                    : secrets.rounds().find(id).flatMap(key -> work.with(secrets, open, key, count));
        });
    }

    /** The person's own ballots in rounds that are open; of counted ones nobody can tell whose they are. */
    public Map<RoundId, String> ownBallots(BoardId board, ParticipantId participant) {
        return room(board).read(ready -> now -> {
            Map<RoundId, String> own = new LinkedHashMap<>();
            for (Round.Open open : now.board().openRounds()) {
                RoundId id = open.terms().round();
                ready.founding()
                        .secrets()
                        .rounds()
                        .find(id)
                        .map(key -> open.urn().ballots().get(key.voter(participant)))
                        .ifPresent(cast -> own.put(id, EventCodec.JSON.writeValueAsString(cast.ballot())));
            }
            return own;
        });
    }

    /** The ballots of a round that is counted, as a table in UTF-8; empty where there is none to be told. */
    public Optional<byte[]> ballotFile(BoardId board, RoundId id) {
        return room(board)
                .read(ready -> now -> now.board().rounds().get(id) instanceof Round.Closed closed
                        ? ready.history().ballots(id, closed.countedWith(), now.lastBatch())
                        : Optional.empty());
    }

    /**
     * Takes all that a person wrote on a board out of its log, its snapshot and its state, and their name and stances with it;
     * whoever looks at the board is told. May be repeated, and must be where it throws.
     */
    public void redact(BoardId board, ParticipantId person) {
        try {
            Writer.Redacted done =
                    in(board, room -> room.redact(person)).get(LONGEST_REDACTION.toSeconds(), TimeUnit.SECONDS);
            LOG.info("on a board {} ideas and {} comments were taken out on request", done.ideas(), done.comments());
            written.add(board);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoreUnavailable("a board could not be redacted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while a board was redacted", e);
        }
    }

    /**
     * All that a person has done on a board, with times, removed and withheld things too: for nobody but that person. Reads the
     * whole log.
     */
    public List<OwnAct> acts(BoardId board, ParticipantId person) {
        return room(board).read(ready -> now -> ready.history().of(person, now.lastBatch()));
    }

    /**
     * Closes the rounds whose time has come, on boards where nobody is either, and destroys keys that outlived their round.
     *
     * @param all whether to look at every round that has a key, or only at those that are due
     */
    public void seeToRounds(boolean all) {
        Instant now = clock.instant();
        for (RoundKeys.Held held : foundings.roundKeys().held()) {
            Instant closesAt = held.closesAt();
            if (all || (closesAt != null && !now.isBefore(closesAt))) {
                seeTo(held);
            }
        }
    }

    /** A board that cannot be read now holds up no other's round. */
    private void seeTo(RoundKeys.Held held) {
        try {
            room(held.board()).read(ready -> view -> {
                if (view.board().rounds().get(held.round()) instanceof Round.Closed) {
                    ready.founding().secrets().rounds().destroy(held.round());
                }
                return held;
            });
        } catch (StoreUnavailable later) {
            LOG.warn("a board's round is to be seen to later", later);
        }
    }

    /** How much of who is here may be told; never blocks, and is empty while the board is being read. */
    public Optional<Discretion> discretion(BoardId board) {
        return room(board).discretion();
    }

    /** Starts telling {@code watcher}, from the event after the returned watching's seq. */
    public Watching watch(BoardId board, Watcher watcher) {
        return room(board).watch(watcher);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void retireIdleRooms() {
        for (BoardId board : rooms.keySet()) {
            rooms.computeIfPresent(board, (id, room) -> {
                if (!room.isIdle(IDLE)) {
                    return room;
                }
                room.close();
                encoded.remove(id);
                return null;
            });
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        List<Room> last = new ArrayList<>();
        for (BoardId board : rooms.keySet()) {
            rooms.computeIfPresent(board, (id, room) -> {
                room.close();
                last.add(room);
                return room;
            });
        }
        for (Room room : last) {
            room.awaitClosed(LAST_WRITES);
        }
    }

    private Room room(BoardId board) {
        return in(board, Function.identity());
    }

    private <T> T in(BoardId board, Function<Room, T> visit) {
        List<T> result = new ArrayList<>(1);
        rooms.compute(board, (id, there) -> {
            Room room = there == null || (there.isBroken() && !closing) ? newRoom(id) : there;
            room.touch();
            result.add(visit.apply(room));
            return room;
        });
        return result.getFirst();
    }

    private Room newRoom(BoardId board) {
        return new Room(board, () -> read(board), snapshots);
    }

    private Room.Opened read(BoardId board) {
        Founding founding = foundings
                .find(board)
                .orElseThrow(() -> new IllegalStateException("a board that people are admitted to should exist"));
        Snapshots.Kept kept = snapshots.find(board, founding.secrets().rounds());
        Writer writer = new Writer(
                board,
                new NotedLog(log, grown::add),
                new Rules(founding.areas()),
                founding.secrets(),
                clock,
                UUID.randomUUID().toString(),
                kept.board(),
                kept.batch());
        writer.catchUp(new ArrayList<>());
        return new Room.Opened(writer, founding, new History(log, board), foundings, () -> epoch(board));
    }

    /**
     * Everybody whose words are in the board's log, under whatever pseudonym, removed and anonymous ones too, but those who are
     * erased. Reads the whole log.
     */
    public Set<ParticipantId> everAuthors(BoardId board) {
        return room(board).read(ready -> now -> ready.history().authors(now.lastBatch()));
    }

    /** When something was last said on the board; empty where nothing was. */
    public Optional<Instant> lastSaid(BoardId board) {
        return room(board).read(ready -> now -> ready.history().lastSaid(now.lastBatch()));
    }

    /** What a client holds is worth nothing once something was taken out of the board: so the board's epoch is another. */
    private String epoch(BoardId board) {
        int redactions = foundings.redactions(board);
        return redactions == 0 ? epoch : epoch + '-' + redactions;
    }
}
