package no.samskap.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samskap.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The attacks that are most likely on this product, each carried out against the running service; says what came of it. */
@OverTheWire
class AttacksTest {
    @LocalServerPort
    int port;

    private Meeting meeting;

    @BeforeEach
    void a_meeting() {
        meeting = new Meeting(port, "Angrep");
    }

    private static void tell(int number, String what) {
        System.out.println("attack " + number + ": " + what);
    }

    private String board(String what) {
        return "/api/boards/" + meeting.board() + "/" + what;
    }

    /** What it uses up is everybody's at this address. */
    @DirtiesContext
    @Test
    void H43_attack_1_guessing_a_join_code() {
        Browser stranger = meeting.nobody();
        int limited = 0;
        for (int i = 0; i < 200; i++) {
            Answer answer = stranger.post(
                    "/api/join",
                    json(Map.of(
                            "joinCode",
                            "BCDF"
                                    + "%04d"
                                            .formatted(2222 + i)
                                            .replace('0', '2')
                                            .replace('1', '3'))));
            assertThat(answer.status()).isIn(404, 429);
            if (answer.status() == 429) {
                assertThat(answer.header("Retry-After")).isNotEmpty();
                limited++;
            }
        }
        assertThat(limited).isPositive();
        // Whoever has a right code comes in all the same.
        meeting.guest("Kommer likevel inn");
        tell(1, "200 guesses, " + limited + " of them answered 429, and a right code still let in");
    }

    @Test
    void H43_attack_2_reaching_for_what_is_anothers() {
        Browser stranger = meeting.stranger();
        Answer none = stranger.get("/api/challenges/none");
        List<Answer> answers = List.of(
                stranger.get("/api/challenges/" + meeting.challenge()),
                stranger.get(board("snapshot")),
                stranger.get(board("events?after=0")),
                stranger.get(meeting.path("export.json")),
                stranger.post(board("commands"), "{\"id\":\"a\",\"type\":\"Reveal\"}"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(none.text());
        });
        tell(2, "five ways into another's challenge: 404, in the same words as one that is not there");
    }

    @Test
    void H43_attack_3_another_sites_page_posts_with_the_victims_cookie() {
        Browser victim = meeting.leader();
        HttpRequest.Builder forged = victim.request("/api/challenges")
                .header("Origin", "https://angriper.example")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"x\",\"question\":\"y\"}"));
        Answer answer = victim.send(forged);
        assertThat(answer.status()).isEqualTo(403);
        tell(3, "403: the header that only our own page can write was missing");
    }

    @Test
    void H43_attack_4_another_sites_page_opens_a_socket() throws Exception {
        StringBuilder cookies = new StringBuilder();
        meeting.leader()
                .cookies()
                .forEach((name, value) ->
                        cookies.append(name).append('=').append(value).append("; "));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /ws HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Origin: https://angriper.example\r\nCookie: " + cookies + "\r\n\r\n")
                            .getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 403");
        }
        tell(4, "the handshake was answered 403");
    }

    @Test
    void H43_attack_5_a_script_in_an_idea() {
        String script = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        meeting.idea(meeting.guest("<b>Navn</b>"), "s", script);
        Answer snapshot = meeting.leader().get(board("snapshot"));
        assertThat(snapshot.json().path("ideas").get(0).path("text").asString()).isEqualTo(script);
        assertThat(snapshot.header("Content-Type")).startsWith("application/json");
        assertThat(snapshot.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(meeting.nobody().get("/").header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        tell(5, "the text came back as text, and the policy forbids every script but our own files (the page: U01)");
    }

    @Test
    void H43_attack_6_voting_more_than_once() throws Exception {
        meeting.idea(meeting.leader(), "v", "Stemmes over");
        Browser voter = meeting.guest("Ivrig velger");
        List<Callable<Answer>> votes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String body = json(
                    Map.of("id", "v" + i, "type", "TakeStance", "idea", "v", "stance", i % 2 == 0 ? "agree" : "pass"));
            Browser tab = voter.copy();
            votes.add(() -> tab.post(board("commands"), body));
        }
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var vote : tabs.invokeAll(votes)) {
                assertThat(vote.get().status()).isEqualTo(200);
            }
        }
        assertThat(meeting.leader()
                        .get(meeting.path("export/votes.csv"))
                        .text()
                        .lines()
                        .count())
                .isEqualTo(2);
        tell(6, "20 stances at once from 20 tabs of one person count as one");
    }

    @Test
    void H43_attack_7_finding_out_who_wrote_anonymously() {
        Browser writer = meeting.guest("Hemmelig forfatter");
        String pseudonym = writer.get("/api/me").string("participant");
        meeting.anonymousIdea(writer, "h", "Det ingen tør si");
        for (Browser other : List.of(meeting.leader(), meeting.person("administrator"), meeting.guest("Nysgjerrig"))) {
            String all = other.get(board("snapshot")).text()
                    + other.get(board("events?after=0")).text()
                    + other.get(meeting.path("ideas")).text()
                    + other.get(meeting.path("export/ideas.csv")).text();
            assertThat(all).contains("Det ingen tør si").doesNotContain(pseudonym);
        }
        tell(7, "neither leader, administrator nor guest found the author in snapshot, events, list or file");
    }

    @Test
    void H43_attack_8_operators_in_the_place_of_text() {
        Browser stranger = meeting.nobody();
        assertThat(stranger.post("/api/join", "{\"joinCode\":{\"$ne\":null}}").status())
                .isEqualTo(422);
        assertThat(stranger.post("/api/demo-login", "{\"person\":{\"$gt\":\"\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(meeting.leader().get("/api/challenges/%7B%22$ne%22:null%7D").status())
                .isEqualTo(404);
        tell(8, "422 by type, and 404 where an id was expected: nothing but text reaches the store");
    }

    @Test
    void H43_attack_9_a_formula_for_the_leaders_spreadsheet() {
        meeting.idea(meeting.guest("Regnekyndig"), "f", "=HYPERLINK(\"https://angriper.example\";\"Klikk\")");
        assertThat(meeting.leader().get(meeting.path("export/ideas.csv")).text())
                .contains("'=HYPERLINK")
                .doesNotContain(",=HYPERLINK");
        tell(9, "the cell begins with an apostrophe");
    }

    @Test
    void H43_attack_10_taking_powers() {
        Browser guest = meeting.guest("Maktsyk");
        assertThat(guest.put(meeting.path("phase"), "{\"phase\":\"Decide\"}").status())
                .isEqualTo(403);
        assertThat(guest.post("/api/challenges", json(Map.of("title", "x", "question", "y")))
                        .status())
                .isEqualTo(403);
        assertThat(guest.get(meeting.path("export/votes.csv")).status()).isEqualTo(403);
        assertThat(guest.get("/api/audit").status()).isEqualTo(403);
        assertThat(guest.post(board("commands"), "{\"id\":\"a\",\"type\":\"SetNames\",\"shown\":false}")
                        .string("code"))
                .isEqualTo("not.allowed");
        assertThat(guest.post(
                                board("commands"),
                                json(Map.of("id", "b", "type", "AddIdea", "idea", "p", "text", "x", "role", "leder")))
                        .string("code"))
                .isEqualTo("field.unknown");
        tell(
                10,
                "phase, posing, rows of votes, audit log: 403; running the meeting: not.allowed; a role in the body: field.unknown");
    }

    @Test
    void H43_attack_11_using_a_session_after_it_was_left() {
        Browser victim = meeting.person("medarbeider");
        Browser thief = victim.copy();
        assertThat(thief.get("/api/me").status()).isEqualTo(200);
        assertThat(victim.post("/api/logout", "").status()).isLessThan(300);
        assertThat(thief.get("/api/me").status()).isEqualTo(401);
        tell(11, "a copied cookie is nobody's once its owner has signed out");
    }

    @Test
    void H43_attack_12_flooding() {
        Browser flooder = meeting.guest("Ivrig");
        int refused = 0;
        for (int i = 0; i < 700 || (refused == 0 && i < 5_000); i++) {
            Answer answer = flooder.post(
                    board("commands"),
                    json(Map.of("id", "f" + i, "type", "TakeStance", "idea", "none", "stance", "agree")));
            refused += answer.text().contains("limit.rate") ? 1 : 0;
        }
        assertThat(refused).isPositive();
        meeting.idea(meeting.leader(), "lederen", "Lederen kommer til");
        assertThat(flooder.post(board("commands"), "{\"id\":\"" + "x".repeat(70_000) + "\"}")
                        .status())
                .isEqualTo(413);
        tell(
                12,
                "of many commands in a row " + refused
                        + " were refused for their pace, the leader's came through, 70 kB was answered 413");
    }

    @Test
    void H47_who_asks_without_end_is_answered_429_and_the_others_do_not_notice() {
        Browser flooder = meeting.guest("Maskinen");
        int limited = 0;
        for (int i = 0; i < 60_000 && limited == 0; i++) {
            Answer answer = flooder.get("/api/me");
            if (answer.status() == 429) {
                assertThat(Long.parseLong(answer.header("Retry-After"))).isPositive();
                assertThat(answer.text()).contains("too-many-tries");
                limited++;
            }
        }
        assertThat(limited).isPositive();
        assertThat(meeting.leader().get("/api/me").status()).isEqualTo(200);
    }
}
