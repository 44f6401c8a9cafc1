package no.samskap.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error over HTTP: {@code application/problem+json} of RFC 9457. */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable List<FieldError> errors) {
    /** What is wrong with one field. */
    public record FieldError(String field, String code, String message) {}
}
