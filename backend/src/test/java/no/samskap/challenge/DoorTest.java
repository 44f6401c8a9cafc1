package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** How guests come in: another code, open or closed, slips. */
@OverTheWire
class DoorTest {
    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate store;

    private Meeting meeting;

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port).about("");
    }

    private Answer join(Browser who, String code) {
        return who.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
    }

    private Answer join(String code) {
        return join(new Browser(port), code);
    }

    private Answer door() {
        return meeting.as("leder").get(meeting.path("/door"));
    }

    private Answer set(String body) {
        return meeting.as("leder").put(meeting.path("/door"), body);
    }

    private List<String> slips(int count) {
        Answer made = meeting.as("fasilitator").post(meeting.path("/door/slips"), "{\"count\":" + count + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return made.json().path("codes").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void G30_another_code_ends_the_old_one_and_who_is_in_stays_in() {
        String old = door().string("code");
        Browser guest = meeting.guest("innbygger");
        String next = meeting.as("leder").post(meeting.path("/door/code"), "{}").string("code");
        assertThat(next).isNotEqualTo(old).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
        assertThat(join(old).status()).isEqualTo(404);
        assertThat(join(old).text()).isEqualTo(join("ZZZZ-ZZZZ").text());
        assertThat(join(next).status()).isEqualTo(200);
        assertThat(guest.get(meeting.path("")).status()).isEqualTo(200);
        assertThat(meeting.challenge().string("joinCode")).isEqualTo(next);
        assertThat(meeting.deeds().getFirst()).isEqualTo("CodeChanged");
    }

    @Test
    void G31_a_closed_door_lets_in_nobody_new_and_those_who_are_in_again() {
        String code = door().string("code");
        Browser guest = meeting.guest("innbygger");
        assertThat(set("{\"open\":false}").json().path("open").asBoolean()).isFalse();
        Answer refused = join(code);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo("door.closed");
        assertThat(refused.header("Set-Cookie")).doesNotContain("samskap");
        assertThat(join(guest, code).status()).isEqualTo(200);
        assertThat(guest.get(meeting.path("")).status()).isEqualTo(200);
        assertThat(join(meeting.as("medarbeider"), code).status()).isEqualTo(200);
        set("{\"open\":true}");
        assertThat(join(code).status()).isEqualTo(200);
        assertThat(meeting.deeds().subList(0, 2)).containsExactly("DoorSet", "DoorSet");
    }

    @Test
    void G32_a_door_closes_by_itself_at_its_time() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        Door until = Door.openBy(new JoinCode("AAAABBBB")).set(true, now.plusSeconds(60));
        assertThat(until.isOpen(now.plusSeconds(59))).isTrue();
        assertThat(until.isOpen(now.plusSeconds(60))).isFalse();
        String code = door().string("code");
        Instant soon = Instant.now().plusSeconds(2);
        assertThat(set("{\"open\":true,\"until\":\"" + soon + "\"}").status()).isEqualTo(200);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(join(code).status()).isEqualTo(409));
        assertThat(set("{\"open\":false,\"until\":\"2030-01-01T00:00:00Z\"}").errors())
                .containsExactly("until=field.invalid");
        assertThat(set("{\"open\":true,\"until\":\"2020-01-01T00:00:00Z\"}").errors())
                .containsExactly("until=field.invalid");
    }

    @Test
    void G33_a_slip_lets_in_one_and_the_same_one_again() {
        List<String> slips = slips(3);
        assertThat(slips).hasSize(3).doesNotHaveDuplicates();
        assertThat(slips).allMatch(slip -> slip.matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"));
        Browser first = new Browser(port);
        Answer joined =
                join(first, slips.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        Answer second = join(slips.getFirst());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.string("code")).isEqualTo("slip.used");
        assertThat(join(first, slips.getFirst()).string("participant")).isEqualTo(joined.string("participant"));
        assertThat(door().json().path("slips").asInt()).isEqualTo(3);
        assertThat(door().json().path("used").asInt()).isEqualTo(1);
    }

    @Test
    void G34_of_many_who_show_one_slip_at_the_same_instant_one_comes_in() throws Exception {
        String slip = slips(1).getFirst();
        List<Browser> crowd =
                IntStream.range(0, 12).mapToObj(i -> new Browser(port)).toList();
        crowd.forEach(browser -> browser.get("/api/me"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> tries = new ArrayList<>();
            crowd.forEach(browser -> tries.add(() -> join(browser, slip).status()));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 409);
            assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        }
    }

    @Test
    void G35_the_store_holds_no_slip_that_anybody_could_show() {
        List<String> slips = slips(5);
        for (Document kept : store.getCollection("joinSlips").find()) {
            for (String slip : slips) {
                assertThat(kept.toJson()).doesNotContain(slip, slip.replace("-", ""));
            }
        }
        assertThat(meeting.as("leder").get(meeting.path("/history")).text()).doesNotContain(slips.getFirst());
        assertThat(door().text()).doesNotContain(slips.getFirst());
    }

    @Test
    void G36_slips_that_were_ended_let_nobody_in() {
        List<String> slips = slips(2);
        Browser in = new Browser(port);
        join(in, slips.getFirst());
        Answer ended = meeting.as("leder").send("DELETE", meeting.path("/door/slips"), "{}");
        assertThat(ended.json().path("slips").asInt()).isZero();
        assertThat(join(slips.getLast()).status()).isEqualTo(404);
        assertThat(in.get(meeting.path("")).status()).isEqualTo(200);
        set("{\"open\":false}");
        assertThat(join(slips(1).getFirst()).string("code")).isEqualTo("door.closed");
    }

    @Test
    void G37_only_those_who_run_a_challenge_see_and_turn_its_door() {
        for (Browser who : List.of(meeting.as("medarbeider"), meeting.as("tillitsvalgt"), meeting.guest("innbygger"))) {
            assertThat(who.get(meeting.path("/door")).status()).isEqualTo(403);
            assertThat(who.put(meeting.path("/door"), "{\"open\":false}").status())
                    .isEqualTo(403);
            assertThat(who.post(meeting.path("/door/code"), "{}").status()).isEqualTo(403);
            assertThat(who.post(meeting.path("/door/slips"), "{\"count\":1}").status())
                    .isEqualTo(403);
            assertThat(who.send("DELETE", meeting.path("/door/slips"), "{}").status())
                    .isEqualTo(403);
        }
        assertThat(meeting.as("leder")
                        .post(meeting.path("/door/slips"), "{\"count\":201}")
                        .errors())
                .containsExactly("count=field.invalid");
    }

    @Test
    void G39_a_guests_cookie_is_theirs_alone_and_one_that_was_altered_is_nobodys() {
        Browser ola = meeting.guest("innbygger");
        Browser kari = meeting.guest("innbygger");
        String mine = ola.get("/api/me").string("participant");
        assertThat(kari.get("/api/me").string("participant")).isNotEqualTo(mine);
        String session = ola.cookies().get("samskap");
        assertThat(session).isNotNull();
        Browser forged = kari.copy();
        // In its middle: the last letters of what is encoded so may say the same in other ways.
        int middle = session.length() / 2;
        char other = session.charAt(middle) == 'A' ? 'B' : 'A';
        forged.cookies().put("samskap", session.substring(0, middle) + other + session.substring(middle + 1));
        assertThat(forged.get("/api/me").status()).isEqualTo(401);
        // The pseudonym of another, which all see, opens nothing.
        forged.cookies().put("samskap", mine);
        assertThat(forged.get("/api/me").status()).isEqualTo(401);
    }
}
