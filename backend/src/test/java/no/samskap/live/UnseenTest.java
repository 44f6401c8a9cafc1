package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads every octet that others get while Kari writes in silence or without a name: on sockets, in pages, in files. */
@OverTheWire
class UnseenTest {
    private static final String SECRET = "Legg ned det tredje møtet";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private Browser facilitator = new Browser(0);
    private Browser ola = new Browser(0);
    private Browser kari = new Browser(0);
    private String challenge = "";
    private String board = "";
    private String karisName = "";
    private int commands;

    @BeforeEach
    void a_facilitator_poses_and_two_guests_join() {
        facilitator = new Browser(port);
        ola = new Browser(port);
        kari = new Browser(port);
        facilitator.post("/api/demo-login", "{\"person\":\"fasilitator\"}");
        Answer posed = facilitator.post(
                "/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan blir den trygg?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        for (Browser guest : List.of(ola, kari)) {
            String name = guest.equals(ola) ? "Ola" : "Kari";
            guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\",\"name\":\"" + name + "\"}");
        }
        karisName = kari.get("/api/me").string("participant");
    }

    private RawClient open(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        RawClient client = new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp");
        client.connect().subscribe("r", "/user/queue/replies");
        return client.subscribe("e", "/topic/boards." + board).subscribe("p", "/topic/boards." + board + ".presence");
    }

    private long does(Browser who, String command) {
        Answer answer =
                who.post("/api/boards/" + board + "/commands", "{\"id\":\"c" + ++commands + "\"," + command + "}");
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
        return answer.json().path("seq").asLong();
    }

    /** Everything that this socket hears until it has heard of {@code seq} and of all the rest, in whatever order. */
    private static List<String> heardUntil(RawClient client, long seq, String... rest) throws IOException {
        Set<String> awaited = new HashSet<>(List.of(rest));
        awaited.add("\"to\":" + seq + ",");
        List<String> heard = new ArrayList<>();
        do {
            String message = client.hear();
            heard.add(message);
            awaited.removeIf(message::contains);
        } while (!awaited.isEmpty());
        return heard;
    }

    private long kariWrites() {
        does(
                kari,
                "\"type\":\"AddIdea\",\"idea\":\"karis-1\",\"text\":\"" + SECRET + "\",\"position\":{\"x\":7,\"y\":7}");
        does(kari, "\"type\":\"EditIdea\",\"idea\":\"karis-1\",\"text\":\"" + SECRET + "!\",\"basedOn\":1");
        does(kari, "\"type\":\"AddComment\",\"idea\":\"karis-1\",\"comment\":\"k1\",\"text\":\"" + SECRET + "?\"");
        does(kari, "\"type\":\"AddIdea\",\"idea\":\"karis-2\",\"text\":\"" + SECRET + "\",\"buildsOn\":\"karis-1\"");
        does(kari, "\"type\":\"TakeStance\",\"idea\":\"karis-1\",\"stance\":\"agree\"");
        return does(kari, "\"type\":\"MoveIdea\",\"idea\":\"karis-1\",\"position\":{\"x\":8,\"y\":8}");
    }

    /** All that this person can ask for over HTTP. */
    private List<String> everythingAskedFor(Browser who) {
        List<String> paths = new ArrayList<>(List.of(
                "/api/boards/" + board + "/snapshot",
                "/api/boards/" + board + "/events?after=0",
                "/api/boards/" + board + "/stances",
                "/api/challenges/" + challenge,
                "/api/challenges/" + challenge + "/ideas",
                "/api/challenges/" + challenge + "/ideas?q=tredje",
                "/api/challenges/" + challenge + "/export/ideas.csv"));
        if (who.equals(facilitator)) {
            for (String file : List.of("votes.csv", "matrix.csv", "export.json")) {
                paths.add("/api/challenges/" + challenge + "/export/" + file);
            }
        }
        return paths.stream()
                .map(path -> {
                    Answer answer = who.get(path);
                    assertThat(answer.status()).as(path).isEqualTo(200);
                    return answer.text();
                })
                .toList();
    }

    @Test
    void F14_neighbour2_in_silent_writing_no_octet_that_others_get_has_the_words_or_the_author() throws Exception {
        long begun = does(facilitator, "\"type\":\"SetSilentWriting\",\"on\":true");
        try (RawClient olas = open(ola);
                RawClient facilitators = open(facilitator);
                RawClient karis = open(kari);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<String> poll = CompletableFuture.supplyAsync(
                    () -> ola.copy()
                            .get("/api/boards/" + board + "/events?wait=20&after=" + begun)
                            .text(),
                    threads);
            long last = kariWrites();
            karis.send(
                    "/app/boards." + board + ".presence",
                    "{\"cursor\":{\"x\":8,\"y\":8},\"selection\":[\"karis-1\"],\"typing\":true}");
            List<String> got = new ArrayList<>(heardUntil(olas, last));
            got.addAll(heardUntil(facilitators, last, "/topic/boards." + board + ".presence"));
            got.addAll(everythingAskedFor(ola));
            got.addAll(everythingAskedFor(facilitator));
            got.add(poll.get(30, TimeUnit.SECONDS));
            for (String each : got) {
                assertThat(each)
                        .doesNotContain("tredje")
                        .doesNotContain("karis-")
                        .doesNotContain("\"k1\"");
                if (each.contains(".presence\n")) {
                    assertThat(each).contains("\"pointing\":[]");
                } else {
                    assertThat(each).doesNotContain(karisName).doesNotContain("Kari");
                }
            }
            assertThat(kari.get("/api/boards/" + board + "/snapshot").json().path("withheld"))
                    .hasSize(2);
        }
    }

    @Test
    void F14_a_reveal_gives_all_the_same_board_whether_they_followed_or_came_later() throws Exception {
        does(facilitator, "\"type\":\"SetSilentWriting\",\"on\":true");
        try (RawClient olas = open(ola)) {
            long last = kariWrites();
            heardUntil(olas, last);
            does(facilitator, "\"type\":\"Reveal\"");
            JsonNode snapshot = ola.get("/api/boards/" + board + "/snapshot").json();
            List<JsonNode> folded = new ArrayList<>();
            long seen = last;
            for (String message : heardUntil(olas, snapshot.path("seq").asLong())) {
                if (message.contains(".presence\n")) {
                    continue;
                }
                for (JsonNode event : JSON.readTree(RawClient.body(message)).path("events")) {
                    assertThat(event.path("seq").asLong()).isEqualTo(++seen);
                    if (event.path("type").asString().equals("IdeaRevealed")) {
                        folded.add(((ObjectNode) event.deepCopy()).remove(List.of("seq", "type")));
                    }
                }
            }
            assertThat(folded).hasSize(2);
            assertThat(snapshot.path("ideas")).containsExactlyElementsOf(folded);
            assertThat(snapshot.toString())
                    .contains(SECRET + "!")
                    .contains(SECRET + "?")
                    .contains(karisName);
            assertThat(snapshot.has("withheld")).isFalse();
        }
    }

    @Test
    void F15_neighbour2_while_all_is_anonymous_no_octet_that_others_get_has_the_author() throws Exception {
        does(facilitator, "\"type\":\"SetAnonymity\",\"on\":true");
        try (RawClient olas = open(ola);
                RawClient facilitators = open(facilitator);
                RawClient karis = open(kari)) {
            karis.send(
                    "/app/boards." + board + ".presence",
                    "{\"cursor\":{\"x\":8,\"y\":8},\"selection\":[\"karis-1\"],\"typing\":true}");
            long last = kariWrites();
            List<String> got = new ArrayList<>(heardUntil(olas, last));
            got.addAll(heardUntil(facilitators, last));
            got.addAll(everythingAskedFor(ola));
            got.addAll(everythingAskedFor(facilitator));
            assertThat(String.join("", got)).contains(SECRET);
            for (String each : got) {
                if (each.contains(".presence\n")) {
                    assertThat(each).contains("\"pointing\":[]").doesNotContain("karis-");
                } else {
                    assertThat(each).doesNotContain(karisName).doesNotContain("Kari");
                }
            }
        }
    }

    @Test
    void F12_while_names_are_hidden_nobody_is_told_one() throws Exception {
        does(kari, "\"type\":\"AddIdea\",\"idea\":\"a\",\"text\":\"Gågrupper\"");
        assertThat(ola.get("/api/boards/" + board + "/people").text()).contains("Kari");
        does(facilitator, "\"type\":\"SetNames\",\"shown\":false");
        try (RawClient olas = open(ola);
                RawClient karis = open(kari)) {
            assertThat(karis.handshake).contains("101");
            assertThat(ola.get("/api/boards/" + board + "/people").text()).isEqualTo("{\"people\":[]}");
            String presence = olas.hearOn("/topic/boards." + board + ".presence");
            while (!presence.contains("\"count\":2")) {
                assertThat(presence).doesNotContain("Kari").contains("\"here\":[]");
                presence = olas.hearOn("/topic/boards." + board + ".presence");
            }
            assertThat(presence).doesNotContain("Kari").contains("\"here\":[]");
        }
    }
}
