package no.samskap.board;

import no.samskap.protocol.BoardCommand.LockLayout;
import no.samskap.protocol.BoardCommand.Reveal;
import no.samskap.protocol.BoardCommand.SetAnonymity;
import no.samskap.protocol.BoardCommand.SetNames;
import no.samskap.protocol.BoardCommand.SetSilentWriting;
import no.samskap.protocol.BoardCommand.SetTimer;
import no.samskap.protocol.BoardCommand.Spotlight;
import no.samskap.protocol.BoardCommand.Steer;
import no.samskap.protocol.BoardEvent.AnonymitySet;
import no.samskap.protocol.BoardEvent.LayoutLocked;
import no.samskap.protocol.BoardEvent.NamesSet;
import no.samskap.protocol.BoardEvent.Revealed;
import no.samskap.protocol.BoardEvent.SilentWritingSet;
import no.samskap.protocol.BoardEvent.Spotlit;
import no.samskap.protocol.BoardEvent.Steered;
import no.samskap.protocol.BoardEvent.TimerSet;
import no.samskap.protocol.RejectionCode;
import no.samskap.rights.Judge;

/** The rules of running a meeting: who facilitates may, nobody else. Pure, as {@link Rules} are, which ask here. */
final class Steering {
    private Steering() {}

    static Decision decide(Board board, Steer command, Actor actor) {
        if (!Judge.holds(BoardAct.STEER.right(), actor.standing(false))) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        return switch (command) {
            case SetTimer set -> say(new TimerSet(set.seconds()));
            case LockLayout lock -> say(new LayoutLocked(lock.on()));
            case SetSilentWriting set -> say(new SilentWritingSet(set.on()));
            case Reveal ignored -> say(new Revealed());
            case SetAnonymity set -> say(new AnonymitySet(set.on()));
            case SetNames set -> say(new NamesSet(set.shown()));
            case Spotlight spotlight -> spotlight(board, spotlight);
        };
    }

    private static Decision spotlight(Board board, Spotlight spotlight) {
        if (spotlight.idea() != null && !board.shows(spotlight.idea())) {
            return Decision.refuse(Rules.missing(board, spotlight.idea()), "idea");
        }
        return say(new Spotlit(spotlight.idea(), spotlight.bring()));
    }

    /** Who steers does so openly. */
    private static Decision say(Steered event) {
        return new Decision.Say(event, false, false);
    }
}
