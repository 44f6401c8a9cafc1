package no.samskap.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.samskap.board.Actor;
import no.samskap.board.Boards;
import no.samskap.people.Unguessable;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.Stance;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Does on a new board what a recording says was done: its statements become ideas without a name, and each of its people
 * is somebody new with their stances. A few hundred commands are under way at a time, which is what a board takes at once.
 */
@Component
class Reenactment {
    private static final int AT_ONCE = 512;

    private final Boards boards;
    private final Unguessable unguessable;

    Reenactment(Boards boards, Unguessable unguessable) {
        this.boards = boards;
        this.unguessable = unguessable;
    }

    /** Returns when all of it is durable; throws {@link NotTaken} where the board did not take something. */
    void play(Recording recording, BoardId board) {
        Stage stage = new Stage(board);
        recording.statements().forEach(stage::say);
        stage.settle();
        for (var stances : recording.people().values()) {
            Actor somebody = somebody();
            stances.forEach((statement, stance) -> stage.weigh(somebody, statement, stance));
        }
        stage.settle();
    }

    /** Plays a budget round: opens it on what was proposed, casts every ballot as somebody new, and counts it. */
    void play(BudgetFile file, String title, BoardId board) {
        Stage stage = new Stage(board);
        file.projects().forEach(stage::say);
        stage.settle();
        Actor whoRan = new Actor(new ParticipantId(unguessable.id()), Role.FASILITATOR, true, true, Phase.IDEATE);
        RoundId round = new RoundId("recorded");
        stage.submit(
                whoRan,
                new BoardCommand.OpenRound(
                        stage.next(),
                        round,
                        title,
                        file.method(),
                        List.copyOf(file.projects().keySet()),
                        new Electorate(true, List.of()),
                        false,
                        null,
                        null));
        stage.settle();
        for (Map<IdeaId, Integer> ballot : file.ballots()) {
            stage.submit(somebody(), new BoardCommand.CastBallot(stage.next(), round, ballot));
        }
        stage.settle();
        stage.submit(whoRan, new BoardCommand.CloseRound(stage.next(), round));
        stage.settle();
    }

    private Actor somebody() {
        return new Actor(new ParticipantId(unguessable.id()), Role.INNBYGGER, true, false, Phase.IDEATE);
    }

    /** The board refused a command that it should take: it has no room, or the store cannot be written. */
    static final class NotTaken extends DataAccessResourceFailureException {
        private static final long serialVersionUID = 1;

        NotTaken(Reply.Rejected refusal) {
            super("expected the board to take what was recorded, found " + refusal.code());
        }
    }

    private final class Stage {
        private final BoardId board;
        private final List<CompletableFuture<Reply>> underWay = new ArrayList<>();
        private int commands;

        Stage(BoardId board) {
            this.board = board;
        }

        void say(IdeaId statement, String text) {
            submit(somebody(), new BoardCommand.AddIdea(next(), statement, text, null, null, true, null));
        }

        void weigh(Actor somebody, IdeaId statement, Stance stance) {
            submit(somebody, new BoardCommand.TakeStance(next(), statement, stance));
        }

        void settle() {
            for (CompletableFuture<Reply> reply : underWay) {
                if (reply.join() instanceof Reply.Rejected refusal) {
                    throw new NotTaken(refusal);
                }
            }
            underWay.clear();
        }

        private void submit(Actor actor, BoardCommand command) {
            underWay.add(boards.submit(board, actor, command));
            if (underWay.size() == AT_ONCE) {
                settle();
            }
        }

        private CommandId next() {
            return new CommandId("recorded-" + ++commands);
        }
    }
}
