package no.samskap.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;

@OverTheWire
class PublicPagesTest {
    private static final String SECRET = "Hemmelig tanke som ingen har svart på";

    @LocalServerPort
    int port;

    private String title;
    private Meeting meeting;
    private Browser leader;
    private Browser nobody;
    private String pilot;
    private String lesson;

    @BeforeEach
    void a_challenge_with_all_of_it() {
        title = "Skolevei " + UUID.randomUUID();
        meeting = new Meeting(port, title);
        leader = meeting.leader();
        nobody = new Browser(port);
        Browser kari = meeting.guest("Kari Nordmann");
        meeting.idea(kari, "i1", "Gangbro <script>alert(1)</script> & mer");
        meeting.anonymousIdea(kari, "i2", "Lederen må gå foran");
        meeting.idea(kari, "i3", SECRET);
        answer("i1");
        answer("i2");
        leader.put(meeting.path("phase"), "{\"phase\":\"Try\"}");
        pilot = leader.post(
                        meeting.path("pilots"),
                        Meeting.json(Map.of(
                                "title", "Gangbro",
                                "hypothesis", "Flere går",
                                "measures", List.of(Map.of("name", "Barn", "unit", "barn", "target", 60)),
                                "from", "2026-01-01",
                                "to", "2026-02-01",
                                "owner", "Ola Ansvarlig",
                                "ideas", List.of(),
                                "version", 0)))
                .string("pilot");
        lesson = leader.post(
                        meeting.path("lessons"),
                        Meeting.json(Map.of(
                                "title", "Spør barna",
                                "text", "De vet hvor det er mørkt.",
                                "context", "",
                                "tags", List.of("lys"),
                                "again", "yes",
                                "version", 0)))
                .string("lesson");
    }

    private void answer(String idea) {
        leader.put(
                meeting.path("answers"),
                Meeting.json(Map.of(
                        "board",
                        meeting.board(),
                        "idea",
                        idea,
                        "verdict",
                        "going-on",
                        "reason",
                        "Den hjelper flest.",
                        "version",
                        0)));
    }

    private Answer publish(Browser who, String... parts) {
        return who.put(meeting.path("publication"), Meeting.json(Map.of("parts", List.of(parts))));
    }

    private void publishAll() {
        assertThat(publish(leader, "challenge", "answers", "pilots", "lessons").status())
                .isEqualTo(200);
    }

    private List<String> pages() {
        return List.of(
                "/offentlig/" + meeting.challenge(),
                "/offentlig/" + meeting.challenge() + "/svar",
                "/offentlig/forsok/" + pilot,
                "/offentlig/laerdom/" + lesson);
    }

    private List<String> data() {
        return List.of(
                "/api/public/challenges/" + meeting.challenge(),
                "/api/public/pilots/" + pilot,
                "/api/public/lessons/" + lesson);
    }

    private Answer open(String path, String language) {
        return nobody.send(nobody.request(path).header("Accept", "text/html").header("Accept-Language", language));
    }

    @Test
    void K40_nothing_is_public_until_those_who_run_the_challenge_say_so() {
        for (String page : pages()) {
            assertThat(open(page, "nb").status()).as(page).isEqualTo(404);
            assertThat(open(page, "nb").text()).contains("Denne siden er ikke her");
        }
        for (String data : data()) {
            assertThat(nobody.get(data).status()).as(data).isEqualTo(404);
        }
        assertThat(nobody.get("/api/public/challenges").text()).doesNotContain(title);
        assertThat(open("/offentlig", "nb").text()).doesNotContain(title);
        assertThat(nobody.get("/offentlig/feed.atom").text()).doesNotContain(title);
        assertThat(nobody.get("/offentlig/" + meeting.challenge() + "/feed.atom")
                        .status())
                .isEqualTo(404);
        publishAll();
        for (String page : pages()) {
            assertThat(open(page, "nb").status()).as(page).isEqualTo(200);
        }
        assertThat(open("/offentlig", "nb").text()).contains(title);
    }

    @Test
    void K41_who_runs_the_challenge_chooses_and_others_do_not() {
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt")) {
            assertThat(publish(meeting.person(role), "challenge").status()).isEqualTo(403);
        }
        assertThat(publish(meeting.guest("Kari"), "challenge").status()).isEqualTo(403);
        assertThat(publish(meeting.stranger(), "challenge").status()).isEqualTo(404);
        assertThat(publish(nobody, "challenge").status()).isEqualTo(401);
        assertThat(publish(leader, "answers").errors()).containsExactly("parts=field.invalid");
        assertThat(publish(leader, "challenge", "challenge").errors()).containsExactly("parts=field.invalid");
        assertThat(publish(leader, "gossip").status()).isEqualTo(422);
        assertThat(open("/offentlig/" + meeting.challenge(), "nb").status()).isEqualTo(404);
    }

    @Test
    void K42_only_the_parts_that_were_chosen_are_public_and_taking_them_back_takes_them_back_at_once() {
        publish(leader, "challenge", "lessons");
        assertThat(open("/offentlig/" + meeting.challenge(), "nb").text())
                .contains("Spør barna")
                .doesNotContain("Gangbro", "Den hjelper flest.");
        assertThat(open("/offentlig/" + meeting.challenge() + "/svar", "nb").status())
                .isEqualTo(404);
        assertThat(open("/offentlig/forsok/" + pilot, "nb").status()).isEqualTo(404);
        assertThat(open("/offentlig/laerdom/" + lesson, "nb").status()).isEqualTo(200);
        publish(leader);
        for (String page : pages()) {
            assertThat(open(page, "nb").status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void K43_a_draft_is_never_public() {
        String draft = leader.post(
                        "/api/challenges",
                        Meeting.json(Map.of("title", "Utkast " + title, "question", "Hva?", "start", "Draft")))
                .string("id");
        leader.put("/api/challenges/" + draft + "/publication", "{\"parts\":[\"challenge\"]}");
        assertThat(open("/offentlig/" + draft, "nb").status()).isEqualTo(404);
        leader.put("/api/challenges/" + draft + "/phase", "{\"phase\":\"Explore\"}");
        assertThat(open("/offentlig/" + draft, "nb").status()).isEqualTo(200);
    }

    @Test
    void K44_what_is_public_names_nobody_and_shows_only_ideas_that_were_answered() {
        publishAll();
        for (String address : pages()) {
            assertThat(open(address, "nb").text())
                    .doesNotContain("Kari Nordmann", "Leder (demo)", "Ola Ansvarlig", SECRET);
        }
        for (String address : data()) {
            assertThat(nobody.get(address).text())
                    .doesNotContain("Kari Nordmann", "Leder (demo)", "Ola Ansvarlig", SECRET, "\"by\"");
        }
        assertThat(open(pages().get(1), "nb").text()).contains("Lederen må gå foran");
    }

    @Test
    void K45_what_people_wrote_stands_as_text_on_a_page_that_asks_nobody_else_and_runs_nothing() {
        publishAll();
        Answer page = open("/offentlig/" + meeting.challenge() + "/svar", "nb");
        assertThat(page.text())
                .contains("Gangbro &lt;script&gt;alert(1)&lt;/script&gt; &amp; mer")
                .doesNotContain("<script", "style=", "http://", "https://", "onclick");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(nobody.get("/paper/paper.css").header("Content-Type")).startsWith("text/css");
    }

    @Test
    void K46_a_page_speaks_the_readers_language_by_the_link_or_the_browser() {
        publishAll();
        String page = pages().getFirst();
        assertThat(open(page, "nn,nb;q=0.8").text()).contains("<html lang=\"nn\">", "Hopp til innhaldet");
        assertThat(open(page, "de,en;q=0.5").text()).contains("<html lang=\"en\">", "Skip to the content");
        assertThat(open(page, "fr").text()).contains("<html lang=\"nb\">");
        assertThat(open(page, "no").text()).contains("<html lang=\"nb\">");
        assertThat(open(page + "?sprak=en", "nn").text())
                .contains("<html lang=\"en\">", "/offentlig/forsok/" + pilot + "?sprak&#x3D;en");
        assertThat(open(page + "?sprak=%3Cx", "nn").text()).contains("<html lang=\"nn\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offentlig/feed.atom", "/offentlig/{id}/feed.atom"})
    void K47_a_feed_tells_of_what_is_public(String address) throws Exception {
        publishAll();
        Answer feed = nobody.get(address.replace("{id}", meeting.challenge()));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        Document read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.text().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(read.getElementsByTagName("entry").getLength()).isGreaterThanOrEqualTo(5);
        assertThat(read.getElementsByTagName("updated").getLength()).isGreaterThan(5);
        assertThat(feed.text())
                .contains("/offentlig/laerdom/" + lesson, "Spør barna", title)
                .doesNotContain(SECRET, "Kari Nordmann");
    }

    @Test
    void K48_the_same_is_there_as_data() {
        publishAll();
        assertThat(nobody.get(data().getFirst())
                        .json()
                        .path("head")
                        .path("title")
                        .asString())
                .isEqualTo(title);
        assertThat(nobody.get(data().get(1))
                        .json()
                        .path("pilotInFull")
                        .path("hypothesis")
                        .asString())
                .isEqualTo("Flere går");
        assertThat(nobody.get(data().get(2))
                        .json()
                        .path("lessonInFull")
                        .path("text")
                        .asString())
                .isEqualTo("De vet hvor det er mørkt.");
        assertThat(nobody.get("/api/public/challenges").text()).contains(title);
    }
}
