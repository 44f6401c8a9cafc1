package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class CardsOverTheWireTest {
    @LocalServerPort
    int port;

    private Browser leader;
    private Browser guest;
    private String board = "";
    private int commands;

    @BeforeEach
    void a_board_with_two_ideas() {
        leader = new Browser(port);
        guest = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Skolevei\",\"question\":\"Hvordan?\"}");
        board = posed.string("board");
        guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\"}");
        accepted(guest, "'type':'AddIdea','idea':'buss','text':'Gratis buss'");
        accepted(guest, "'type':'AddIdea','idea':'sykkel','text':'Trygg sykkelvei'");
    }

    /** Single quotes stand for double ones, so that the text can be read. */
    private Answer does(Browser who, String fields) {
        return who.post(
                "/api/boards/" + board + "/commands",
                "{'id':'c%d',%s}".formatted(++commands, fields).replace('\'', '"'));
    }

    private void accepted(Browser who, String fields) {
        assertThat(does(who, fields).string("outcome")).as(fields).isEqualTo("accepted");
    }

    private JsonNode snapshot() {
        return leader.get("/api/boards/" + board + "/snapshot").json();
    }

    @Test
    void A17_snapshot_and_events_tell_how_the_cards_lie_to_each_other() {
        accepted(guest, "'type':'GroupIdea','idea':'buss','cluster':'k1','title':'Reise'");
        accepted(guest, "'type':'RenameCluster','cluster':'k1','title':'Reisevei'");
        accepted(guest, "'type':'ConnectIdea','idea':'buss','to':'sykkel','label':'enten eller'");
        accepted(guest, "'type':'MarkIdea','idea':'buss','mark':'cost'");
        accepted(guest, "'type':'React','idea':'buss','reaction':'spark','on':true");
        accepted(
                guest,
                "'type':'AttachLink','idea':'buss','attachment':'l1','url':'https://example.org/x','title':'Ruter'");
        accepted(leader, "'type':'MergeIdea','idea':'sykkel','into':'buss'");
        JsonNode told = snapshot();
        assertThat(told.path("clusters").toString())
                .isEqualTo("[{\"cluster\":\"k1\",\"title\":\"Reisevei\",\"ideas\":[\"buss\"]}]");
        assertThat(told.path("connections").toString())
                .isEqualTo("[{\"idea\":\"buss\",\"to\":\"sykkel\",\"label\":\"enten eller\"}]");
        JsonNode extras = told.path("ideas").path(0).path("extras");
        assertThat(extras.path("mark").stringValue()).isEqualTo("cost");
        assertThat(extras.path("reactions").toString()).isEqualTo("[{\"reaction\":\"spark\",\"count\":1}]");
        assertThat(extras.path("attachments").toString())
                .isEqualTo("[{\"attachment\":\"l1\",\"title\":\"Ruter\",\"url\":\"https://example.org/x\"}]");
        assertThat(extras.path("merged").path(0).path("text").stringValue()).isEqualTo("Trygg sykkelvei");
        assertThat(told.path("ideas")).hasSize(1);
        String events = leader.get("/api/boards/" + board + "/events?after=2").text();
        assertThat(events)
                .contains("IdeaGrouped", "ClusterRenamed", "IdeasConnected", "IdeaMarked", "Reacted", "Attached")
                .contains("\"type\":\"IdeaRemoved\",\"idea\":\"sykkel\",\"into\":\"buss\"");
        accepted(guest, "'type':'SplitIdea','idea':'sykkel'");
        accepted(guest, "'type':'DisconnectIdea','idea':'sykkel','to':'buss'");
        accepted(guest, "'type':'Detach','idea':'buss','attachment':'l1'");
        assertThat(snapshot().path("connections")).isEmpty();
        assertThat(snapshot().path("ideas")).hasSize(2);
    }

    @Test
    void A10_a_person_is_told_their_own_signs_and_nobody_elses() {
        accepted(guest, "'type':'React','idea':'buss','reaction':'heart','on':true");
        assertThat(guest.get("/api/boards/" + board + "/stances")
                        .json()
                        .path("reactions")
                        .toString())
                .isEqualTo("[{\"idea\":\"buss\",\"reaction\":\"heart\"}]");
        assertThat(leader.get("/api/boards/" + board + "/stances").json().path("reactions"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'type':'GroupIdea','idea':'buss','cluster':'k','title':'  '                                        | title
            'type':'GroupIdea','idea':'buss','cluster':'k','title':'a\\nb'                                     | title
            'type':'GroupIdea','idea':'buss','cluster':7,'title':'a'                                           | cluster
            'type':'GroupIdea','idea':'buss','cluster':'k','titel':'a'                                         | titel
            'type':'RenameCluster','cluster':'k'                                                               | title
            'type':'ConnectIdea','idea':'buss'                                                                 | to
            'type':'ConnectIdea','idea':'buss','to':'sykkel','label':null                                      | label
            'type':'DisconnectIdea','idea':'buss','to':{}                                                      | to
            'type':'MergeIdea','idea':'buss'                                                                   | into
            'type':'MergeIdea','idea':'buss','into':'../x'                                                     | into
            'type':'SplitIdea','idea':'buss','into':'sykkel'                                                   | into
            'type':'MarkIdea','idea':'buss','mark':'red'                                                       | mark
            'type':'React','idea':'buss','reaction':'thumb','on':true                                          | reaction
            'type':'React','idea':'buss','reaction':'heart','on':'true'                                        | on
            'type':'AttachLink','idea':'buss','attachment':'l','url':'javascript:alert(1)','title':'a'          | url
            'type':'AttachLink','idea':'buss','attachment':'l','url':'https://bank@example.org/','title':'a'    | url
            'type':'AttachLink','idea':'buss','attachment':'l','url':'//example.org','title':'a'                | url
            'type':'AttachLink','idea':'buss','attachment':'l','url':'https://example.org/','title':7           | title
            'type':'Detach','idea':'buss','attachment':''                                                      | attachment
            """)
    void A16_a_command_with_a_wrong_field_is_refused_with_its_name_and_nothing_happens(String fields, String field) {
        long before = snapshot().path("seq").longValue();
        Answer refused = does(guest, fields);
        assertThat(refused.string("outcome")).isEqualTo("rejected");
        assertThat(refused.string("field")).isEqualTo(field);
        assertThat(snapshot().path("seq").longValue()).isEqualTo(before);
    }

    @Test
    void A16_a_title_has_at_most_120_characters_and_a_link_1000() {
        String longest = "æ".repeat(120);
        accepted(guest, "'type':'GroupIdea','idea':'buss','cluster':'k','title':'" + longest + "'");
        assertThat(does(guest, "'type':'RenameCluster','cluster':'k','title':'" + longest + "æ'")
                        .string("field"))
                .isEqualTo("title");
        String url = "https://example.org/" + "x".repeat(981);
        assertThat(url.getBytes(StandardCharsets.UTF_8)).hasSize(1_001);
        assertThat(does(guest, "'type':'AttachLink','idea':'buss','attachment':'l','title':'a','url':'" + url + "'")
                        .string("field"))
                .isEqualTo("url");
        accepted(
                guest,
                "'type':'AttachLink','idea':'buss','attachment':'l','title':'a','url':'" + url.substring(0, 1_000)
                        + "'");
    }
}
