package no.samskap.operation;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract against MongoDB itself, where a container can be started. */
class MongoContractTest extends StoreContract {
    private MongoDBContainer mongo;

    @BeforeAll
    void start() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(), "no Docker here: MongoDB itself was not asked");
        mongo = new MongoDBContainer("mongo:8").withReplicaSet();
        mongo.start();
    }

    @AfterAll
    void stop() {
        if (mongo != null) {
            mongo.stop();
        }
    }

    @Override
    ConnectionString address() {
        return new ConnectionString(mongo.getConnectionString());
    }
}
