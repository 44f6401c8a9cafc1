package no.samskap.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Moderation.Appeal;
import no.samskap.protocol.Moderation.CameOf;
import no.samskap.protocol.Moderation.CaseEntry;
import no.samskap.protocol.Moderation.CaseState;
import no.samskap.protocol.Moderation.OneReport;
import no.samskap.protocol.Moderation.Target;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;

/**
 * One card or comment that somebody has reported or decided on. All that is decided of it lies here, so that of two
 * who saw the same one decides.
 *
 * @param version counts its changes
 * @param reported how many have reported it; {@code reports} are the latest of them
 * @param reporters digests, so that nobody counts twice and nobody is named
 * @param proposed who has decided to hide it where it takes two
 * @param hides each time that it was hidden, the last at the end
 * @param hiddenBy who hid it last
 * @param hiddenVersion the card's version when it was hidden
 * @param rewording what the author is asked for
 * @param appeal the author's, against the last hiding
 * @param pending whether the board does not know of the last decision yet
 */
record KeptCase(
        ChallengeId challenge,
        Target target,
        long version,
        CaseState state,
        List<OneReport> reports,
        int reported,
        List<String> reporters,
        @Nullable Proposal proposed,
        List<Hide> hides,
        @Nullable ParticipantId hiddenBy,
        int hiddenVersion,
        @Nullable String rewording,
        @Nullable Appeal appeal,
        List<CaseEntry> history,
        boolean pending) {
    private static final int LATEST = 20;

    /** In the place of one who was erased. */
    private static final String NOBODY = "";

    /** The first of two. */
    record Proposal(ParticipantId by, String reason) {}

    /** One hiding and what came of it. */
    record Hide(String reason, Role role, Instant at, CameOf outcome) {
        Hide cameTo(CameOf what) {
            return new Hide(reason, role, at, what);
        }
    }

    static KeptCase fresh(ChallengeId challenge, Target target) {
        return new KeptCase(
                challenge,
                target,
                0,
                CaseState.OPEN,
                List.of(),
                0,
                List.of(),
                null,
                List.of(),
                null,
                0,
                null,
                null,
                List.of(),
                false);
    }

    /** The case with one more report; what was looked at before is open again. */
    KeptCase plusReport(OneReport report, String reporter) {
        List<OneReport> latest = plus(reports, report);
        List<OneReport> kept = latest.subList(Math.max(0, latest.size() - LATEST), latest.size());
        boolean opens = state == CaseState.DISMISSED || state == CaseState.RESTORED;
        return new KeptCase(
                challenge,
                target,
                version + 1,
                opens ? CaseState.OPEN : state,
                List.copyOf(kept),
                reported + 1,
                plus(reporters, reporter),
                proposed,
                hides,
                hiddenBy,
                hiddenVersion,
                rewording,
                appeal,
                history,
                pending);
    }

    KeptCase proposed(Proposal proposal, CaseEntry entry) {
        return next(CaseState.PROPOSED, proposal, hides, hiddenBy, hiddenVersion, null, null, entry, false);
    }

    KeptCase hidden(Hide hide, ParticipantId by, int textVersion, CaseEntry entry) {
        return next(CaseState.HIDDEN, null, plus(hides, hide), by, textVersion, null, null, entry, true);
    }

    KeptCase dismissed(CaseEntry entry) {
        return next(CaseState.DISMISSED, null, hides, hiddenBy, hiddenVersion, null, null, entry, false);
    }

    KeptCase restored(CameOf outcome, @Nullable Appeal answered, CaseEntry entry) {
        return next(
                CaseState.RESTORED, null, lastCameTo(outcome), hiddenBy, hiddenVersion, null, answered, entry, true);
    }

    KeptCase asked(String words, CaseEntry entry) {
        return next(state, null, hides, hiddenBy, hiddenVersion, words, appeal, entry, pending);
    }

    KeptCase rejected(Appeal answered, CaseEntry entry) {
        return next(
                state,
                null,
                lastCameTo(CameOf.APPEAL_REJECTED),
                hiddenBy,
                hiddenVersion,
                rewording,
                answered,
                entry,
                pending);
    }

    KeptCase appealed(Appeal made) {
        return new KeptCase(
                challenge,
                target,
                version + 1,
                state,
                reports,
                reported,
                reporters,
                proposed,
                lastCameTo(CameOf.APPEALED),
                hiddenBy,
                hiddenVersion,
                rewording,
                made,
                history,
                pending);
    }

    KeptCase settled() {
        return new KeptCase(
                challenge,
                target,
                version,
                state,
                reports,
                reported,
                reporters,
                proposed,
                hides,
                hiddenBy,
                hiddenVersion,
                rewording,
                appeal,
                history,
                false);
    }

    /** The report of the one with this digest, where it is among the latest. */
    Optional<OneReport> reportOf(String reporter) {
        int at = reporters.indexOf(reporter) - (reporters.size() - reports.size());
        return at < 0 ? Optional.empty() : Optional.of(reports.get(at));
    }

    /** Without the words of the one with this digest, who still counts. */
    KeptCase withoutReportOf(String reporter) {
        if (!reporters.contains(reporter)) {
            return this;
        }
        List<OneReport> silent = reportOf(reporter)
                .map(theirs -> reports.stream()
                        .map(each -> each == theirs ? new OneReport(each.why(), null, each.at()) : each)
                        .toList())
                .orElse(reports);
        return with(
                silent,
                reporters.stream()
                        .map(each -> each.equals(reporter) ? NOBODY : each)
                        .toList(),
                appeal);
    }

    /** With other words in the place of the author's. */
    KeptCase withoutAppeal(String words) {
        Appeal made = appeal;
        return made == null || made.words().equals(words)
                ? this
                : with(reports, reporters, new Appeal(words, made.at(), made.answer()));
    }

    private KeptCase with(List<OneReport> newReports, List<String> newReporters, @Nullable Appeal newAppeal) {
        return new KeptCase(
                challenge,
                target,
                version + 1,
                state,
                newReports,
                reported,
                newReporters,
                proposed,
                hides,
                hiddenBy,
                hiddenVersion,
                rewording,
                newAppeal,
                history,
                pending);
    }

    boolean appealWaits() {
        return appeal != null && appeal.answer() == null;
    }

    private KeptCase next(
            CaseState newState,
            @Nullable Proposal newProposed,
            List<Hide> newHides,
            @Nullable ParticipantId newHiddenBy,
            int newHiddenVersion,
            @Nullable String newRewording,
            @Nullable Appeal newAppeal,
            CaseEntry entry,
            boolean newPending) {
        return new KeptCase(
                challenge,
                target,
                version + 1,
                newState,
                reports,
                reported,
                reporters,
                newProposed,
                newHides,
                newHiddenBy,
                newHiddenVersion,
                newRewording,
                newAppeal,
                plus(history, entry),
                newPending);
    }

    private List<Hide> lastCameTo(CameOf outcome) {
        if (hides.isEmpty()) {
            return hides;
        }
        List<Hide> changed = new ArrayList<>(hides);
        changed.set(changed.size() - 1, changed.getLast().cameTo(outcome));
        return List.copyOf(changed);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }

    @Override
    public String toString() {
        return "(a case)";
    }
}
