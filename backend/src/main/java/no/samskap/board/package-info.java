/** The board: a log of what happened, the pure rules that decide what may, and the room that is its one writer. Everything else asks {@link no.samskap.board.Boards}. */
@NullMarked
package no.samskap.board;

import org.jspecify.annotations.NullMarked;
