package no.samskap.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskap.board.Boards;
import no.samskap.board.Written;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.ParticipantId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What people wrote when they reported something, and when they appealed: their words go with them, and that something was
 * reported stays. Comes before the board, which alone knows whose a card is and forgets it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModerationKeepsakes implements Keepsakes {
    private final CaseShelf shelf;
    private final Boards boards;

    ModerationKeepsakes(CaseShelf shelf, Boards boards) {
        this.shelf = shelf;
        this.boards = boards;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptCase kept : shelf.of(challenge)) {
                things.addAll(own(challenge, me, kept));
            }
        });
        return things;
    }

    private List<MyData.Thing> own(ChallengeId challenge, ParticipantId me, KeptCase kept) {
        List<MyData.Thing> things = new ArrayList<>();
        String card = kept.target().idea().value();
        kept.reportOf(Desk.digest(kept.target(), me))
                .ifPresent(report ->
                        things.add(new MyData.Thing(ThingKind.REPORT, challenge, report.at(), report.words(), card)));
        Moderation.Appeal appeal = kept.appeal();
        if (appeal != null && isBy(me, kept)) {
            things.add(new MyData.Thing(ThingKind.APPEAL, challenge, appeal.at(), appeal.words(), card));
        }
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptCase kept : shelf.of(challenge)) {
                letGo(me, kept);
            }
        });
    }

    /** Somebody may decide the case at the same time, so it is tried until what was seen is what is replaced. */
    private void letGo(ParticipantId me, KeptCase first) {
        Optional<KeptCase> seen = Optional.of(first);
        while (seen.isPresent()) {
            KeptCase there = seen.get();
            KeptCase next = there.withoutReportOf(Desk.digest(there.target(), me));
            if (next.appeal() != null && isBy(me, there)) {
                next = next.withoutAppeal(GONE);
            }
            if (next.equals(there) || shelf.keep(there, next)) {
                return;
            }
            seen = shelf.find(there.target());
        }
    }

    private boolean isBy(ParticipantId me, KeptCase kept) {
        return boards.written(
                        kept.target().board(),
                        kept.target().idea(),
                        kept.target().comment())
                .map(Written::author)
                .filter(me::equals)
                .isPresent();
    }
}
