package no.samskap.web;

import no.samskap.protocol.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request that is refused in the ordinary course of things. Thrown by any feature, answered in one place as
 * {@code application/problem+json}. Has no stack trace: it is an answer, not a fault.
 */
public abstract sealed class Refusal extends RuntimeException
        permits FieldsWrong, NotAllowed, NotSignedIn, NotThere, StateForbidsIt, TooManyTries {
    private final ProblemType type;
    private final @Nullable String code;
    private final @Nullable String detail;

    Refusal(ProblemType type) {
        this(type, null, null);
    }

    Refusal(ProblemType type, @Nullable String code, @Nullable String detail) {
        super(type.path(), null, false, false);
        this.type = type;
        this.code = code;
        this.detail = detail;
    }

    Problem problem() {
        return type.problem(code, detail, null);
    }

    HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }
}
