package no.samskap.web;

import java.util.List;
import no.samskap.protocol.Problem;

/** The request is well-formed, but fields in it are not as they must be; names every one that was found. */
public final class FieldsWrong extends Refusal {
    private final transient List<Problem.FieldError> errors;

    public FieldsWrong(List<Problem.FieldError> errors) {
        super(ProblemType.FIELDS_WRONG);
        this.errors = List.copyOf(errors);
    }

    @Override
    Problem problem() {
        return ProblemType.FIELDS_WRONG.problem(null, null, errors);
    }
}
