package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in to the whole product by the real Keycloak with the realm that is shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {
    private Keycloak keycloak;
    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        int port = Product.freePort();
        String address = "http://localhost:" + port;
        keycloak = new Keycloak(Product.freePort(), Product.freePort(), address);
        server = new Server(
                folder,
                port,
                Map.of(
                        "SAMSKAP_ISSUER", keycloak.issuer(),
                        "SAMSKAP_CLIENT_SECRET", keycloak.clientSecret(),
                        "SAMSKAP_PUBLICADDRESS", address,
                        "SERVER_ADDRESS", "127.0.0.1"));
        keycloak.start(Path.of("target/keycloak.log"));
        server.start();
        keycloak.await();
    }

    @AfterAll
    void stop() {
        server.kill();
        keycloak.stop();
    }

    private Window window() {
        return new Window(server.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innbygger", "medarbeider", "tillitsvalgt", "leder", "folkevalgt", "partner", "fasilitator",
                "administrator"
            })
    void P30_a_person_signs_in_with_the_role_that_the_issuer_gives_them(String role) {
        keycloak.person("kari-" + role, "Kari", "Eksempel kommune", role);
        Window window = window();
        Window.Shown end = window.signIn("kari-" + role, Keycloak.PASSWORD);
        assertThat(end.address()).hasToString(server.url() + "/");
        Window.Shown me = window.get("/api/me");
        assertThat(me.json().get("role").asString()).isEqualTo(role);
        assertThat(me.json().get("name").asString()).isEqualTo("Kari Prøve");
        assertThat(me.json().get("guest").asBoolean()).isFalse();
    }
}
