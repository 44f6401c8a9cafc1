package no.samskap.operation;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreContractTest extends StoreContract {
    private EmbeddedStore store;

    @BeforeAll
    void open(@TempDir Path folder) {
        store = new EmbeddedStore(folder, false);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Override
    ConnectionString address() {
        return store.address();
    }
}
