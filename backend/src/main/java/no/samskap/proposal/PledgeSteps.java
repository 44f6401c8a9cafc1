package no.samskap.proposal;

import java.util.Arrays;
import java.util.List;
import no.samskap.protocol.Proposals.PledgeStep;

/** Which way a pledge may go, and whose step it is. Pure. */
final class PledgeSteps {
    private PledgeSteps() {}

    /**
     * Whether a step may be taken.
     *
     * @param gave whether who takes it gave the pledge
     * @param receives whether they write the proposal, or run the challenge
     */
    static boolean open(PledgeStep state, PledgeStep step, boolean gave, boolean receives) {
        return switch (step) {
            case OFFERED -> false;
            case ACCEPTED, DECLINED -> receives && state == PledgeStep.OFFERED;
            case THANKED -> receives && (state == PledgeStep.ACCEPTED || state == PledgeStep.MET);
            case MET -> receives && state == PledgeStep.ACCEPTED;
            case WITHDRAWN -> gave && (state == PledgeStep.OFFERED || state == PledgeStep.ACCEPTED);
        };
    }

    static List<PledgeStep> open(PledgeStep state, boolean gave, boolean receives) {
        return Arrays.stream(PledgeStep.values())
                .filter(step -> open(state, step, gave, receives))
                .toList();
    }

    /** Whether who takes the step owes others a word. */
    static boolean owesWords(PledgeStep state, PledgeStep step) {
        return switch (step) {
            case DECLINED, THANKED -> true;
            case WITHDRAWN -> state == PledgeStep.ACCEPTED;
            case OFFERED, ACCEPTED, MET -> false;
        };
    }
}
