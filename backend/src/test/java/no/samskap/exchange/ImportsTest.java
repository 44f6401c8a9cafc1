package no.samskap.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@OverTheWire
class ImportsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STATEMENTS = """
            timestamp,comment-id,author-id,moderated,comment-body
            20,1,7,0,"Senk farten, nå"
            10,0,7,1,Flere lys
            30,2,8,-1,Reklame
            """;
    private static final String VOTES = """
            timestamp,comment-id,voter-id,vote
            1,0,anne,1
            3,1,anne,-1
            2,1,anne,1
            1,0,ben,0
            1,2,ben,1
            """;
    private static final String MATRIX = """
            participant,group-id,n-votes,0,1,2
            anne,1,2,1,-1,
            ben,,2,0,,1
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
    void V21_a_recorded_consultation_is_opened_with_its_statements_and_everybodys_last_votes() {
        for (Map<String, String> files : List.of(
                Map.of("statements", STATEMENTS, "votes", VOTES), Map.of("statements", STATEMENTS, "matrix", MATRIX))) {
            Answer posed = opened(files);
            assertThat(posed.status()).isEqualTo(201);
            assertThat(posed.header("Location")).endsWith("/api/challenges/" + posed.string("id"));
            assertThat(exported(posed, "ideas.csv"))
                    .contains("\n1,\"Senk farten, nå\",,,", "\n0,Flere lys,,,")
                    .doesNotContain("Reklame");
            assertThat(cells(exported(posed, "matrix.csv"))).containsExactlyInAnyOrder("-1,1", ",0");
            assertThat(exported(posed, "matrix.csv"))
                    .startsWith("participant,1,0\n")
                    .doesNotContain("anne", "ben,");
            assertThat(leader.get("/api/challenges/" + posed.string("id")).string("question"))
                    .isEqualTo("Hvordan?");
        }
    }

    @Test
    void V21_our_own_files_open_as_they_were() {
        Answer first = opened(Map.of(
                "statements",
                "idea,text\n1,'=1+1\n0,''n\n",
                "votes",
                "participant,idea,stance\na,1,agree\nb,0,pass\nb,1,disagree\n"));
        String ideas = exported(first, "ideas.csv");
        String matrix = exported(first, "matrix.csv");
        Answer again = opened(Map.of("statements", ideas, "matrix", matrix));
        assertThat(cells(exported(again, "matrix.csv"))).containsExactlyInAnyOrderElementsOf(cells(matrix));
        assertThat(leader.get("/api/boards/" + again.string("board") + "/snapshot")
                        .text())
                .contains("\"=1+1\"", "\"''n\"");
    }

    @Test
    void V22_a_recording_that_cannot_be_right_is_refused_naming_file_and_line_and_nothing_is_there() {
        String before = leader.get("/api/challenges").text();
        refused(Map.of("statements", "", "votes", VOTES), "statements", "Linje 1:");
        refused(Map.of("statements", "comment-id,body\n", "votes", VOTES), "statements", "Linje 1:");
        refused(Map.of("statements", STATEMENTS + "40,0,7,1,Igjen\n", "votes", VOTES), "statements", "Linje 5:");
        refused(Map.of("statements", STATEMENTS + "40,3,7,1\n", "votes", VOTES), "statements", "Linje 5:");
        refused(Map.of("statements", STATEMENTS + "40,3,7,1,\n", "votes", VOTES), "statements", "Linje 5:");
        refused(Map.of("statements", STATEMENTS + "40,æ,7,1,Ja\n", "votes", VOTES), "statements", "Linje 5:");
        refused(
                Map.of("statements", STATEMENTS + "40,3,7,1," + "x".repeat(2_001) + "\n", "votes", VOTES),
                "statements",
                "Linje 5:");
        refused(Map.of("statements", STATEMENTS, "votes", VOTES + "1,0,cato,2\n"), "votes", "Linje 7:");
        refused(Map.of("statements", STATEMENTS, "votes", VOTES + "i dag,0,cato,1\n"), "votes", "Linje 7:");
        refused(Map.of("statements", STATEMENTS, "votes", VOTES + "1,0,,1\n"), "votes", "Linje 7:");
        refused(Map.of("statements", STATEMENTS, "votes", "a\"b\n\"c"), "votes", "Linje 1:");
        refused(Map.of("statements", STATEMENTS, "matrix", MATRIX + "cato,1,1,agree,x,\n"), "matrix", "Linje 4:");
        refused(Map.of("statements", STATEMENTS), "votes", "enten");
        refused(Map.of("statements", STATEMENTS, "votes", VOTES, "matrix", MATRIX), "votes", "enten");
        refused(Map.of("statements", STATEMENTS, "votes", VOTES, "title", ""), "title", "");
        assertThat(leader.get("/api/challenges").text()).isEqualTo(before);
    }

    @Test
    void H03_a_recording_may_be_larger_than_other_bodies_but_not_without_end() {
        String many = "timestamp,comment-id,voter-id,vote\n" + "1,0,anne,1\n".repeat(20_000);
        assertThat(opened(Map.of("statements", STATEMENTS, "votes", many)).status())
                .isEqualTo(201);
        assertThat(opened(Map.of("statements", STATEMENTS, "votes", "x".repeat(8 << 20)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void V23_only_those_who_may_pose_a_challenge_open_a_recorded_consultation() {
        for (String person : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            Browser other = new Browser(port);
            other.post("/api/demo-login", "{\"person\":\"" + person + "\"}");
            assertThat(opened(other, Map.of("statements", STATEMENTS, "votes", VOTES))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(opened(new Browser(port), Map.of("statements", STATEMENTS, "votes", VOTES))
                        .status())
                .isEqualTo(401);
    }

    private Answer opened(Map<String, String> files) {
        return opened(leader, files);
    }

    private static Answer opened(Browser who, Map<String, String> files) {
        Map<String, String> body = new LinkedHashMap<>(Map.of("title", "Skolevei", "question", "Hvordan?"));
        body.putAll(files);
        return who.post("/api/recorded-consultations", JSON.writeValueAsString(body));
    }

    private void refused(Map<String, String> files, String field, String message) {
        Answer answer = opened(files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(field + "=field.invalid");
        assertThat(answer.text()).contains(message);
    }

    private String exported(Answer posed, String file) {
        return leader.get("/api/challenges/" + posed.string("id") + "/export/" + file)
                .text();
    }

    /** The rows of a matrix without the voters' names. */
    private static List<String> cells(String matrix) {
        return matrix.lines()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',') + 1))
                .toList();
    }
}
