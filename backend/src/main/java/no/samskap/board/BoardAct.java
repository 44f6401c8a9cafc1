package no.samskap.board;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.UNTIL_SHARED;
import static no.samskap.rights.Right.author;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.phases;
import static no.samskap.rights.Right.whoRuns;

import java.util.Set;
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
import no.samskap.rights.Act;
import no.samskap.rights.Right;

/**
 * What is done on a board. In Draft only those who run the challenge prepare it; from Explore to Develop everybody writes and
 * weighs; in Prioritise one weighs and argues; after that one argues until the challenge is Shared, where nothing changes any
 * more. Those who run the challenge may tidy, and run the meeting, in every phase but the last. Rounds are opened from
 * Ideate to Decide, and an open one takes ballots whatever the phase. What a round, a lock, a muting or a voter's role
 * forbids beside this is the board's own state, and is asked after it.
 */
public enum BoardAct implements Act {
    ADD_IDEA(everybody(writing()).or(whoRuns(drafting()))),
    EDIT_IDEA(author(writing()).or(whoRuns(UNTIL_SHARED))),
    MOVE_IDEA(everybody(writing()).or(whoRuns(UNTIL_SHARED))),
    REMOVE_IDEA(author(writing()).or(whoRuns(UNTIL_SHARED))),
    ADD_COMMENT(everybody(phases(Phase.EXPLORE, Phase.LEARN)).or(whoRuns(drafting()))),
    /** Clusters, lines and marks: the layout is everybody's. */
    ARRANGE(everybody(writing()).or(whoRuns(UNTIL_SHARED))),
    /** By who wrote both. */
    MERGE_IDEA(author(writing()).or(whoRuns(UNTIL_SHARED))),
    /** By who wrote the merged one. */
    SPLIT_IDEA(author(writing()).or(whoRuns(UNTIL_SHARED))),
    REACT(everybody(phases(Phase.EXPLORE, Phase.LEARN)).or(whoRuns(drafting()))),
    /** Links on a card. */
    ADORN(author(writing()).or(whoRuns(UNTIL_SHARED))),
    /** Many write one text, so it is everybody's. */
    WRITE_TEXT(everybody(writing()).or(whoRuns(drafting()))),
    ADD_NOTE(everybody(phases(Phase.EXPLORE, Phase.LEARN)).or(whoRuns(drafting()))),
    /** What one could write one may also accept. */
    ACCEPT_NOTE(everybody(writing()).or(whoRuns(drafting()))),
    /** By who wrote the card or the note. */
    DISMISS_NOTE(author(writing()).or(whoRuns(phases(Phase.DRAFT, Phase.DEVELOP)))),
    TAKE_STANCE(everybody(phases(Phase.EXPLORE, Phase.PRIORITISE)).or(whoRuns(drafting()))),
    OPEN_ROUND(whoRuns(phases(Phase.IDEATE, Phase.DECIDE))),
    CAST_BALLOT(everybody(ALWAYS)),
    CLOSE_ROUND(whoRuns(ALWAYS)),
    STEER(whoRuns(UNTIL_SHARED)),
    /** The service's own word, said for those who moderate. */
    HIDE(whoRuns(ALWAYS)),
    /** The service's own word, said when the challenge has moved. */
    TELL_PHASE(whoRuns(ALWAYS));

    private final Right right;

    BoardAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }

    /** What a command is: a command without an act does not compile. */
    public static BoardAct of(BoardCommand command) {
        return switch (command) {
            case AddIdea ignored -> ADD_IDEA;
            case EditIdea ignored -> EDIT_IDEA;
            case MoveIdea ignored -> MOVE_IDEA;
            case RemoveIdea ignored -> REMOVE_IDEA;
            case AddComment ignored -> ADD_COMMENT;
            case Arrange ignored -> ARRANGE;
            case MergeIdea ignored -> MERGE_IDEA;
            case SplitIdea ignored -> SPLIT_IDEA;
            case React ignored -> REACT;
            case AttachLink ignored -> ADORN;
            case Detach ignored -> ADORN;
            case WriteText ignored -> WRITE_TEXT;
            case AddNote ignored -> ADD_NOTE;
            case SettleNote settle -> settle.accept() ? ACCEPT_NOTE : DISMISS_NOTE;
            case TakeStance ignored -> TAKE_STANCE;
            case OpenRound ignored -> OPEN_ROUND;
            case CastBallot ignored -> CAST_BALLOT;
            case CloseRound ignored -> CLOSE_ROUND;
            case Steer ignored -> STEER;
            case Moderate ignored -> HIDE;
            case TellPhase ignored -> TELL_PHASE;
        };
    }

    private static Set<Phase> writing() {
        return phases(Phase.EXPLORE, Phase.DEVELOP);
    }

    private static Set<Phase> drafting() {
        return Set.of(Phase.DRAFT);
    }
}
