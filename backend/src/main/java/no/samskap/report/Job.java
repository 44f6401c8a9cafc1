package no.samskap.report;

import java.util.concurrent.Future;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Reports;
import no.samskap.protocol.Reports.ReportState;
import org.jspecify.annotations.Nullable;

/** One report that somebody waits for. Written by who makes it, read by who waits; safe for both at once. */
final class Job implements Progress {
    private final String id;
    private final PersonId owner;
    private final ChallengeId challenge;
    private final Reports.AskReport wish;
    private volatile int percent;
    private volatile ReportState state = ReportState.WAITING;
    private volatile byte @Nullable [] file;
    private volatile boolean unwanted;
    private volatile @Nullable Future<?> work;

    Job(String id, PersonId owner, ChallengeId challenge, Reports.AskReport wish) {
        this.id = id;
        this.owner = owner;
        this.challenge = challenge;
        this.wish = wish;
    }

    String id() {
        return id;
    }

    Reports.AskReport wish() {
        return wish;
    }

    boolean isOf(PersonId person, ChallengeId asked) {
        return owner.equals(person) && challenge.equals(asked);
    }

    boolean isUnderWayFor(PersonId person) {
        return owner.equals(person) && (state == ReportState.WAITING || state == ReportState.MAKING);
    }

    byte @Nullable [] file() {
        return file;
    }

    Reports.Report told() {
        byte[] made = file;
        return new Reports.Report(
                id, wish.length(), wish.format(), wish.language(), state, percent, made == null ? null : made.length);
    }

    /** So that what waits to be made can be taken from the queue. */
    void madeBy(Future<?> worker) {
        work = worker;
    }

    void begun() {
        at(0);
        state = ReportState.MAKING;
    }

    @Override
    public void at(int done) {
        if (unwanted) {
            throw new Unwanted();
        }
        percent = Math.max(percent, Math.min(done, 99));
    }

    void ready(byte[] made) {
        file = made;
        percent = 100;
        state = ReportState.READY;
    }

    void failed() {
        state = ReportState.FAILED;
    }

    void cancel() {
        unwanted = true;
        Future<?> worker = work;
        if (worker != null) {
            worker.cancel(false);
        }
    }
}
