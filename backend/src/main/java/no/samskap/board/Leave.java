package no.samskap.board;

import no.samskap.protocol.BoardCommand;
import org.jspecify.annotations.Nullable;

/**
 * How much one person may write on a board, as those who moderate have it. Reading and voting are nobody's to take away here.
 *
 * @param muted whether they may not write, change or move anything
 * @param perMinute how many cards and comments they may add in a minute; null for as many as they like
 */
public record Leave(boolean muted, @Nullable Integer perMinute) {
    public static final Leave FULL = new Leave(false, null);

    /** Whether a command is one that the muted may not give. */
    static boolean writes(BoardCommand command) {
        return adds(command)
                || command instanceof BoardCommand.EditIdea
                || command instanceof BoardCommand.MoveIdea
                || command instanceof BoardCommand.Arrange
                || command instanceof BoardCommand.MergeIdea
                || command instanceof BoardCommand.SplitIdea
                || command instanceof BoardCommand.React
                || command instanceof BoardCommand.AttachLink
                || command instanceof BoardCommand.Detach
                || command instanceof BoardCommand.WriteText
                || command instanceof BoardCommand.AddNote
                || command instanceof BoardCommand.SettleNote;
    }

    /** Whether a command counts where people write slowly. */
    static boolean adds(BoardCommand command) {
        return command instanceof BoardCommand.AddIdea || command instanceof BoardCommand.AddComment;
    }
}
