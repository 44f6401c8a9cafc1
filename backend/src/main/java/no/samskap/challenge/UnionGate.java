package no.samskap.challenge;

import no.samskap.protocol.Challenges;
import no.samskap.web.StateForbidsIt;

/**
 * Holds back what would make a step of the journey without taking it: while the employees' part in a challenge is not settled,
 * nothing of it is decided to go on, and nothing of it is tried.
 */
public final class UnionGate {
    private UnionGate() {}

    public static void check(Challenges.Challenge challenge) {
        switch (challenge.union()) {
            case NOT_TOUCHING, AGREED, WENT_ON -> {}
            case ASKED, DUE_SOON, OVERDUE -> throw shut(Steps.Missing.UNION_WORD);
            case OBJECTED -> throw shut(Steps.Missing.UNION_OBJECTED);
        }
    }

    private static StateForbidsIt shut(Steps.Missing missing) {
        return new StateForbidsIt(missing.code(), missing.sentence());
    }
}
