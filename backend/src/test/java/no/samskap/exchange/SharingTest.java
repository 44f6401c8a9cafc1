package no.samskap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OverTheWire
class SharingTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private Meeting meeting;
    private Browser leader;

    @BeforeEach
    void a_challenge_with_a_pilot_and_a_lesson() {
        meeting = new Meeting(port, "Skolevei");
        leader = meeting.leader();
        String pilot = leader.post(
                        meeting.path("pilots"),
                        Meeting.json(Map.of(
                                "title", "Lys",
                                "hypothesis", "Flere går",
                                "measures", List.of(Map.of("name", "Barn", "unit", "barn", "target", 60)),
                                "from", "2026-01-01",
                                "to", "2026-02-01",
                                "owner", "Ola Nordmann",
                                "ideas", List.of(),
                                "version", 0)))
                .string("pilot");
        leader.post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}");
        leader.post(
                "/api/pilots/" + pilot + "/log",
                "{\"day\":\"2026-01-02\",\"text\":\"Vi telte\",\"readings\":[{\"measure\":0,\"value\":42}]}");
        leader.post(
                "/api/pilots/" + pilot + "/ending",
                "{\"version\":2,\"outcome\":\"stopped\",\"why\":\"Mørkt\",\"learnt\":\"Lys må til\"}");
        leader.post(
                meeting.path("lessons"),
                Meeting.json(Map.of(
                        "title", "Spør barna",
                        "text", "De vet hvor det er mørkt.",
                        "context", "",
                        "tags", List.of("lys"),
                        "again", "yes",
                        "version", 0)));
    }

    @Test
    void C50_the_file_has_what_was_asked_tried_and_learnt_and_names_nobody() {
        Answer shared = share(leader);
        assertThat(shared.status()).isEqualTo(200);
        assertThat(shared.header("Content-Disposition")).contains("attachment", "sharing.json");
        JsonNode file = shared.json();
        assertThat(file.path("format").asString()).isEqualTo("samskap-sharing/1");
        assertThat(file.path("licence").asString()).isEqualTo("CC-BY-4.0");
        assertThat(file.path("challenge").path("title").asString()).isEqualTo("Skolevei");
        assertThat(file.path("pilots").path(0).path("learnt").asString()).isEqualTo("Lys må til");
        assertThat(file.path("pilots").path(0).path("log").path(0).path("text").asString())
                .isEqualTo("Vi telte");
        assertThat(file.path("lessons").path(0).path("title").asString()).isEqualTo("Spør barna");
        assertThat(shared.text())
                .doesNotContain("Leder (demo)", leader.get("/api/me").string("participant"), "Ola Nordmann");
    }

    @Test
    void C50_who_runs_the_challenge_shares_it_and_others_do_not() {
        assertThat(share(meeting.guest("Kari")).status()).isEqualTo(403);
        assertThat(share(meeting.person("medarbeider")).status()).isEqualTo(403);
        assertThat(share(meeting.stranger()).status()).isEqualTo(404);
        assertThat(share(meeting.nobody()).status()).isEqualTo(401);
    }

    @Test
    void C51_a_file_from_elsewhere_is_kept_with_credit_and_read_by_the_whole_organisation() {
        String id = fromElsewhere();
        assertThat(borrow(leader, file(id, "2026-05-01T10:00:00Z", "Lys")).status())
                .isEqualTo(200);
        JsonNode seen = borrowed(meeting.person("medarbeider"), id);
        assertThat(seen.path("source").path("organisation").asString()).isEqualTo("Annen kommune");
        assertThat(seen.path("licence").asString()).isEqualTo("CC-BY-4.0");
        assertThat(seen.path("challenge").path("title").asString()).isEqualTo("Lys");
        assertThat(meeting.guest("Kari")
                        .get("/api/borrowed")
                        .json()
                        .path("borrowed")
                        .isEmpty())
                .isTrue();
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            assertThat(borrow(meeting.person(role), file(id, "2026-05-02T10:00:00Z", "Nei"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void C51_a_later_file_from_the_same_place_replaces_it_and_an_earlier_one_does_not() {
        String id = fromElsewhere();
        borrow(leader, file(id, "2026-05-01T10:00:00Z", "Først"));
        assertThat(borrow(leader, file(id, "2026-06-01T10:00:00Z", "Så")).status())
                .isEqualTo(200);
        assertThat(borrow(leader, file(id, "2026-05-15T10:00:00Z", "Gammelt")).status())
                .isEqualTo(409);
        assertThat(borrowed(leader, id).path("challenge").path("title").asString())
                .isEqualTo("Så");
        assertThat(borrow(leader, file(id, "2026-06-01T10:00:00Z", "Så")).status())
                .isEqualTo(200);
    }

    @Test
    void C52_what_comes_in_is_no_challenge_and_goes_around_no_gate() {
        String id = fromElsewhere();
        int before = leader.get("/api/challenges").json().path("challenges").size();
        borrow(leader, file(id, "2026-05-01T10:00:00Z", "Lys"));
        assertThat(leader.get("/api/challenges").json().path("challenges").size())
                .isEqualTo(before);
        assertThat(leader.get("/api/challenges/" + id).status()).isEqualTo(404);
        assertThat(leader.put("/api/challenges/" + id + "/phase", "{\"phase\":\"Try\"}")
                        .status())
                .isEqualTo(404);
        assertThat(borrow(
                                leader,
                                file(id, "2026-05-01T10:00:00Z", "Lys")
                                        .replace("\"areas\"", "\"phase\":\"Try\",\"areas\""))
                        .errors())
                .containsExactly("challenge.phase=field.unknown");
    }

    @Test
    void C52_what_was_shared_from_here_does_not_come_back_in_a_circle() {
        assertThat(borrow(leader, share(leader).text()).errors()).containsExactly("source.challenge=field.invalid");
    }

    @Test
    void C53_what_was_shared_is_taken_in_as_it_is_elsewhere() {
        String id = fromElsewhere();
        String file = share(leader).text().replace(meeting.challenge(), id);
        Answer borrowed = borrow(leader, file);
        assertThat(borrowed.status()).as(borrowed.text()).isEqualTo(200);
        assertThat(borrowed(leader, id)).isEqualTo(JSON.readTree(file));
    }

    private List<String> remembered(Browser who, String word) {
        return who.get("/api/memory?q=" + word)
                .json()
                .path("hits")
                .valueStream()
                .map(hit ->
                        hit.path("kind").asString() + " " + hit.path("title").asString() + " from "
                                + hit.path("from").asString("here"))
                .sorted()
                .toList();
    }

    @Test
    void C56_what_was_borrowed_is_found_in_the_memory_with_its_credit_and_as_its_latest_file_says() {
        String id = fromElsewhere();
        String word = "lysmast" + id.substring(0, 8).replaceAll("[^a-z]", "x");
        String other = "gjerde" + id.substring(0, 8).replaceAll("[^a-z]", "y");
        borrow(leader, file(id, "2026-05-01T10:00:00Z", word));
        assertThat(remembered(meeting.person("medarbeider"), word))
                .contains("challenge " + word + " from Annen kommune");
        assertThat(remembered(meeting.guest("Kari"), word)).isEmpty();
        borrow(leader, file(id, "2026-06-01T10:00:00Z", other));
        assertThat(remembered(leader, other)).contains("challenge " + other + " from Annen kommune");
        assertThat(remembered(leader, word)).doesNotContain("challenge " + word + " from Annen kommune");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"format\":\"samskap-sharing/1\"",
                "<xml/>",
                "\uFEFF{}",
                "{} {}",
                "{\"a\":1,\"a\":1}"
            })
    void C54_what_is_no_whole_file_is_400(String body) {
        assertThat(borrow(leader, body).status()).isEqualTo(400);
    }

    @Test
    void C54_a_file_in_latin_1_or_with_a_mark_before_it_is_400_and_line_ends_do_not_matter() {
        String id = fromElsewhere();
        String file = file(id, "2026-05-01T10:00:00Z", "Læring");
        assertThat(raw(file.getBytes(StandardCharsets.ISO_8859_1)).status()).isEqualTo(400);
        assertThat(raw(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
        assertThat(raw(file.substring(0, file.length() / 2).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(raw(file.replace(",", ",\r\n").getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void C54_a_file_that_is_too_large_is_413() {
        byte[] large = new byte[3 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        assertThat(raw(large).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":\"samskap-sharing/1\"|\"format\":\"noe-annet/7\"|format=field.invalid",
                "\"licence\":\"CC-BY-4.0\"|\"licence\":\"all rights reserved\"|licence=field.invalid",
                "\"installation\":\"https://annen.example.no\"|\"installation\":\"javascript:alert(1)\"|source.installation=field.invalid",
                "\"title\":\"Lys\"|\"title\":\" \"|challenge.title=field.invalid",
                "\"question\":\"Hva?\"|\"question\":7|challenge.question=field.invalid",
                "\"sharedAt\":\"2026-05-01T10:00:00Z\"|\"sharedAt\":\"i fjor\"|sharedAt=field.invalid",
                "\"lessons\":[]|\"lessons\":[{}]|lessons[0].again=field.missing",
                "\"pilots\":[]|\"pilots\":{}|pilots=field.invalid"
            })
    void C55_a_file_with_something_wrong_in_it_is_422_and_says_where(String right, String wrong, String error) {
        String id = fromElsewhere();
        String file = file(id, "2026-05-01T10:00:00Z", "Lys").replace(right, wrong);
        assertThat(file).contains(wrong);
        assertThat(borrow(leader, file).errors()).contains(error);
        assertThat(leader.get("/api/borrowed").text()).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$ne\":null}", "../../x", "kort", ""})
    void C55_a_wrong_id_is_422(String id) {
        String file = file(fromElsewhere(), "2026-05-01T10:00:00Z", "Lys")
                .replaceAll(
                        "\"challenge\":\"[a-z2-9]{26}\"",
                        Matcher.quoteReplacement("\"challenge\":" + Meeting.json(id)));
        assertThat(borrow(leader, file).errors()).containsExactly("source.challenge=field.invalid");
    }

    private Answer share(Browser who) {
        return who.get(meeting.path("export/sharing.json"));
    }

    private static Answer borrow(Browser who, String file) {
        return who.put("/api/borrowed", file);
    }

    private Answer raw(byte[] body) {
        return leader.send(leader.request("/api/borrowed")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", Objects.requireNonNull(leader.cookies().get("XSRF-TOKEN")))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static JsonNode borrowed(Browser who, String id) {
        return who.get("/api/borrowed")
                .json()
                .path("borrowed")
                .valueStream()
                .filter(file -> file.path("source").path("challenge").asString().equals(id))
                .findAny()
                .orElseThrow();
    }

    /** The id of a challenge that is not here. */
    private static String fromElsewhere() {
        return UUID.randomUUID().toString().replaceAll("[^a-z2-9]", "z").substring(0, 26);
    }

    private static String file(String id, String sharedAt, String title) {
        return "{\"format\":\"samskap-sharing/1\",\"sharedAt\":\"" + sharedAt + "\",\"licence\":\"CC-BY-4.0\","
                + "\"source\":{\"installation\":\"https://annen.example.no\",\"organisation\":\"Annen kommune\",\"challenge\":\""
                + id
                + "\"},\"challenge\":{\"title\":\"" + title
                + "\",\"question\":\"Hva?\",\"background\":\"\",\"areas\":[]},"
                + "\"pilots\":[],\"lessons\":[]}";
    }
}
