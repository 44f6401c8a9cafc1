package no.samskap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes in from others' programs and goes out to them. */
@OverTheWire
class FormatsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BUDGET = """
            META
            key;value
            description;Byttested
            country;Norway
            unit;Testby
            instance;2025
            num_projects;3
            num_votes;6
            budget;100
            vote_type;approval
            rule;greedy
            PROJECTS
            project_id;cost;name
            p1;60;Benker
            p2;50;=Drivhus
            p3;40;Fontene
            VOTES
            voter_id;vote
            1;p1
            2;p1,p3
            3;p2
            4;p2
            5;p2
            6;p1,p2,p3
            """;

    @LocalServerPort
    int port;

    private Browser leader;

    @BeforeEach
    void a_leader() {
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
    }

    @Test
    void V54_a_budget_round_in_pabulibs_format_is_opened_counted_and_written_again_as_it_was() {
        Answer posed = opened(BUDGET);
        assertThat(posed.status()).as(posed.text()).isEqualTo(201);
        String round = "/api/challenges/" + posed.string("id") + "/rounds/recorded";
        JsonNode full = leader.get(round).json();
        assertThat(full.at("/result/ballots").intValue()).isEqualTo(6);
        assertThat(full.at("/ideas/1/text").asString()).isEqualTo("=Drivhus");
        assertThat(full.at("/result/outcome/winners").size()).isPositive();
        Answer again = leader.get(round + "/ballots.pb");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text())
                .contains("budget;100\n", "vote_type;approval\n", "p1;60;3;Benker;", "p2;50;4;'=Drivhus;")
                .contains("num_votes;6\n");
        Answer twice = opened(again.text());
        assertThat(twice.status()).as(twice.text()).isEqualTo(201);
        JsonNode second = leader.get("/api/challenges/" + twice.string("id") + "/rounds/recorded")
                .json();
        assertThat(second.at("/result/outcome/winners")).isEqualTo(full.at("/result/outcome/winners"));
        assertThat(second.at("/result/outcome/account")).isEqualTo(full.at("/result/outcome/account"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;100|budget;viel",
                "vote_type;approval|vote_type;ordinal",
                "p1;60;Benker|p1;60.5;Benker",
                "2;p1,p3|2;p9",
                "2;p1,p3|1;p1",
                "VOTES|STIMMEN",
                "p3;40;Fontene|=x;40;Fontene",
            })
    void V55_a_budget_file_that_cannot_be_right_is_refused_naming_the_field_and_nothing_is_there(
            String right, String wrong) {
        int before = leader.get("/api/challenges").json().path("challenges").size();
        Answer refused = opened(BUDGET.replace(right, wrong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("pabulib=field.invalid");
        assertThat(leader.get("/api/challenges").json().path("challenges").size())
                .isEqualTo(before);
    }

    @Test
    void V55_only_who_may_pose_a_challenge_opens_a_budget_and_only_a_told_budget_is_written() {
        Answer posed = opened(BUDGET);
        Browser guest = new Browser(port);
        String code = leader.get("/api/challenges/" + posed.string("id")).string("joinCode");
        guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
        assertThat(guest.post("/api/recorded-budgets", body(BUDGET)).status()).isEqualTo(403);
        String round = "/api/challenges/" + posed.string("id") + "/rounds/";
        assertThat(guest.get(round + "recorded/ballots.pb").status()).isEqualTo(200);
        assertThat(guest.get(round + "other/ballots.pb").status()).isEqualTo(404);
        assertThat(new Browser(port).get(round + "recorded/ballots.pb").status())
                .isEqualTo(401);
    }

    @Test
    void V56_a_challenge_is_written_as_a_folder_of_polis_and_opened_from_it_as_it_was() throws IOException {
        Answer first = leader.post(
                "/api/recorded-consultations",
                JSON.writeValueAsString(Map.of(
                        "title",
                        "Torget",
                        "question",
                        "Hva?",
                        "statements",
                        "idea,text\na,Benker\nb,'=Drivhus\n",
                        "votes",
                        "participant,idea,stance\nx,a,agree\ny,b,pass\ny,a,disagree\n")));
        Map<String, String> folder = unpacked(first.string("id"));
        assertThat(folder.keySet())
                .containsExactlyInAnyOrder("summary.csv", "comments.csv", "votes.csv", "participants-votes.csv");
        assertThat(folder.get("comments.csv")).contains(",0,,,,1,Benker\n", ",1,,,,1,'=Drivhus\n");
        for (Map<String, String> half : List.of(
                Map.of("votes", folder.getOrDefault("votes.csv", "")),
                Map.of("matrix", folder.getOrDefault("participants-votes.csv", "")))) {
            Map<String, String> body = new HashMap<>(half);
            body.putAll(Map.of(
                    "title", "Igjen", "question", "Hva?", "statements", folder.getOrDefault("comments.csv", "")));
            Answer again = leader.post("/api/recorded-consultations", JSON.writeValueAsString(body));
            assertThat(again.status()).as(again.text()).isEqualTo(201);
            assertThat(rows(unpacked(again.string("id")))).isEqualTo(rows(folder));
        }
        assertThat(new Browser(port)
                        .get("/api/challenges/" + first.string("id") + "/export/polis.zip")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void V56_an_authors_number_is_no_voters() throws IOException {
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Torget\",\"question\":\"Hva?\"}");
        for (String fields : List.of(
                "\"type\":\"AddIdea\",\"idea\":\"a\",\"text\":\"Benker\"",
                "\"type\":\"TakeStance\",\"idea\":\"a\",\"stance\":\"agree\"")) {
            assertThat(leader.post(
                                    "/api/boards/" + posed.string("board") + "/commands",
                                    "{\"id\":\"" + fields.hashCode() + "\"," + fields + "}")
                            .string("outcome"))
                    .isEqualTo("accepted");
        }
        Map<String, String> folder = unpacked(posed.string("id"));
        assertThat(folder.get("votes.csv")).contains(",0,0,1\n");
        assertThat(folder.get("comments.csv")).contains(",0,1,,,1,Benker\n");
    }

    /** What people thought, in whatever order they come. */
    private static List<String> rows(Map<String, String> folder) {
        return folder.getOrDefault("participants-votes.csv", "")
                .lines()
                .map(line -> line.substring(line.indexOf(',')))
                .sorted()
                .toList();
    }

    private Map<String, String> unpacked(String challenge) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream file = download("/api/challenges/" + challenge + "/export/polis.zip");
                ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private InputStream download(String address) {
        try {
            HttpResponse<byte[]> file = HttpClient.newHttpClient()
                    .send(leader.request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            return new ByteArrayInputStream(file.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Answer opened(String file) {
        return leader.post("/api/recorded-budgets", body(file));
    }

    private static String body(String file) {
        return JSON.writeValueAsString(
                Map.of("title", "Byttested", "question", "Hva skal vi bruke pengene på?", "pabulib", file));
    }
}
