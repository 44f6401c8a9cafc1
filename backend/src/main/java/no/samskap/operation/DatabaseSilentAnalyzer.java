package no.samskap.operation;

import com.mongodb.MongoTimeoutException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A configured database that does not answer at the start, in a sentence; its address may hold a password and is left out. */
final class DatabaseSilentAnalyzer extends AbstractFailureAnalyzer<MongoTimeoutException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MongoTimeoutException cause) {
        return new FailureAnalysis(
                "The database named by MONGODB_URI did not answer.",
                "Check that it runs and can be reached from here; or leave MONGODB_URI out, for the embedded store.",
                cause);
    }
}
