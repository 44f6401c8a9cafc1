package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class JoiningTest {
    @LocalServerPort
    int port;

    private Browser leader;
    private Answer posed;
    private String code;

    @BeforeEach
    void a_challenge() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan blir den trygg?\"}");
        code = posed.string("joinCode");
    }

    private static Answer join(Browser browser, String code) {
        return browser.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
    }

    @Test
    void P01_a_guest_joins_by_code_and_is_who_they_say_in_that_challenge() {
        Browser guest = new Browser(port);
        Answer joined =
                guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"Ola\",\"role\":\"medarbeider\"}");
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.string("challenge")).isEqualTo(posed.string("id"));
        assertThat(joined.string("board")).isEqualTo(posed.string("board"));
        Answer me = guest.get("/api/me");
        assertThat(me.json().toString())
                .isEqualTo("{\"participant\":\"" + joined.string("participant")
                        + "\",\"name\":\"Ola\",\"role\":\"medarbeider\",\"guest\":true}");
    }

    @Test
    void P02_a_guest_who_says_nothing_of_themselves_is_an_innbygger_without_a_name() {
        Browser guest = new Browser(port);
        String participant = join(guest, code).string("participant");
        assertThat(guest.get("/api/me").json().toString())
                .isEqualTo("{\"participant\":\"" + participant + "\",\"role\":\"innbygger\",\"guest\":true}");
    }

    @Test
    void P03_the_same_cookie_joins_as_the_same_participant() {
        Browser guest = new Browser(port);
        String first = join(guest, code).string("participant");
        Browser answerWasLost = guest.copy();
        assertThat(join(guest, code).string("participant")).isEqualTo(first);
        assertThat(join(answerWasLost, code).string("participant")).isEqualTo(first);
        assertThat(guest.get("/api/me").string("participant")).isEqualTo(first);
    }

    @Test
    void P03_many_tabs_of_one_guest_joining_at_once_are_one_participant() throws Exception {
        Browser guest = new Browser(port);
        String first = join(guest, code).string("participant");
        String other = leader.post("/api/challenges", "{\"title\":\"To\",\"question\":\"To?\"}")
                .string("joinCode");
        Set<String> participants = ConcurrentHashMap.newKeySet();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                Browser tab = guest.copy();
                tabs.submit(() -> participants.add(join(tab, other).string("participant")));
            }
        }
        assertThat(participants).hasSize(1).doesNotContain(first);
        assertThat(guest.get("/api/me?challenge=" + posed.string("id")).string("participant"))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678",
        "ABC",
        "ABCDEFGHJ",
        "''",
        "ABCD_EFGH",
        "OOOO-OOOO",
        "'$ne'",
        "ÆØÅABCDE",
        "'                                        '"
    })
    void P04_what_cannot_be_a_code_is_named_with_422(String typed) {
        Answer answer = join(new Browser(port), typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("joinCode=field.invalid");
    }

    @Test
    void P04_a_code_is_read_as_people_type_it() {
        String signs = code.replace("-", "");
        for (String typed : List.of(
                signs,
                signs.toLowerCase(Locale.ROOT),
                " " + code + " ",
                signs.substring(0, 4) + " " + signs.substring(4))) {
            assertThat(join(new Browser(port), typed).status()).isEqualTo(200);
        }
    }

    @Test
    void P05_unknown_and_closed_codes_get_the_same_404() {
        Answer unknown = join(new Browser(port), "ZZZZ-ZZZZ");
        assertThat(unknown.status()).isEqualTo(404);
        Answer draft = leader.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\",\"start\":\"Draft\"}");
        assertThat(join(new Browser(port), draft.string("joinCode")).text()).isEqualTo(unknown.text());
        for (String phase : List.of("Learn", "Shared")) {
            leader.put("/api/challenges/" + posed.string("id") + "/phase", "{\"phase\":\"" + phase + "\"}");
        }
        Answer closed = join(new Browser(port), code);
        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.text()).isEqualTo(unknown.text());
        leader.put("/api/challenges/" + posed.string("id") + "/phase", "{\"phase\":\"Learn\"}");
        assertThat(join(new Browser(port), code).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medarbeider", "tillitsvalgt", "folkevalgt", "partner", "innbygger"})
    void P07_a_role_that_gives_no_powers_is_the_guests_own_word(String role) {
        Browser guest = new Browser(port);
        guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"role\":\"" + role + "\"}");
        assertThat(guest.get("/api/me").string("role")).isEqualTo(role);
        assertThat(guest.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator"})
    void P07_a_role_with_powers_is_refused(String role) {
        Answer answer =
                new Browser(port).post("/api/join", "{\"joinCode\":\"" + code + "\",\"role\":\"" + role + "\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("role=field.invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  Åse  '                | Åse",
                "A\\u202Ebc\\u2069         | Abc",
                "A\\u200Bbc\\uFEFF         | Abc",
                "A\\nb\\u0007c             | A b c",
                "<img src=x onerror=x>    | <img src=x onerror=x>",
                "${jndi:ldap://x}         | ${jndi:ldap://x}",
                "A\\u030A                  | Å",
                "👩‍👩‍👧                       | 👩‍👩‍👧",
            })
    void P08_threat84_threat85_what_cannot_be_seen_is_taken_out_of_a_name(String given, String kept) {
        Browser guest = new Browser(port);
        Answer joined = guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"" + given + "\"}");
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(guest.get("/api/me").string("name")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"   \"", "\"\\u200b\"", "\"\\ud800\"", "17", "{\"$ne\":1}", "[\"a\"]"})
    void P08_threat84_a_name_that_is_none_is_refused(String name) {
        Answer answer = new Browser(port).post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":" + name + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("name=field.invalid");
    }

    @Test
    void P08_a_name_has_at_most_80_code_points() {
        Browser guest = new Browser(port);
        assertThat(guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"" + "😀".repeat(80) + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"" + "😀".repeat(81) + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void P09_a_signed_in_person_joins_and_stays_themselves() {
        Browser employee = new Browser(port);
        employee.post("/api/demo-login", "{\"person\":\"medarbeider\"}");
        String participant = employee.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"En annen\"}")
                .string("participant");
        assertThat(employee.get("/api/me").json().toString())
                .isEqualTo("{\"participant\":\"" + participant
                        + "\",\"name\":\"Medarbeider (demo)\",\"role\":\"medarbeider\",\"guest\":false}");
    }

    @Test
    void P10_threat76_two_hundred_people_join_from_one_address_at_once() throws Exception {
        List<Future<Integer>> joined = new ArrayList<>();
        try (var hall = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 200; i++) {
                joined.add(hall.submit(() -> join(new Browser(port), code).status()));
            }
            hall.shutdown();
            assertThat(hall.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        for (Future<Integer> status : joined) {
            assertThat(status.get()).isEqualTo(200);
        }
    }
}
