package no.samskap.simulator.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real Keycloak, which the build has fetched and unpacked, with the realm that the repository ships: as a process of its
 * own, with its data in memory. Everything that an administrator would click is done over its own interface.
 */
final class Keycloak {
    static final String PASSWORD = "en lang frase for prøver";

    private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();
    private static final Path SHIPPED = Product.ROOT.resolve("keycloak");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final int managementPort;
    private final String productAddress;
    private final String secret = UUID.randomUUID().toString() + UUID.randomUUID();
    private final String adminPassword = UUID.randomUUID().toString();
    private @Nullable Process process;

    /** @param productAddress the address that is let back to after a sign-in */
    Keycloak(int port, int managementPort, String productAddress) {
        this.port = port;
        this.managementPort = managementPort;
        this.productAddress = productAddress;
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/samskap";
    }

    String clientSecret() {
        return secret;
    }

    /** Begins to start; {@link #await} returns when it can serve. */
    void start(Path log) throws IOException {
        Path home = home();
        copy(SHIPPED.resolve("themes"), home.resolve("themes"));
        copy(SHIPPED.resolve("realm-samskap.json"), home.resolve("data/import/realm-samskap.json"));
        ProcessBuilder starting = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // What is meant for this JVM may not go together with Keycloak's own choices.
        starting.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        starting.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms256m -Xmx640m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        adminPassword,
                        "SAMSKAP_CLIENT_SECRET",
                        secret,
                        "SAMSKAP_ADDRESS",
                        productAddress,
                        "SAMSKAP_INSIDE",
                        productAddress));
        process = starting.start();
    }

    void await() {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (status(HttpRequest.newBuilder(URI.create(issuer()))) != 200) {
            if (process == null || !process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Keycloak did not start");
            }
            Thread.yield();
        }
    }

    void stop() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
            process = null;
        }
    }

    /** Makes a person who can sign in with {@link #PASSWORD}; answers with Keycloak's id for them. */
    String person(String username, String name, @Nullable String organisation, String... roles) {
        String id = created(
                "/users",
                Map.of(
                        "username",
                        username,
                        "email",
                        username + "@eksempel.invalid",
                        "emailVerified",
                        true,
                        "firstName",
                        name,
                        "lastName",
                        "Prøve",
                        "enabled",
                        true,
                        "attributes",
                        organisation == null ? Map.of() : Map.of("organisation", List.of(organisation)),
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        giveRoles(id, roles);
        return id;
    }

    void giveRoles(String person, String... roles) {
        admin("POST", "/users/" + person + "/role-mappings/realm", named(roles));
    }

    void takeRoles(String person, String... roles) {
        admin("DELETE", "/users/" + person + "/role-mappings/realm", named(roles));
    }

    void disable(String person) {
        admin("PUT", "/users/" + person, Map.of("enabled", false));
    }

    /** As an administrator does who throws somebody out of all they are in. */
    void signOut(String person) {
        admin("POST", "/users/" + person + "/logout", null);
    }

    void accessTokensLast(Duration time) {
        admin("PUT", "", Map.of("accessTokenLifespan", time.toSeconds()));
    }

    /** A program's client of the shipped pattern; answers with its secret. */
    String program(String clientId, String organisation, boolean mayUseTheApi, String... roles) {
        String id = created(
                "/clients",
                Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("basic", "roles", "profile"),
                        "optionalClientScopes",
                        mayUseTheApi ? List.of("samskap-api") : List.of()));
        JsonNode account = admin("GET", "/clients/" + id + "/service-account-user", null);
        String user = account.get("id").asString();
        admin("PUT", "/users/" + user, Map.of("attributes", Map.of("organisation", List.of(organisation))));
        giveRoles(user, roles);
        return admin("GET", "/clients/" + id + "/client-secret", null)
                .get("value")
                .asString();
    }

    /** What the token endpoint answers a program that shows its secret. */
    JsonNode tokens(String clientId, String clientSecret, @Nullable String scope) {
        String form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientSecret
                + (scope == null ? "" : "&scope=" + scope);
        return token(issuer(), form);
    }

    private JsonNode token(String realm, String form) {
        return JSON.readTree(text(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
    }

    private List<JsonNode> named(String... roles) {
        return Stream.of(roles)
                .map(role -> admin("GET", "/roles/" + role, null))
                .toList();
    }

    private String created(String path, Object body) {
        HttpResponse<String> answer = send(request("POST", path, body));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("not created: " + answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode admin(String method, String path, @Nullable Object body) {
        HttpResponse<String> answer = send(request(method, path, body));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private HttpRequest.Builder request(String method, String path, @Nullable Object body) {
        String token = token(
                        "http://localhost:" + port + "/realms/master",
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8))
                .get("access_token")
                .asString();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/realms/samskap" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private int status(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(HttpRequest.Builder request) {
        return send(request).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> unpacked = Files.list(UNPACKED)) {
            return unpacked.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak is not in " + UNPACKED));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).collect(Collectors.toList())) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
