package no.samskap.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Moderation.Appeal;
import no.samskap.protocol.Moderation.AppealAnswer;
import no.samskap.protocol.Moderation.CameOf;
import no.samskap.protocol.Moderation.CaseAct;
import no.samskap.protocol.Moderation.CaseEntry;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import no.samskap.web.StateForbidsIt;

/**
 * What those who moderate may do with a case, and what it is afterwards. Where the challenge wants two, one proposes to hide
 * and another confirms, and an appeal is answered by another than the one who hid. Pure.
 *
 * @param by who decides
 * @param twoPersons whether the challenge wants two
 */
record Verdict(ParticipantId by, Role role, Instant at, boolean twoPersons) {
    List<CaseAct> may(KeptCase kept) {
        return switch (kept.state()) {
            case OPEN -> List.of(CaseAct.HIDE, CaseAct.DISMISS);
            case RESTORED, DISMISSED -> List.of(CaseAct.HIDE);
            case PROPOSED -> isProposer(kept) ? List.of(CaseAct.DISMISS) : List.of(CaseAct.CONFIRM, CaseAct.DISMISS);
            case HIDDEN -> whileHidden(kept);
        };
    }

    private List<CaseAct> whileHidden(KeptCase kept) {
        List<CaseAct> acts = new ArrayList<>();
        boolean judgesOneself = twoPersons && by.equals(kept.hiddenBy());
        if (!kept.appealWaits() || !judgesOneself) {
            acts.add(CaseAct.RESTORE);
        }
        if (kept.target().comment() == null && kept.rewording() == null) {
            acts.add(CaseAct.ASK_REWORDING);
        }
        if (kept.appealWaits() && !judgesOneself) {
            acts.add(CaseAct.REJECT_APPEAL);
        }
        return List.copyOf(acts);
    }

    /** @param textVersion the card's version now */
    KeptCase decide(KeptCase kept, CaseAct act, String reason, int textVersion) {
        if (!may(kept).contains(act)) {
            boolean oneself = (act == CaseAct.CONFIRM && isProposer(kept)) || by.equals(kept.hiddenBy());
            throw twoPersons && oneself
                    ? new StateForbidsIt("moderation.another", "Her må en annen enn du avgjøre.")
                    : new StateForbidsIt("moderation.state", "Saken står ikke slik at dette kan gjøres nå.");
        }
        CaseEntry entry = new CaseEntry(act, reason, role, at);
        return switch (act) {
            case HIDE ->
                twoPersons
                        ? kept.proposed(new KeptCase.Proposal(by, reason), entry)
                        : kept.hidden(hide(reason), by, textVersion, entry);
            case CONFIRM -> kept.hidden(hide(reason), by, textVersion, entry);
            case DISMISS -> kept.dismissed(entry);
            case RESTORE ->
                kept.appealWaits()
                        ? kept.restored(CameOf.APPEAL_GRANTED, answered(kept, true, reason), entry)
                        : kept.restored(CameOf.TAKEN_BACK, kept.appeal(), entry);
            case ASK_REWORDING -> kept.asked(reason, entry);
            case REJECT_APPEAL -> kept.rejected(answered(kept, false, reason), entry);
        };
    }

    private boolean isProposer(KeptCase kept) {
        KeptCase.Proposal proposed = kept.proposed();
        return proposed != null && proposed.by().equals(by);
    }

    private KeptCase.Hide hide(String reason) {
        return new KeptCase.Hide(reason, role, at, CameOf.STANDS);
    }

    private Appeal answered(KeptCase kept, boolean granted, String reason) {
        Appeal appeal = kept.appeal();
        if (appeal == null) {
            throw new IllegalStateException("an appeal that waits should be there");
        }
        return new Appeal(appeal.words(), appeal.at(), new AppealAnswer(granted, reason, role, at));
    }
}
