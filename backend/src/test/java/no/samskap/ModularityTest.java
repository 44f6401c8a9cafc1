package no.samskap;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void modules_keep_their_borders() {
        ApplicationModules.of(SamskapApplication.class).verify();
    }
}
