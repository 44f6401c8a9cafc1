package no.samskap.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs a fault of ours once: where it happened and of what kind, never its message or the request's address, since
 * both may hold ids and what a person wrote.
 */
@Component
class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int CAUSES = 5;

    void note(Throwable fault, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error(
                "A request to {} failed: {}",
                pattern == null ? "(no mapping)" : pattern,
                fault.getClass().getName(),
                new Where(fault, CAUSES));
    }

    /** A throwable's kind, place and causes, without its words. */
    private static final class Where extends Exception {
        private final String kind;

        Where(Throwable fault, int depth) {
            super(null, cause(fault.getCause(), depth), false, true);
            this.kind = fault.getClass().getName();
            setStackTrace(fault.getStackTrace());
        }

        private static @Nullable Throwable cause(@Nullable Throwable cause, int depth) {
            return cause == null || depth == 0 ? null : new Where(cause, depth - 1);
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
