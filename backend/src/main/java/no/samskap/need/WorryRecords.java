package no.samskap.need;

import no.samskap.challenge.Entry;
import no.samskap.protocol.Needs.NeedAct;
import no.samskap.protocol.Needs.WorryCard;
import org.springframework.stereotype.Component;

/** How many worries wait for a word, as other features may ask. */
@Component
public class WorryRecords {
    private final NeedShelf shelf;

    WorryRecords(NeedShelf shelf) {
        this.shelf = shelf;
    }

    /** Those in the challenge that nobody has answered and that this person may answer; none for who may not. */
    public int waitingFor(Entry entry) {
        if (!NeedRights.held(entry).contains(NeedAct.ANSWER_WORRY)) {
            return 0;
        }
        return (int) shelf.of(entry.challenge()).stream()
                .map(kept -> kept.value())
                .filter(card ->
                        card.told() instanceof WorryCard && card.answers().isEmpty())
                .filter(card -> NeedView.isSeenBy(entry, card))
                .count();
    }
}
