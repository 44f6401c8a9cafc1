package no.samskap.concern;

import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.ChallengeChanged;
import no.samskap.challenge.UnionQueue;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the frame of a challenge: everybody is told where it goes, the union and the leaders what waits for them. */
@Component
class OfChallenges {
    private final Catalogue catalogue;
    private final UnionQueue queue;
    private final Telling telling;

    OfChallenges(Catalogue catalogue, UnionQueue queue, Telling telling) {
        this.catalogue = catalogue;
        this.queue = queue;
        this.telling = telling;
    }

    @EventListener
    void on(ChallengeChanged changed) {
        catalogue.find(changed.challenge()).ifPresent(challenge -> tell(challenge, changed.entry()));
    }

    private void tell(Asked challenge, Journey.HistoryEntry entry) {
        Whom everybody = Whom.everybodyIn(challenge.id());
        Whom leaders = Whom.holding(challenge.organisation(), Role.LEDER, Role.FASILITATOR);
        switch (entry.did()) {
            case Journey.WasMoved moved ->
                telling.tell(
                        everybody, news(challenge, entry, Subject.PHASE_MOVED).naming(moved.to()));
            // Asks the union where it is to be asked, which the challenge itself says.
            case Journey.WasPosed posed -> askUnion(challenge, entry);
            case Journey.WasMarked marked -> askUnion(challenge, entry);
            case Journey.DeadlineSet set -> askUnion(challenge, entry);
            case Journey.WasRewritten rewritten -> {
                if (rewritten.asksAnew()) {
                    askUnion(challenge, entry);
                }
            }
            case Journey.UnionSpoke spoke ->
                telling.tell(
                        leaders,
                        news(challenge, entry, spoke.agreed() ? Subject.UNION_AGREED : Subject.UNION_OBJECTED));
            case Journey.ReasonRecorded recorded ->
                telling.tell(union(challenge), news(challenge, entry, Subject.REASON_RECORDED));
            case Journey.ReasonAnswered answered ->
                telling.tell(leaders, news(challenge, entry, Subject.REASON_ANSWERED));
            case Journey.PromiseAccounted accounted ->
                telling.tell(everybody, news(challenge, entry, Subject.PROMISE_ACCOUNTED));
            case Journey.MarkTakenAway taken -> {}
            case Journey.PromiseMade made -> {}
            case Journey.PromiseReworded reworded -> {}
            // Who runs it and how people treat each other is told at the board and on its own page.
            case Journey.FacilitationGiven given -> {}
            case Journey.FacilitationTaken taken -> {}
            case Journey.ConductSet set -> {}
            case Journey.MeasureTaken taken -> {}
            case Journey.MeasureLifted lifted -> {}
            case Journey.CodeChanged changed -> {}
            case Journey.DoorSet set -> {}
            case Journey.SlipsMade made -> {}
            case Journey.SlipsEnded ended -> {}
        }
    }

    private void askUnion(Asked challenge, Journey.HistoryEntry entry) {
        queue.find(challenge.id())
                .ifPresent(silent -> telling.tell(
                        union(challenge),
                        news(challenge, entry, Subject.UNION_ASKED).due(silent.answerBy())));
    }

    private static Whom union(Asked challenge) {
        return Whom.holding(challenge.organisation(), Role.TILLITSVALGT);
    }

    private static News news(Asked challenge, Journey.HistoryEntry entry, Subject subject) {
        return new News(
                "frame/" + challenge.id().value() + "/" + entry.number(),
                subject,
                challenge.title(),
                page(challenge.id()),
                entry.by());
    }

    static String page(ChallengeId challenge) {
        return "/u/" + challenge.value();
    }
}
