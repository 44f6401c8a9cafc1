package no.samskap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import no.samskap.web.RawHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OverTheWire
class ExportsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private Browser leader;
    private Browser guest;
    private String challenge = "";
    private String board = "";
    private String participant = "";
    private int commands;

    @BeforeEach
    void a_board_with_a_guest() {
        leader = new Browser(port);
        guest = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        participant = guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\"}")
                .string("participant");
    }

    @Test
    void X01_ideas_csv_has_one_row_an_idea_with_what_was_said() {
        add(guest, "a", "Flere \"lys\", takk", false);
        add(guest, "b", "Ukjent", true);
        List<NamedCsvRecord> rows = rows("ideas.csv", guest);
        assertThat(rows).extracting(row -> row.getField("idea")).containsExactly("a", "b");
        assertThat(rows.getFirst().getField("text")).isEqualTo("Flere \"lys\", takk");
        assertThat(rows.getFirst().getField("participant")).isEqualTo(participant);
        assertThat(rows.getLast().getField("participant")).isEmpty();
    }

    @Test
    void X02_matrix_csv_has_a_row_a_voter_and_a_column_an_idea_with_the_last_stance() {
        add(guest, "a", "En", false);
        add(guest, "b", "To", false);
        stance(guest, "a", "agree");
        stance(guest, "a", "disagree");
        stance(leader, "a", "pass");
        stance(leader, "b", "agree");
        stance(leader, "b", "none");
        Map<String, String> cells = rows("matrix.csv", leader).stream()
                .collect(Collectors.toMap(row -> row.getField("a"), row -> row.getField("b")));
        assertThat(cells).isEqualTo(Map.of("-1", "", "0", ""));
    }

    @Test
    void X03_votes_csv_has_a_row_a_standing_stance() {
        add(guest, "a", "En", false);
        stance(guest, "a", "disagree");
        assertThat(rows("votes.csv", leader))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields().subList(1, 3)).containsExactly("a", "disagree"));
    }

    @Test
    void X04_export_json_has_the_challenge_its_ideas_and_its_votes() {
        add(guest, "a", "En", false);
        stance(guest, "a", "agree");
        JsonNode file = JSON.readTree(leader.get(path("export.json")).text());
        assertThat(file.path("format").asString()).isEqualTo("samskap-export/1");
        assertThat(file.path("challenge").path("title").asString()).isEqualTo("Skolevei");
        assertThat(file.path("challenge").path("charter").path("version").asInt())
                .isEqualTo(1);
        assertThat(file.path("ideas").path(0).path("text").asString()).isEqualTo("En");
        assertThat(file.path("votes").path(0).path("stance").asString()).isEqualTo("agree");
        assertThat(leader.get("/api/challenges/" + challenge + "/export.json").status())
                .isEqualTo(200);
    }

    @Test
    void X05_no_file_links_a_row_of_votes_to_a_participant() {
        add(guest, "a", "En", false);
        stance(guest, "a", "agree");
        assertThat(leader.get(path("matrix.csv")).text()).doesNotContain(participant);
        assertThat(leader.get(path("votes.csv")).text()).doesNotContain(participant);
        JsonNode file = JSON.readTree(leader.get(path("export.json")).text());
        assertThat(file.path("votes").toString()).doesNotContain(participant);
    }

    @Test
    void X06_rows_of_votes_are_for_those_who_run_the_challenge() {
        for (String file : List.of("votes.csv", "matrix.csv", "export.json")) {
            assertThat(guest.get(path(file)).status()).isEqualTo(403);
        }
        assertThat(guest.get(path("ideas.csv")).status()).isEqualTo(200);
        Browser stranger = new Browser(port);
        Answer other = leader.post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}");
        stranger.post("/api/join", "{\"joinCode\":\"" + other.string("joinCode") + "\"}");
        assertThat(stranger.get(path("ideas.csv")).status()).isEqualTo(404);
        assertThat(new Browser(port).get(path("ideas.csv")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\uFF1D1+1", "\";=x"})
    void X07_threat83_a_cell_that_would_begin_a_formula_is_made_harmless(String text) {
        add(guest, "a", text, false);
        String cell = rows("ideas.csv", leader).getFirst().getField("text");
        assertThat(cell).isEqualTo(text.startsWith("\"") ? text : "'" + text);
    }

    @Test
    void X07_threat83_white_space_before_a_formula_does_not_help_it() {
        assertThat(Cells.text(" =1")).isEqualTo("' =1");
        assertThat(Cells.text("\t=1")).isEqualTo("'\t=1");
        assertThat(Cells.text("\rx")).isEqualTo("'\rx");
        assertThat(Cells.text("\nx")).isEqualTo("'\nx");
        assertThat(Cells.text("")).isEmpty();
        assertThat(Cells.text("Vanlig - tekst")).isEqualTo("Vanlig - tekst");
    }

    @Test
    void H40_ideas_are_listed_filtered_and_paged() {
        add(guest, "a", "Lys i undergangen", false);
        add(guest, "b", "Lavere fart", false);
        add(guest, "c", "Mer lys", false);
        JsonNode found = guest.get("/api/challenges/" + challenge + "/ideas?q=LYS&size=1&page=1")
                .json();
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("ideas").path(0).path("idea").asString()).isEqualTo("c");
        assertThat(guest.get("/api/challenges/" + challenge + "/ideas?size=0").status())
                .isEqualTo(422);
        assertThat(new Browser(port)
                        .get("/api/challenges/" + challenge + "/ideas")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void X08_threat90_a_file_has_the_name_that_we_give_it_whatever_the_challenge_is_called() {
        String body = "{\"title\":\"../../x\\\"\\r\\nSet-Cookie: a=b\",\"question\":\"Hva?\"}";
        String id = leader.post("/api/challenges", body).string("id");
        Answer file = leader.get("/api/challenges/" + id + "/export/ideas.csv");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"ideas.csv\"");
        assertThat(file.header("Set-Cookie")).doesNotContain("a=b");
        for (String name : List.of("..%2fideas.csv", "ideas.csv%00", "ideas.csv;x", "secret.csv", "..")) {
            String answer = RawHttp.get(port, "/api/challenges/" + id + "/export/" + name);
            assertThat(answer).matches("(?s)HTTP/1.1 (400|401|404) .*");
        }
    }

    @Test
    void H40_threat93_what_is_searched_for_is_text_and_no_pattern() {
        add(guest, "a", "a".repeat(1_900) + "!", false);
        add(guest, "b", "(a+)+$", false);
        JsonNode found = guest.get("/api/challenges/" + challenge + "/ideas?q=(a%2B)%2B$")
                .json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        Answer longQuery = guest.get("/api/challenges/" + challenge + "/ideas?q=" + "a".repeat(10_000));
        assertThat(longQuery.status()).isIn(200, 414, 431);
    }

    private String path(String file) {
        return "/api/challenges/" + challenge + "/export/" + file;
    }

    private List<NamedCsvRecord> rows(String file, Browser who) {
        Answer answer = who.get(path(file));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment", file);
        return CsvReader.builder().ofNamedCsvRecord(answer.text()).stream().toList();
    }

    private void add(Browser who, String idea, String text, boolean anonymous) {
        command(who, Map.of("type", "AddIdea", "idea", idea, "text", text, "anonymous", anonymous));
    }

    private void stance(Browser who, String idea, String stance) {
        command(who, Map.of("type", "TakeStance", "idea", idea, "stance", stance));
    }

    private void command(Browser who, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("id", "c" + ++commands);
        Answer answer = who.post("/api/boards/" + board + "/commands", JSON.writeValueAsString(body));
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }
}
