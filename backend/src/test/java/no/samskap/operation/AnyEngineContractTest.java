package no.samskap.operation;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract against an engine that somebody has started: {@code SAMSKAP_CONTRACT_URI=mongodb://... mvn test}. */
@EnabledIfEnvironmentVariable(
        named = "SAMSKAP_CONTRACT_URI",
        matches = ".+",
        disabledReason = "no engine is named in SAMSKAP_CONTRACT_URI")
class AnyEngineContractTest extends StoreContract {
    @Override
    ConnectionString address() {
        return new ConnectionString(System.getenv("SAMSKAP_CONTRACT_URI"));
    }
}
