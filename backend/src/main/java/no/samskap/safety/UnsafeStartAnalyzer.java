package no.samskap.safety;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why nothing was started in the operator's words, without a stack trace. */
final class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {
    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeStart cause) {
        return new FailureAnalysis(
                cause.dangers().stream()
                        .map(danger -> danger.in(Spoken.here()))
                        .collect(Collectors.joining(System.lineSeparator())),
                null,
                cause);
    }
}
