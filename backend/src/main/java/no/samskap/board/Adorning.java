package no.samskap.board;

import no.samskap.protocol.BoardCommand.AttachLink;
import no.samskap.protocol.BoardCommand.Detach;
import no.samskap.protocol.BoardCommand.React;
import no.samskap.protocol.BoardEvent.Attached;
import no.samskap.protocol.BoardEvent.Detached;
import no.samskap.protocol.BoardEvent.Reacted;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Snapshot.Attachment;
import no.samskap.rights.Judge;
import org.pcollections.PSet;

/** What may happen with signs and links on a card. Pure, as {@link Rules} are, which ask here. */
final class Adorning {
    private Adorning() {}

    /** Signs are counted and never named, whoever put them there. */
    static Decision react(Idea idea, React react, Actor actor) {
        PSet<?> who = idea.adornment()
                .reacted(react.reaction(), actor.participant(), react.on())
                .who(react.reaction());
        return new Decision.Say(new Reacted(idea.id(), react.reaction(), react.on(), who.size()), true, false);
    }

    static Decision attach(Idea idea, AttachLink attach, Actor actor, boolean unnamed) {
        if (!mayChange(idea, actor)) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        if (idea.adornment().has(attach.attachment())) {
            return Decision.refuse(RejectionCode.ATTACHMENT_EXISTS, "attachment");
        }
        if (idea.adornment().attachments().size() >= Adornment.MOST_ATTACHMENTS) {
            return Decision.refuse(RejectionCode.BOARD_FULL);
        }
        Attachment link = new Attachment(attach.attachment(), attach.title(), attach.url());
        return new Decision.Say(new Attached(idea.id(), link), unnamed, false);
    }

    static Decision detach(Idea idea, Detach detach, Actor actor, boolean unnamed) {
        if (!mayChange(idea, actor)) {
            return Decision.refuse(RejectionCode.NOT_ALLOWED);
        }
        return idea.adornment().has(detach.attachment())
                ? new Decision.Say(new Detached(idea.id(), detach.attachment()), unnamed, false)
                : Decision.refuse(RejectionCode.ATTACHMENT_UNKNOWN, "attachment");
    }

    private static boolean mayChange(Idea idea, Actor actor) {
        return Judge.holds(BoardAct.ADORN.right(), actor.standing(Rules.isAuthor(idea, actor)));
    }
}
