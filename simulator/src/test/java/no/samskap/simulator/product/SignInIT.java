package no.samskap.simulator.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Signing in to the whole product by the real Keycloak with the realm that is shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInIT {
    private static final String ORGANISATION = "Eksempel kommune";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Keycloak keycloak;
    private Path folder;
    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        int port = Product.freePort();
        String address = "http://localhost:" + port;
        keycloak = new Keycloak(Product.freePort(), Product.freePort(), address);
        server = new Server(
                folder,
                port,
                Map.of(
                        "SAMSKAP_ISSUER",
                        keycloak.issuer(),
                        "SAMSKAP_CLIENT_SECRET",
                        keycloak.clientSecret(),
                        "SAMSKAP_PUBLICADDRESS",
                        address,
                        "SERVER_ADDRESS",
                        "127.0.0.1"));
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

    private Window signedIn(String username) {
        Window window = window();
        assertThat(window.signIn(username, Keycloak.PASSWORD).address()).hasToString(server.url() + "/");
        return window;
    }

    private Socket socket(Window window) {
        return Socket.open(server.url(), Map.of("Cookie", window.cookieHeader()));
    }

    private String posed(Window leader) {
        return leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}")
                .json()
                .get("joinCode")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innbygger",
                "medarbeider",
                "tillitsvalgt",
                "leder",
                "folkevalgt",
                "partner",
                "fasilitator",
                "administrator"
            })
    void P30_a_person_signs_in_with_the_role_that_the_issuer_gives_them(String role) {
        keycloak.person("som-" + role, "Kari", ORGANISATION, role);
        JsonNode me = signedIn("som-" + role).get("/api/me").json();
        assertThat(me.get("role").asString()).isEqualTo(role);
        assertThat(me.get("name").asString()).isEqualTo("Kari Prøve");
        assertThat(me.get("guest").asBoolean()).isFalse();
    }

    @Test
    void P30_of_several_roles_the_most_powerful_counts_and_who_has_none_is_an_innbygger() {
        keycloak.person("flere", "Kari", ORGANISATION, "medarbeider", "leder", "tillitsvalgt");
        keycloak.person("ingen", "Ola", null);
        assertThat(signedIn("flere").role()).isEqualTo("leder");
        assertThat(signedIn("ingen").role()).isEqualTo("innbygger");
    }

    @Test
    void P31_a_wrong_password_lets_nobody_in() {
        keycloak.person("glemsom", "Kari", ORGANISATION, "leder");
        Window window = window();
        Window.Shown end = window.signIn("glemsom", "noe annet enn det");
        assertThat(end.address().toString()).startsWith(keycloak.issuer());
        assertThat(end.text()).contains("Feil brukernavn eller passord");
        assertThat(window.role()).isEqualTo("401");
        assertThat(window.cookie("samskap")).isEmpty();
        assertThat(window.fillIn(end, "glemsom", Keycloak.PASSWORD).address()).hasToString(server.url() + "/");
        assertThat(window.role()).isEqualTo("leder");
    }

    @Test
    void P32_who_is_disabled_cannot_come_in_and_does_not_stay_in() {
        keycloak.accessTokensLast(SHORT);
        String person = keycloak.person("sluttet", "Kari", ORGANISATION, "leder");
        Window window = signedIn("sluttet");
        Socket socket = socket(window);
        keycloak.disable(person);
        await(() -> window.role().equals("401"));
        assertThat(socket.endWithin(A_SECOND)).isEqualTo("session-ended");
        Window later = window();
        assertThat(later.signIn("sluttet", Keycloak.PASSWORD).address().toString())
                .startsWith(keycloak.issuer());
        assertThat(later.role()).isEqualTo("401");
    }

    @Test
    void P33_threat69_a_role_that_is_taken_away_is_gone_at_the_next_check_and_the_sockets_begin_anew() {
        keycloak.accessTokensLast(SHORT);
        String person = keycloak.person("gikk-av", "Kari", ORGANISATION, "leder", "medarbeider");
        Window window = signedIn("gikk-av");
        Socket socket = socket(window);
        posed(window);
        keycloak.takeRoles(person, "leder");
        await(() -> window.role().equals("medarbeider"));
        assertThat(socket.endWithin(A_SECOND)).isEqualTo("rights-changed;reconnect");
        assertThat(window.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}")
                        .status())
                .isEqualTo(403);
        assertThat(socket(window).isOpen()).isTrue();
    }

    @Test
    void P34_what_the_issuer_sent_back_with_counts_once_and_in_the_browser_that_asked() {
        keycloak.person("en-gang", "Kari", ORGANISATION, "leder");
        Window window = window();
        String cameBackBy = window.signInUpTo("/login/oauth2/code/", "en-gang", Keycloak.PASSWORD);
        Window stranger = window();
        assertThat(stranger.open(cameBackBy).address().toString()).endsWith("/inn?sign-in=expired");
        assertThat(stranger.role()).isEqualTo("401");
        assertThat(window.open(cameBackBy.replace("state=", "state=x"))
                        .address()
                        .toString())
                .endsWith("/inn?sign-in=expired");
        assertThat(window.role()).isEqualTo("401");
        assertThat(window.open(cameBackBy).address()).hasToString(server.url() + "/");
        assertThat(window.role()).isEqualTo("leder");
        assertThat(window.open(cameBackBy).address().toString()).endsWith("/inn?sign-in=expired");
    }

    @Test
    void P35_threat69_signing_out_ends_the_session_here_and_at_the_issuer_and_every_windows_socket_within_a_second() {
        keycloak.person("ferdig", "Kari", ORGANISATION, "leder");
        Window window = signedIn("ferdig");
        Window elsewhere = signedIn("ferdig");
        Socket otherTab = socket(window);
        Socket otherMachine = socket(elsewhere);
        assertThat(window.signOut().address()).hasToString(server.url() + "/");
        assertThat(otherTab.endWithin(A_SECOND)).isEqualTo("session-ended");
        assertThat(window.role()).isEqualTo("401");
        assertThat(window.open("/oauth2/authorization/samskap").address().toString())
                .startsWith(keycloak.issuer());
        assertThat(otherMachine.isOpen()).isTrue();
        assertThat(elsewhere.role()).isEqualTo("leder");
    }

    @Test
    void P36_threat69_when_the_issuer_ends_a_session_ours_ends_with_its_sockets_within_a_second() {
        String person = keycloak.person("kastet-ut", "Kari", ORGANISATION, "leder");
        keycloak.person("blir", "Ola", ORGANISATION, "leder");
        Window window = signedIn("kastet-ut");
        Window other = signedIn("blir");
        Socket socket = socket(window);
        keycloak.signOut(person);
        assertThat(socket.endWithin(A_SECOND)).isEqualTo("session-ended");
        assertThat(window.role()).isEqualTo("401");
        assertThat(other.role()).isEqualTo("leder");
    }

    @Test
    void P36_a_made_up_word_from_the_issuer_ends_nothing() {
        keycloak.person("trygg", "Kari", ORGANISATION, "leder");
        Window window = signedIn("trygg");
        for (String token : List.of("", "a.b.c", Forged.unsigned(keycloak.issuer(), "samskap"))) {
            assertThat(window.form("/logout/connect/back-channel/samskap", "logout_token=" + token))
                    .isEqualTo(400);
        }
        assertThat(window.role()).isEqualTo("leder");
    }

    @Test
    void P38_a_guest_who_signs_in_takes_along_what_they_did_if_they_want_to() {
        keycloak.person("stiller", "Kari", ORGANISATION, "leder");
        keycloak.person("gjest-en", "Ola", null, "innbygger");
        keycloak.person("gjest-to", "Eva", null, "innbygger");
        String code = posed(signedIn("stiller"));
        Window guest = window();
        String challenge = join(guest, code);
        String pseudonym = participant(guest, challenge);
        guest.signIn("gjest-en", Keycloak.PASSWORD, "?keep=true");
        assertThat(guest.get("/api/me").json().get("name").asString()).isEqualTo("Ola Prøve");
        assertThat(participant(guest, challenge)).isEqualTo(pseudonym);
        assertThat(participant(signedIn("gjest-en"), challenge)).isEqualTo(pseudonym);
        Window another = window();
        join(another, code);
        another.signIn("gjest-to", Keycloak.PASSWORD);
        assertThat(another.get("/api/me?challenge=" + challenge).status()).isEqualTo(404);
    }

    @Test
    void P45_one_of_another_organisation_or_of_none_joins_by_code_and_has_no_powers_there() {
        keycloak.person("vert", "Kari", ORGANISATION, "leder");
        keycloak.person("nabo", "Ola", "Nabo kommune", "leder");
        keycloak.person("innbygger-uten", "Eva", null, "innbygger");
        String code = posed(signedIn("vert"));
        for (String username : List.of("nabo", "innbygger-uten")) {
            Window window = signedIn(username);
            assertThat(window.get("/api/challenges").json().get("challenges")).isEmpty();
            String challenge = join(window, code);
            assertThat(window.get("/api/challenges").json().get("challenges")).hasSize(1);
            JsonNode seen = window.get("/api/challenges/" + challenge).json();
            assertThat(seen.get("facilitates").asBoolean()).isFalse();
            assertThat(seen.has("joinCode")).isFalse();
        }
    }

    private static String join(Window guest, String code) {
        return guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}")
                .json()
                .get("challenge")
                .asString();
    }

    private static String participant(Window window, String challenge) {
        return window.get("/api/me?challenge=" + challenge)
                .json()
                .get("participant")
                .asString();
    }

    @Test
    void P39_threat77_after_signing_in_one_comes_to_the_page_one_wanted_and_never_to_another_site() {
        keycloak.person("paa-vei", "Kari", ORGANISATION, "leder");
        assertThat(window().signIn("paa-vei", Keycloak.PASSWORD, "?target=/ny").address())
                .hasToString(server.url() + "/ny");
        for (String elsewhere : List.of(
                "//evil.invalid",
                "https://evil.invalid",
                "/%5Cevil.invalid",
                "/%2F/evil.invalid",
                "/t/..//evil.invalid",
                "javascript:alert(1)",
                "/api/logout",
                "%0D%0ALocation:%20//evil.invalid")) {
            assertThat(window().signIn("paa-vei", Keycloak.PASSWORD, "?target=" + elsewhere)
                            .address())
                    .as(elsewhere)
                    .hasToString(server.url() + "/");
        }
        assertThat(window().ask(keycloak.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=samskap"
                                + "&redirect_uri=http://localhost:80@evil.invalid/")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void P40_threat68_a_programs_token_opens_the_api_and_a_socket_which_closes_when_the_token_ends() {
        keycloak.accessTokensLast(Duration.ofSeconds(4));
        String secret = keycloak.program("rapport", ORGANISATION, true, "leder");
        String token = access(keycloak.tokens("rapport", secret, "samskap-api"));
        assertThat(Bearer.get(server.url(), "/api/me", token).body()).contains("\"role\":\"leder\"");
        assertThat(Bearer.post(server.url(), "/api/challenges", token, "{\"title\":\"a\",\"question\":\"b\"}")
                        .statusCode())
                .isEqualTo(201);
        Socket socket = Socket.open(server.url(), Map.of("Authorization", "Bearer " + token));
        assertThat(socket.isOpen()).isTrue();
        assertThat(socket.endWithin(Duration.ofSeconds(8))).isEqualTo("token-ended;reconnect");
        await(() -> Bearer.get(server.url(), "/api/me", token).statusCode() == 401);
    }

    @Test
    void P41_threat66_threat67_every_other_token_is_refused_alike() {
        keycloak.accessTokensLast(Duration.ofMinutes(5));
        String secret = keycloak.program("to-slags", ORGANISATION, true, "leder");
        String other = keycloak.program("uten-lov", ORGANISATION, false, "leder");
        keycloak.person("med-id", "Kari", ORGANISATION, "leder");
        String good = access(keycloak.tokens("to-slags", secret, "samskap-api"));
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("without the scope", access(keycloak.tokens("to-slags", secret, null)));
        bad.put("of another client", access(keycloak.tokens("uten-lov", other, null)));
        bad.put("an id token", signedIn("med-id").idToken());
        bad.put("without a signature", Forged.unsigned(good));
        bad.put("signed with what everybody knows", Forged.signedWithPublicKey(good, keycloak.issuer()));
        bad.put("changed", Forged.changed(good));
        bad.put("of an unknown key", Forged.ofUnknownKey(good, 0));
        bad.put("nothing", "x");
        bad.forEach((what, token) -> {
            HttpResponse<String> answer = Bearer.get(server.url(), "/api/me", token);
            assertThat(answer.statusCode()).as(what).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .as(what)
                    .contains("Bearer error=\"invalid_token\"");
            assertThat(answer.body()).as(what).contains("not-signed-in");
        });
        for (int i = 1; i <= 100; i++) {
            assertThat(Bearer.get(server.url(), "/api/me", Forged.ofUnknownKey(good, i))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(Bearer.get(server.url(), "/api/me", good).statusCode()).isEqualTo(200);
    }

    private static String access(JsonNode tokens) {
        return tokens.get("access_token").asString();
    }

    @Test
    void P42_with_an_issuer_there_are_no_demo_people_and_the_page_is_told() {
        Window window = window();
        assertThat(window.get("/api/sign-in").text()).isEqualTo("{\"way\":\"issuer\"}");
        assertThat(window.get("/api/demo-people").status()).isEqualTo(404);
        assertThat(window.post("/api/demo-login", "{\"person\":\"leder\"}").status())
                .isEqualTo(404);
    }

    @Test
    void P43_a_sign_in_begins_with_state_nonce_and_proof_and_makes_no_session() {
        HttpResponse<String> begun = window().ask("/oauth2/authorization/samskap");
        assertThat(begun.headers().firstValue("Location").orElseThrow())
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?response_type=code")
                .contains("code_challenge_method=S256", "&code_challenge=", "&state=", "&nonce=", "&client_id=samskap");
        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("samskap-way-")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=900");
    }

    @Test
    void P46_nothing_of_a_sign_in_is_in_the_log() throws Exception {
        keycloak.person("logget", "Kanarifugl", ORGANISATION, "leder");
        Window window = signedIn("logget");
        window.open("/login/oauth2/code/samskap?code=kanarikode&state=kanaristand");
        window.form("/logout/connect/back-channel/samskap", "logout_token=kanaritegn");
        Bearer.get(server.url(), "/api/me", "kanaribevis");
        String idToken = window.idToken();
        assertThat(Files.readString(folder.resolve("server.log")))
                .isNotBlank()
                .doesNotContainIgnoringCase("kanari")
                .doesNotContain(idToken, idToken.split("\\.")[1], keycloak.clientSecret(), "logget");
    }

    @Test
    void U85_U86_U87_a_browser_signs_in_and_out_and_a_guest_takes_along_what_they_wrote() throws Exception {
        keycloak.person("arrangør", "Kari", ORGANISATION, "leder");
        keycloak.person("nettleser", "Nett", ORGANISATION, "leder");
        keycloak.person("gjesten", "Gjest", null, "innbygger");
        ProcessBuilder tests = new ProcessBuilder(
                        "npx", "vitest", "run", "--config", "vitest.e2e.config.ts", "e2e/sign-in.spec.ts")
                .directory(Product.ROOT.resolve("frontend-static").toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        tests.environment()
                .putAll(Map.of(
                        "SAMSKAP_URL", server.url(),
                        "SAMSKAP_ISSUER", keycloak.issuer(),
                        "SAMSKAP_PASSWORD", Keycloak.PASSWORD,
                        "SAMSKAP_CODE", posed(signedIn("arrangør"))));
        Process running = tests.start();
        try {
            running.inputReader().lines().forEach(System.out::println);
            assertThat(running.waitFor()).as("see its output above").isZero();
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void P37_fault14_without_the_issuer_who_is_in_stays_in_guests_join_sign_in_says_so_and_the_server_starts()
            throws Exception {
        keycloak.accessTokensLast(SHORT);
        keycloak.person("tålmodig", "Kari", ORGANISATION, "leder");
        Window leader = signedIn("tålmodig");
        String code = posed(leader);
        keycloak.stop();
        for (int start = 0; start < 2; start++) {
            assertThat(leader.role()).isEqualTo("leder");
            posed(leader);
            Window guest = window();
            join(guest, code);
            assertThat(guest.role()).isEqualTo("innbygger");
            await(this::signInSaysThatTheIssuerIsAway);
            server.kill();
            server.start();
        }
        assertThat(leader.post("/api/logout", "").status()).isEqualTo(204);
        assertThat(leader.role()).isEqualTo("401");
    }

    /** The server asks every few seconds whether the issuer is there; until then it sends people to where nobody answers. */
    private boolean signInSaysThatTheIssuerIsAway() {
        try {
            return window().open("/oauth2/authorization/samskap")
                    .address()
                    .toString()
                    .endsWith("/inn?sign-in=unavailable");
        } catch (UncheckedIOException nobodyAnswers) {
            return false;
        }
    }

    private static void await(BooleanSupplier happened) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("what was waited for").isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
