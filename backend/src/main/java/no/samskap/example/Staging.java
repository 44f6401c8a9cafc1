package no.samskap.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Posing;
import no.samskap.people.DemoPeople;
import no.samskap.people.Person;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Position;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.Stance;
import org.springframework.stereotype.Component;

/** Lets the demo people play the script on a new board, by the same commands that anybody's page sends. */
@Component
class Staging {
    /** How far below each other the cards of an area lie, in board units. */
    private static final int APART = 100;

    private final Posing posing;
    private final Boards boards;
    private final Doorkeeper doorkeeper;
    private final DemoPeople demo;

    Staging(Posing posing, Boards boards, Doorkeeper doorkeeper, DemoPeople demo) {
        this.posing = posing;
        this.boards = boards;
        this.doorkeeper = doorkeeper;
        this.demo = demo;
    }

    /** Poses the example as {@code leader} and has everything said; durable when it returns. */
    Challenges.Posed stage(Person leader) {
        Script script = Script.read();
        Challenges.Posed posed = posing.pose(leader, script.challenge());
        Play play = new Play(posed.board());
        for (Script.Line line : script.ideas()) {
            play.idea(line);
            Objects.requireNonNullElse(line.comments(), List.<Script.Remark>of())
                    .forEach(remark -> play.comment(line, remark));
        }
        script.stances().forEach((idea, stances) -> {
            stances.agree().forEach(role -> play.stance(role, idea, Stance.AGREE));
            stances.disagree().forEach(role -> play.stance(role, idea, Stance.DISAGREE));
            stances.pass().forEach(role -> play.stance(role, idea, Stance.PASS));
        });
        play.demandAccepted();
        return posed;
    }

    /** One performance on one board; lives within one call. */
    private final class Play {
        private final BoardId board;
        private final List<CompletableFuture<Reply>> replies = new ArrayList<>();
        private int said;

        Play(BoardId board) {
            this.board = board;
        }

        void idea(Script.Line line) {
            Position position = new Position(0, (double) said * APART);
            say(
                    line.by(),
                    new AddIdea(
                            next(),
                            new IdeaId(line.id()),
                            line.text(),
                            line.area(),
                            position,
                            line.anonymous(),
                            line.buildsOn() == null ? null : new IdeaId(line.buildsOn())));
        }

        void comment(Script.Line line, Script.Remark remark) {
            CommentId comment = new CommentId("comment-" + said);
            say(remark.by(), new AddComment(next(), new IdeaId(line.id()), comment, remark.text(), remark.side()));
        }

        void stance(Role role, String idea, Stance stance) {
            say(role, new TakeStance(next(), new IdeaId(idea), stance));
        }

        void demandAccepted() {
            for (CompletableFuture<Reply> reply : replies) {
                if (reply.join() instanceof Reply.Rejected rejected) {
                    throw new IllegalStateException(
                            "the example should be accepted and was refused: " + rejected.code());
                }
            }
        }

        private void say(Role role, BoardCommand command) {
            Person person = demo.of(role).orElseThrow(() -> new IllegalStateException("no demo person is " + role));
            var entry = doorkeeper
                    .admit(person, board)
                    .orElseThrow(() -> new IllegalStateException("demo people should be let in"));
            replies.add(boards.submit(board, entry.actor(), command));
        }

        private CommandId next() {
            return new CommandId("example-" + said++);
        }
    }
}
