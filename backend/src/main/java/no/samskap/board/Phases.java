package no.samskap.board;

import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddComment;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.Arrange;
import no.samskap.protocol.BoardCommand.AttachLink;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.Detach;
import no.samskap.protocol.BoardCommand.EditIdea;
import no.samskap.protocol.BoardCommand.MergeIdea;
import no.samskap.protocol.BoardCommand.Moderate;
import no.samskap.protocol.BoardCommand.MoveIdea;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardCommand.React;
import no.samskap.protocol.BoardCommand.RemoveIdea;
import no.samskap.protocol.BoardCommand.SettleNote;
import no.samskap.protocol.BoardCommand.SplitIdea;
import no.samskap.protocol.BoardCommand.Steer;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardCommand.TellPhase;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.Phase;

/** Which phase of a challenge takes which command. */
final class Phases {
    private Phases() {}

    /**
     * In Draft only those who run the challenge prepare the board; from Explore to Develop everybody writes and weighs; in
     * Prioritise one weighs and argues; after that one argues until the challenge is Shared, where nothing changes any
     * more. Those who run the challenge may tidy the board, and the meeting is run, in every phase but the last. Rounds
     * are opened from Ideate to Decide, and an open one takes ballots whatever the phase.
     */
    static boolean takes(Actor actor, BoardCommand command) {
        if (command instanceof TellPhase || command instanceof Moderate) {
            return true;
        }
        if (command instanceof CastBallot || command instanceof CloseRound) {
            return true;
        }
        if (command instanceof OpenRound) {
            return opensRounds(actor.phase());
        }
        if (command instanceof Steer) {
            return actor.phase() != Phase.SHARED;
        }
        return switch (actor.phase()) {
            case DRAFT -> actor.facilitates();
            case EXPLORE, IDEATE, DEVELOP -> true;
            case PRIORITISE -> argues(command) || command instanceof TakeStance || tidies(actor, command);
            case DECIDE, TRY, LEARN -> argues(command) || tidies(actor, command);
            case SHARED -> false;
        };
    }

    private static boolean opensRounds(Phase phase) {
        return switch (phase) {
            case IDEATE, DEVELOP, PRIORITISE, DECIDE -> true;
            case DRAFT, EXPLORE, TRY, LEARN, SHARED -> false;
        };
    }

    private static boolean argues(BoardCommand command) {
        return command instanceof AddComment || command instanceof AddNote || command instanceof React;
    }

    private static boolean tidies(Actor actor, BoardCommand command) {
        return actor.facilitates()
                && switch (command) {
                    case EditIdea ignored -> true;
                    case MoveIdea ignored -> true;
                    case RemoveIdea ignored -> true;
                    case Arrange ignored -> true;
                    case MergeIdea ignored -> true;
                    case SplitIdea ignored -> true;
                    case AttachLink ignored -> true;
                    case Detach ignored -> true;
                    case React ignored -> true;
                    case AddIdea ignored -> false;
                    case AddComment ignored -> false;
                    case WriteText ignored -> false;
                    case AddNote ignored -> false;
                    case SettleNote ignored -> false;
                    case TakeStance ignored -> false;
                    case OpenRound ignored -> false;
                    case CastBallot ignored -> false;
                    case CloseRound ignored -> false;
                    case Steer ignored -> true;
                    case Moderate ignored -> true;
                    case TellPhase ignored -> true;
                };
    }
}
