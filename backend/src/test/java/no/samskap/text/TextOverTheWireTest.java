package no.samskap.text;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class TextOverTheWireTest {
    @LocalServerPort
    int port;

    private Browser leader;
    private Browser guest;
    private String board = "";
    private String joinCode = "";
    private int commands;

    @BeforeEach
    void a_board_with_an_idea() {
        leader = new Browser(port);
        guest = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}");
        board = posed.string("board");
        joinCode = posed.string("joinCode");
        guest.post("/api/join", "{\"joinCode\":\"" + joinCode + "\"}");
        does(guest, "'type':'AddIdea','idea':'buss','text':'Gratis buss'");
    }

    /** Single quotes stand for double ones, so that the text can be read. */
    private Answer does(Browser who, String fields) {
        return who.post(
                "/api/boards/" + board + "/commands",
                "{'id':'c%d',%s}".formatted(++commands, fields).replace('\'', '"'));
    }

    private Answer writes(Browser who, int version, String changes) {
        return does(
                who,
                "'type':'WriteText','idea':'buss','version':%d,'client':'page','changes':%s"
                        .formatted(version, changes));
    }

    private Answer text(Browser who) {
        return who.get("/api/boards/" + board + "/ideas/buss/text");
    }

    @Test
    void T11_a_text_is_read_with_what_came_in_and_a_command_counts_once() {
        String change =
                "'type':'WriteText','idea':'buss','version':0,'client':'page','changes':[[{'over':0,'insert':'To uker'}]]";
        assertThat(does(guest, change).string("outcome")).isEqualTo("accepted");
        commands--;
        assertThat(does(guest, change).string("outcome")).isEqualTo("accepted");
        assertThat(writes(leader, 1, "[[{'over':7},{'over':0,'insert':'!'}]]").string("outcome"))
                .isEqualTo("accepted");
        Answer read = text(leader);
        assertThat(read.string("text")).isEqualTo("To uker!");
        assertThat(read.json().path("version").intValue()).isEqualTo(2);
        assertThat(read.json().path("writers")).hasSize(2);
        assertThat(leader.get("/api/boards/" + board + "/snapshot")
                        .json()
                        .path("ideas")
                        .path(0)
                        .path("writing")
                        .toString())
                .isEqualTo("{\"version\":2,\"letters\":8}");
    }

    @Test
    void T11_the_text_of_a_board_that_one_is_not_let_in_to_is_not_there() {
        writes(guest, 0, "[[{'over':0,'insert':'To uker'}]]");
        Browser stranger = new Browser(port);
        assertThat(text(stranger).status()).isEqualTo(401);
        Answer other = leader.post("/api/challenges", "{\"title\":\"Annet\",\"question\":\"Hva?\"}");
        stranger.post("/api/join", "{\"joinCode\":\"" + other.string("joinCode") + "\"}");
        assertThat(text(stranger).status()).isEqualTo(404);
        assertThat(leader.get("/api/boards/" + board + "/ideas/nothing/text").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|changes",
                "[[]]|changes",
                "[{'over':0}]|changes",
                "[[{'over':-1}]]|changes",
                "[[{'over':1.5}]]|changes",
                "[[{'over':'1'}]]|changes",
                "[[{'over':60001}]]|changes",
                "[[{'insert':'x'}]]|changes",
                "[[{'over':0,'insert':null}]]|changes",
                "[[{'over':0,'insert':1}]]|changes",
                "[[{'over':0,'insert':'\\u0000'}]]|changes",
                "[[{'over':0,'insert':'a\\r\\nb'}]]|changes",
                "[[{'over':0,'insert':'x','more':1}]]|changes",
                "[[{'over':0,'insert':'\\ud83d'}]]|changes",
                "'x'|changes",
            })
    void T11_what_is_no_change_is_refused_with_its_field_and_nothing_happens(String changes, String field) {
        Answer refused = writes(guest, 0, changes);
        assertThat(refused.string("code")).isEqualTo("field.invalid");
        assertThat(refused.string("field")).isEqualTo(field);
        assertThat(text(guest).json().path("version").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'version':-1,'client':'page','changes':[[{'over':0,'insert':'x'}]]|version",
                "'version':0,'client':'','changes':[[{'over':0,'insert':'x'}]]|client",
                "'version':0,'client':{'$ne':null},'changes':[[{'over':0,'insert':'x'}]]|client",
            })
    void T11_what_is_wrong_beside_the_change_is_named_too(String fields, String field) {
        Answer refused = does(guest, "'type':'WriteText','idea':'buss'," + fields);
        assertThat(refused.string("code")).isEqualTo("field.invalid");
        assertThat(refused.string("field")).isEqualTo(field);
    }

    @Test
    void T11_a_note_is_read_beside_the_text_and_is_not_longer_than_a_comment() {
        writes(guest, 0, "[[{'over':0,'insert':'To uker'}]]");
        String note = "'type':'AddNote','idea':'buss','note':'n','version':1,'from':0,'to':2,'text':'%s'";
        assertThat(does(guest, note.formatted(" ")).string("field")).isEqualTo("text");
        assertThat(does(guest, note.formatted("x") + ",'suggestion':'" + "y".repeat(2_001) + "'")
                        .string("field"))
                .isEqualTo("suggestion");
        assertThat(does(guest, note.formatted("Tre?") + ",'suggestion':'Tre'").string("outcome"))
                .isEqualTo("accepted");
        assertThat(text(leader).json().path("notes").path(0).path("quote").stringValue())
                .isEqualTo("To");
        assertThat(does(leader, "'type':'SettleNote','idea':'buss','note':'n','accept':true")
                        .string("outcome"))
                .isEqualTo("accepted");
        assertThat(text(guest).string("text")).isEqualTo("Tre uker");
    }
}
