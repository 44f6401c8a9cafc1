package no.samskap.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.Journey.MandatePromise;
import no.samskap.protocol.Journey.OpenReason;
import no.samskap.protocol.Journey.PlannedPhase;
import no.samskap.protocol.Journey.PromiseState;
import no.samskap.protocol.Journey.UnionWord;
import no.samskap.protocol.Journey.Waiting;
import no.samskap.protocol.Journey.Waits;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/** What of one challenge waits for those of one role. Pure. */
final class Queue {
    private final Challenge challenge;
    private final LocalDate today;
    private final List<Waiting> waiting = new ArrayList<>();

    private Queue(Challenge challenge, LocalDate today) {
        this.challenge = challenge;
        this.today = today;
    }

    static List<Waiting> of(Role role, Challenge challenge, LocalDate today) {
        Queue queue = new Queue(challenge, today);
        switch (role) {
            case TILLITSVALGT -> queue.forUnion();
            case LEDER -> {
                queue.forThoseWhoRunIt();
                queue.forLeader();
            }
            case FASILITATOR, ADMINISTRATOR -> queue.forThoseWhoRunIt();
            case INNBYGGER, MEDARBEIDER, FOLKEVALGT, PARTNER -> {}
        }
        return queue.waiting;
    }

    private void forUnion() {
        Involvement involvement = challenge.involvement();
        OpenReason reason = involvement.reason();
        if (!involvement.touchesEmployees() || challenge.phase() == Phase.SHARED) {
            return;
        }
        if (reason == null && involvement.word() == null) {
            add(Waits.UNION_WORD, involvement.askedAt(), involvement.answerBy());
        }
        if (reason != null && reason.answer() == null) {
            add(Waits.REASON_UNANSWERED, reason.at(), null);
        }
    }

    private void forThoseWhoRunIt() {
        Involvement involvement = challenge.involvement();
        UnionWord word = involvement.word();
        if (challenge.phase() == Phase.SHARED) {
            return;
        }
        if (!Union.letsGoOn(involvement)) {
            if (word == null) {
                add(Waits.UNION_SILENT, involvement.askedAt(), involvement.answerBy());
            } else {
                add(Waits.UNION_OBJECTED, word.at(), null);
            }
        }
        challenge.charter().plan().stream()
                .filter(planned -> planned.phase() == challenge.phase())
                .map(PlannedPhase::to)
                .filter(to -> to != null && to.isBefore(today))
                .forEach(to -> add(Waits.PHASE_OVERDUE, null, to));
    }

    private void forLeader() {
        boolean atTheEnd = challenge.phase() == Phase.LEARN || challenge.phase() == Phase.SHARED;
        boolean owes =
                challenge.mandate().stream().map(MandatePromise::state).anyMatch(state -> state == PromiseState.OPEN);
        if (atTheEnd && owes) {
            add(Waits.PROMISE_OPEN, null, null);
        }
    }

    private void add(Waits what, @Nullable Instant since, @Nullable LocalDate by) {
        waiting.add(new Waiting(challenge.summary(today), what, since, by, by != null && today.isAfter(by)));
    }
}
