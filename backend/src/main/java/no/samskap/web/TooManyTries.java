package no.samskap.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Too often in too short a time; says when to try again. */
public final class TooManyTries extends Refusal {
    private final long seconds;

    /** @param retryAfter rounded up to whole seconds, at least one */
    public TooManyTries(Duration retryAfter) {
        super(ProblemType.TOO_MANY_TRIES);
        this.seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }

    @Override
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
