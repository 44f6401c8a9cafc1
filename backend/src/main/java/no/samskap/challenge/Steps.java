package no.samskap.challenge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.Journey.NextStep;
import no.samskap.protocol.Journey.UnionWord;
import no.samskap.protocol.Phase;

/**
 * The journey's steps, from {@code Draft} to {@code Shared} and back. A challenge goes forward as far as it likes, and back
 * as far as it likes, but for three things: what touches employees passes Explore only with the union's confirmation or the
 * leader's open reason, only what was learnt is shared, and what others have seen is no draft any more. Pure.
 */
final class Steps {
    /** What is missing for a step. */
    enum Missing {
        UNION_WORD(
                "union.word-missing",
                "Utfordringen berører ansatte. En tillitsvalgt må bekrefte at medvirkningen er avtalt, eller en leder må"
                        + " begrunne åpent hvorfor dere går videre uten."),
        UNION_OBJECTED(
                "union.objected",
                "De tillitsvalgte har innvendinger. Bli enige med dem, eller la en leder begrunne åpent hvorfor dere går"
                        + " videre likevel."),
        LEARNING("learn.first", "En utfordring deles når dere har lært av den. Gå innom fasen der dere lærer først."),
        DRAFT_IS_OVER(
                "draft.over",
                "Andre har sett utfordringen, så den kan ikke bli et utkast igjen. Gå tilbake til å utforske.");

        private final String code;
        private final String sentence;

        Missing(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        String code() {
            return code;
        }

        String sentence() {
            return sentence;
        }
    }

    private Steps() {}

    /** What is missing for this challenge to go to that phase; empty where nothing is. */
    static Optional<Missing> missing(Challenge challenge, Phase to) {
        boolean forward = to.compareTo(challenge.phase()) > 0;
        if (to == challenge.phase()) {
            return Optional.empty();
        }
        if (to == Phase.DRAFT) {
            return Optional.of(Missing.DRAFT_IS_OVER);
        }
        if (forward && isPastExplore(to) && !Union.letsGoOn(challenge.involvement())) {
            return Optional.of(missingFromUnion(challenge.involvement()));
        }
        if (to == Phase.SHARED && challenge.phase() != Phase.LEARN) {
            return Optional.of(Missing.LEARNING);
        }
        return Optional.empty();
    }

    /** Every other phase, in the journey's order, and whether the challenge may go there. */
    static List<NextStep> all(Challenge challenge) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != challenge.phase())
                .map(phase -> missing(challenge, phase)
                        .map(missing -> new NextStep(phase, false, missing.code(), missing.sentence()))
                        .orElseGet(() -> new NextStep(phase, true, null, null)))
                .toList();
    }

    /** Whether what touches employees needs the union's part to be here. */
    static boolean isPastExplore(Phase phase) {
        return phase.compareTo(Phase.EXPLORE) > 0;
    }

    private static Missing missingFromUnion(Involvement involvement) {
        UnionWord word = involvement.word();
        return word == null ? Missing.UNION_WORD : Missing.UNION_OBJECTED;
    }
}
