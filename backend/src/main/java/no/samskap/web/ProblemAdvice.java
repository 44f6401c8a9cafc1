package no.samskap.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.samskap.protocol.Problem;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what went wrong in a request becomes an answer; faults of ours are logged here, once. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final Problems problems;
    private final FaultLog faults;

    ProblemAdvice(Problems problems, FaultLog faults) {
        this.problems = problems;
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return problems.answer(refusal.problem(), refusal.headers());
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLarge tooLarge) {
        return problems.answer(ProblemType.TOO_LARGE.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({MongoException.class, DataAccessException.class})
    ResponseEntity<Object> storeGone(RuntimeException fault, HttpServletRequest request) {
        faults.note(fault, request);
        return problems.answer(ProblemType.UNAVAILABLE.problem(), HttpHeaders.EMPTY);
    }

    /** Spring Security's own: its filter answers them. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault, HttpServletRequest request) {
        faults.note(fault, request);
        return problems.answer(ProblemType.INTERNAL.problem(), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problems.answer(problemFor(exception, status), headers);
    }

    private static Problem problemFor(Exception exception, HttpStatusCode status) {
        if (NestedExceptionUtils.getMostSpecificCause(exception) instanceof BodyTooLarge) {
            return ProblemType.TOO_LARGE.problem();
        }
        return switch (exception) {
            case MethodArgumentTypeMismatchException mismatch -> wrongField(mismatch.getName());
            case MissingServletRequestParameterException missing ->
                ProblemType.FIELDS_WRONG.problem(null, null, List.of(missing(missing.getParameterName())));
            case TypeMismatchException mismatch -> wrongField(String.valueOf(mismatch.getPropertyName()));
            default -> ProblemType.of(status.value()).problem();
        };
    }

    private static Problem wrongField(String field) {
        Problem.FieldError error =
                new Problem.FieldError(field, RejectionCode.FIELD_INVALID.code(), "Verdien kan ikke brukes her.");
        return ProblemType.FIELDS_WRONG.problem(null, null, List.of(error));
    }

    private static Problem.FieldError missing(String field) {
        return new Problem.FieldError(field, RejectionCode.FIELD_MISSING.code(), "Feltet mangler.");
    }
}
