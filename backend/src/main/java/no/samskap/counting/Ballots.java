package no.samskap.counting;

import static no.samskap.protocol.RejectionCode.BALLOT_IDEA;
import static no.samskap.protocol.RejectionCode.BALLOT_NUMBER;
import static no.samskap.protocol.RejectionCode.BALLOT_OVER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;

/**
 * Which ballots a method takes. A ballot that names nothing is blank, and every method takes it; a number that would say
 * the same as not naming the idea is refused, so that what a ballot says can be said in one way only.
 */
public final class Ballots {
    private static final String BALLOT = "ballot";

    private Ballots() {}

    /**
     * The first thing that is wrong with a ballot.
     *
     * @param ideas those of the round
     */
    public static Optional<Fault> fault(Method method, Set<IdeaId> ideas, Map<IdeaId, Integer> ballot) {
        for (Map.Entry<IdeaId, Integer> entry : ballot.entrySet()) {
            String field = BALLOT + "." + entry.getKey();
            if (!ideas.contains(entry.getKey())) {
                return Optional.of(new Fault(BALLOT_IDEA, field, BALLOT_IDEA.message()));
            }
            Range range = range(method, ideas.size());
            if (!range.holds(entry.getValue())) {
                return Optional.of(new Fault(BALLOT_NUMBER, field, range.told()));
            }
        }
        return over(method, ballot);
    }

    private static Optional<Fault> over(Method method, Map<IdeaId, Integer> ballot) {
        return switch (method) {
            case Method.Dots dots -> over(ballot, false, dots.dots(), "prikker");
            case Method.Quadratic quadratic -> over(ballot, true, quadratic.credits(), "poeng");
            case Method.Stances ignored -> Optional.empty();
            case Method.Approval ignored -> Optional.empty();
            case Method.Score ignored -> Optional.empty();
            case Method.Rank ignored -> Optional.empty();
            case Method.Budget ignored -> Optional.empty();
        };
    }

    private static Optional<Fault> over(Map<IdeaId, Integer> ballot, boolean squared, int most, String unit) {
        long given = 0;
        for (int number : ballot.values()) {
            given += squared ? (long) number * number : number;
            if (given > most) {
                String told = "Stemmeseddelen bruker mer enn de " + most + " " + unit + " du har.";
                return Optional.of(new Fault(BALLOT_OVER, BALLOT, told));
            }
        }
        return Optional.empty();
    }

    private static Range range(Method method, int ideas) {
        return switch (method) {
            case Method.Stances ignored -> new Range(-1, 1);
            case Method.Approval ignored -> new Range(1, 1);
            case Method.Budget ignored -> new Range(1, 1);
            case Method.Dots dots -> new Range(1, dots.mostPerIdea());
            case Method.Score ignored -> new Range(0, 5);
            case Method.Rank ignored -> new Range(1, ideas);
            case Method.Quadratic ignored -> new Range(1, Integer.MAX_VALUE);
        };
    }

    private record Range(int least, int most) {
        boolean holds(int number) {
            return number >= least && number <= most;
        }

        String told() {
            if (least == most) {
                return "Tallet må være " + least + ".";
            }
            return most == Integer.MAX_VALUE
                    ? "Tallet må være " + least + " eller mer."
                    : "Tallet må være fra " + least + " til " + most + ".";
        }
    }
}
