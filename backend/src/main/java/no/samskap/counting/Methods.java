package no.samskap.counting;

import static no.samskap.protocol.RejectionCode.FIELD_INVALID;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;

/** Which settings of a method can be voted by. */
public final class Methods {
    private static final int MOST_DOTS = 100;
    private static final int MOST_CREDITS = 10_000;
    private static final long MOST_KRONER = 1_000_000_000_000L;

    private Methods() {}

    /**
     * The first thing that is wrong with a method's own fields.
     *
     * @param ideas those of the round
     */
    public static Optional<Fault> fault(Method method, Set<IdeaId> ideas) {
        return switch (method) {
            case Method.Stances ignored -> Optional.empty();
            case Method.Approval ignored -> Optional.empty();
            case Method.Score ignored -> Optional.empty();
            case Method.Rank ignored -> Optional.empty();
            case Method.Dots dots ->
                outside("dots", dots.dots(), MOST_DOTS)
                        .or(() -> outside("mostPerIdea", dots.mostPerIdea(), dots.dots()));
            case Method.Quadratic quadratic -> outside("credits", quadratic.credits(), MOST_CREDITS);
            case Method.Budget budget ->
                outside("total", budget.total(), MOST_KRONER).or(() -> costs(budget.costs(), ideas));
        };
    }

    private static Optional<Fault> costs(List<Method.Cost> costs, Set<IdeaId> ideas) {
        Set<IdeaId> priced = new HashSet<>();
        for (Method.Cost cost : costs) {
            if (!ideas.contains(cost.idea()) || !priced.add(cost.idea())) {
                return wrong("costs", "Hver idé i avstemningen skal ha én kostnad, og ingen andre.");
            }
            Optional<Fault> amount = outside("costs", cost.cost(), MOST_KRONER);
            if (amount.isPresent()) {
                return amount;
            }
        }
        return priced.size() == ideas.size()
                ? Optional.empty()
                : wrong("costs", "Hver idé i avstemningen skal ha én kostnad.");
    }

    private static Optional<Fault> outside(String field, long number, long most) {
        return number >= 1 && number <= most
                ? Optional.empty()
                : wrong(field, "Tallet må være fra 1 til " + most + ".");
    }

    private static Optional<Fault> wrong(String field, String message) {
        return Optional.of(new Fault(FIELD_INVALID, field, message));
    }
}
