package no.samskap.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardCommand.MoveIdea;
import no.samskap.protocol.BoardCommand.RemoveIdea;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Position;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.Side;
import no.samskap.protocol.Stance;
import org.jspecify.annotations.Nullable;

/** A board with people around it and nothing else: no store, no thread, no clock. Each case is a story of a few lines. */
final class Table {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final Secrets SECRETS = Secrets.of("voters".getBytes(), "commands".getBytes(), new KeysInMemory());
    static final Rules RULES = new Rules(List.of(new Area("Skole", "Skole"), new Area("Helse", "Helse")));

    static final Who ANNE = new Who("anne", false);
    static final Who BEN = new Who("ben", false);
    static final Who LEADER = new Who("leader", true);

    private final List<Fact.Said> said = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Instant now = NOW;
    private Phase phase = Phase.IDEATE;
    private long batches;
    private int commands;

    record Who(String name, boolean facilitates) {
        Actor in(Phase phase) {
            return new Actor(new ParticipantId(name), Role.INNBYGGER, true, facilitates, phase);
        }
    }

    Board board() {
        return board;
    }

    Idea idea(String id) {
        @Nullable Idea idea = board.ideas().get(new IdeaId(id));
        assertThat(idea).as("idea %s", id).isNotNull();
        return idea;
    }

    List<Fact.Said> said() {
        return said;
    }

    Fact.Said lastSaid() {
        return said.getLast();
    }

    BoardEvent lastEvent() {
        return lastSaid().event();
    }

    Table in(Phase newPhase) {
        phase = newPhase;
        return this;
    }

    /** So many seconds go by. */
    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    Reply does(Who who, BoardCommand command) {
        return does(who.in(phase), command);
    }

    Reply does(Actor actor, BoardCommand command) {
        return take(Draft.of(board, RULES, SECRETS, List.of(new Request(actor, command)), false, ++batches, "w", now))
                .replies()
                .getFirst();
    }

    void tellTallies() {
        take(Draft.of(board, RULES, SECRETS, List.of(), true, ++batches, "w", now));
    }

    private Draft take(Draft draft) {
        board = draft.board();
        said.addAll(draft.batch().said());
        return draft;
    }

    Reply adds(Who who, String idea) {
        return does(who, add(idea));
    }

    AddIdea add(String idea) {
        return new AddIdea(next(), new IdeaId(idea), "Tekst om " + idea, null, null, null, null);
    }

    AddIdea addIn(String area, String idea) {
        return new AddIdea(next(), new IdeaId(idea), "Tekst", area, new Position(1, 2), null, null);
    }

    AddIdea addAnonymous(String idea) {
        return new AddIdea(next(), new IdeaId(idea), "Tekst", null, null, true, null);
    }

    AddIdea addOnto(String parent, String idea) {
        return new AddIdea(next(), new IdeaId(idea), "Tekst", null, null, null, new IdeaId(parent));
    }

    EditIdea edit(String idea, String text, int basedOn) {
        return new EditIdea(next(), new IdeaId(idea), text, basedOn);
    }

    MoveIdea move(String idea, @Nullable String area) {
        return new MoveIdea(next(), new IdeaId(idea), area, new Position(10, 20));
    }

    RemoveIdea remove(String idea) {
        return new RemoveIdea(next(), new IdeaId(idea));
    }

    AddComment comment(String idea, String comment) {
        return new AddComment(next(), new IdeaId(idea), new CommentId(comment), "Fordi", Side.FOR);
    }

    TakeStance stance(String idea, Stance stance) {
        return new TakeStance(next(), new IdeaId(idea), stance);
    }

    /** So many people, each other than those before, take this stance. */
    void people(int first, int count, String idea, Stance stance) {
        for (int i = first; i < first + count; i++) {
            accepted(does(new Who("person" + i, false), stance(idea, stance)));
        }
    }

    private CommandId next() {
        return new CommandId("command-" + ++commands);
    }

    static boolean isAccepted(Reply reply) {
        return reply instanceof Reply.Accepted;
    }

    static void accepted(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Accepted.class);
    }

    static void refused(Reply reply, RejectionCode code, @Nullable String field) {
        assertThat(reply).isInstanceOfSatisfying(Reply.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(code);
            assertThat(rejected.field()).isEqualTo(field);
        });
    }
}
