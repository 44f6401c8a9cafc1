package no.samskap.challenge;

import java.time.LocalDate;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.Journey.OpenReason;
import no.samskap.protocol.Journey.UnionAnswer;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Journey.UnionWord;
import org.jspecify.annotations.Nullable;

/** How the involvement of those who represent the employees stands, and what each of its steps makes of it. Pure. */
final class Union {
    /** What is asked of nobody. */
    static final Involvement NOBODY_ASKED = new Involvement(false, null, null, null, null);

    /** How long the union has, where nobody sets another day. */
    private static final int DAYS_TO_ANSWER = 14;

    private static final int DAYS_OF_REMINDING = 3;

    private Union() {}

    /** It touches employees from now on: the union is asked. */
    static Involvement asked(Hand hand) {
        return new Involvement(true, hand.at(), hand.today().plusDays(DAYS_TO_ANSWER), null, null);
    }

    /** A confirmation takes the place of a reason for going on without one: should it be taken back, that is answered anew. */
    static Involvement saying(Involvement seen, boolean agreed, String words, Hand hand) {
        UnionWord word = new UnionWord(agreed, words, hand.at(), hand.by());
        return new Involvement(true, seen.askedAt(), seen.answerBy(), word, agreed ? null : seen.reason());
    }

    static Involvement goingOn(Involvement seen, LocalDate held, String why, String outcome, Hand hand) {
        OpenReason reason = new OpenReason(held, why, outcome, hand.at(), hand.by(), null);
        return new Involvement(true, seen.askedAt(), seen.answerBy(), seen.word(), reason);
    }

    static Involvement answering(Involvement seen, OpenReason reason, String words, Hand hand) {
        OpenReason answered = new OpenReason(
                reason.held(),
                reason.why(),
                reason.outcome(),
                reason.at(),
                reason.by(),
                new UnionAnswer(words, hand.at(), hand.by()));
        return new Involvement(true, seen.askedAt(), seen.answerBy(), seen.word(), answered);
    }

    static Involvement dueBy(Involvement seen, LocalDate day) {
        return new Involvement(true, seen.askedAt(), day, seen.word(), seen.reason());
    }

    /** Whether the challenge may go on as far as the employees' part in it is concerned. A day that passes opens nothing. */
    static boolean letsGoOn(Involvement involvement) {
        return !involvement.touchesEmployees() || agreed(involvement) || involvement.reason() != null;
    }

    /** Whether the union or the leader has settled something that a new charter would no longer be what they settled. */
    static boolean hasSpoken(Involvement involvement) {
        return involvement.word() != null || involvement.reason() != null;
    }

    static UnionStanding standing(Involvement involvement, LocalDate today) {
        if (!involvement.touchesEmployees()) {
            return UnionStanding.NOT_TOUCHING;
        }
        if (agreed(involvement)) {
            return UnionStanding.AGREED;
        }
        if (involvement.reason() != null) {
            return UnionStanding.WENT_ON;
        }
        return involvement.word() != null ? UnionStanding.OBJECTED : due(involvement.answerBy(), today);
    }

    private static UnionStanding due(@Nullable LocalDate answerBy, LocalDate today) {
        if (answerBy == null || today.plusDays(DAYS_OF_REMINDING).isBefore(answerBy)) {
            return UnionStanding.ASKED;
        }
        return today.isAfter(answerBy) ? UnionStanding.OVERDUE : UnionStanding.DUE_SOON;
    }

    static boolean agreed(Involvement involvement) {
        UnionWord word = involvement.word();
        return word != null && word.agreed();
    }
}
