package no.samskap.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryKind;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class MemoryTest {
    @LocalServerPort
    int port;

    @Autowired
    Remembering remembering;

    @Test
    void C40_challenges_ideas_pilots_and_lessons_are_found_as_soon_as_they_are_there() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Utfordring " + word);
        meeting.idea(meeting.leader(), "a", "Ideen om " + word);
        String pilot = pilot(meeting, "Forsøk med " + word);
        lesson(meeting, "Lærdom om " + word);
        List<JsonNode> hits = find(meeting.leader(), word);
        assertThat(hits)
                .extracting(hit -> hit.path("kind").asString())
                .containsExactlyInAnyOrder("challenge", "idea", "pilot", "lesson");
        assertThat(hits.stream().filter(hit -> hit.path("kind").asString().equals("pilot")))
                .extracting(hit -> hit.path("id").asString())
                .containsExactly(pilot);
        assertThat(hits.stream().filter(hit -> hit.path("kind").asString().equals("idea")))
                .extracting(hit -> hit.path("board").asString())
                .containsExactly(meeting.board());
    }

    @Test
    void C40_what_is_changed_or_taken_away_is_found_as_it_is_now() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Skolevei");
        meeting.idea(meeting.leader(), "a", "Først " + word);
        meeting.command(meeting.leader(), Map.of("type", "EditIdea", "idea", "a", "text", "Nå " + word, "basedOn", 1));
        assertThat(find(meeting.leader(), word))
                .extracting(hit -> hit.path("text").asString())
                .containsExactly("Nå " + word);
        meeting.command(meeting.leader(), Map.of("type", "RemoveIdea", "idea", "a"));
        assertThat(find(meeting.leader(), word)).isEmpty();
    }

    @Test
    void C41_only_what_one_may_enter_is_found() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, word);
        Meeting other = new Meeting(port, word);
        assertThat(find(meeting.guest("Kari"), word))
                .extracting(hit -> hit.path("challenge").asString())
                .containsExactly(meeting.challenge());
        assertThat(find(meeting.person("innbygger"), word))
                .extracting(hit -> hit.path("challenge").asString())
                .containsExactlyInAnyOrder(meeting.challenge(), other.challenge());
        assertThat(find(meeting.stranger(), word)).isEmpty();
        assertThat(meeting.nobody().get("/api/memory?q=x").status()).isEqualTo(401);
        assertThat(meeting.nobody().get("/api/memory/similar?text=x").status()).isEqualTo(401);
    }

    @Test
    void C41_one_who_was_put_out_of_a_challenge_finds_nothing_of_it() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, word);
        Browser politician = meeting.person("folkevalgt");
        assertThat(find(politician, word)).isNotEmpty();
        String here = politician
                .get("/api/challenges/" + meeting.challenge())
                .json()
                .path("me")
                .path("participant")
                .asString();
        assertThat(meeting.leader()
                        .post(
                                meeting.path("measures"),
                                "{\"kind\":\"Remove\",\"of\":\"" + here + "\",\"reason\":\"Skal ut\"}")
                        .status())
                .isEqualTo(200);
        assertThat(find(politician, word)).isEmpty();
        assertThat(find(meeting.leader(), word)).isNotEmpty();
    }

    @Test
    void C41_another_organisations_people_find_nothing_of_it() throws Exception {
        MemoryIndex index = new MemoryIndex();
        index.put(entry("a", "Skolevei", "Lys", "kommune"));
        assertThat(index.find("skolevei", person("kommune"), List.of()).hits()).hasSize(1);
        assertThat(index.find("skolevei", person("another"), List.of()).hits()).isEmpty();
        assertThat(index.resembling("skolevei", person("another"), List.of()).hits())
                .isEmpty();
        index.close();
    }

    @Test
    void C41_an_anonymous_idea_is_found_without_who_wrote_it() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Skolevei");
        Browser shy = meeting.guest("Sjenert");
        meeting.anonymousIdea(shy, "a", "Tanke " + word);
        String found = meeting.leader().get("/api/memory?q=" + word).text();
        assertThat(found)
                .contains(word)
                .doesNotContain("Sjenert", shy.get("/api/me").string("participant"));
    }

    @ParameterizedTest
    @CsvSource({
        "skoleveien, Trygg skolevei for alle",
        "skolevegar, Skolevegen vår",
        "undergang, Lys i undergangene",
        "undergagn, Lys i undergangene",
        "mobilitett, Mobilitet i sentrum",
        "elevane, Elevar som går",
        "skole, Skolemåltid",
        "HJEMMETJENESTEN, Hjemmetjeneste om natta"
    })
    void C42_words_are_found_in_both_written_forms_misspelt_and_begun(String asked, String text) throws Exception {
        MemoryIndex index = new MemoryIndex();
        index.put(entry("a", text, "", "kommune"));
        index.put(entry("b", "Noe helt annet om budsjett", "", "kommune"));
        assertThat(index.find(asked, person("kommune"), List.of()).hits())
                .extracting(hit -> hit.id())
                .containsExactly("a");
        index.close();
    }

    @Test
    void C43_matches_are_told_by_their_places_in_text_that_is_text() throws Exception {
        MemoryIndex index = new MemoryIndex();
        String text = "x ".repeat(300) + "<b>lys</b> 😀 i undergangen " + "y ".repeat(300);
        index.put(entry("a", "Lys <script>alert(1)</script>", text, "kommune"));
        var hit =
                index.find("lys undergang", person("kommune"), List.of()).hits().getFirst();
        assertThat(hit.title()).isEqualTo("Lys <script>alert(1)</script>");
        assertThat(hit.titleRanges())
                .extracting(range -> hit.title().substring(range.from(), range.to()))
                .containsExactly("Lys");
        assertThat(hit.text().length()).isLessThan(300);
        assertThat(hit.text()).contains("<b>lys</b> 😀 i undergangen");
        assertThat(hit.textRanges())
                .extracting(range -> hit.text().substring(range.from(), range.to()))
                .containsExactly("lys", "undergangen");
        index.close();
    }

    @Test
    void C44_what_resembles_a_text_that_is_being_written_is_found() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Flere barn går til " + word);
        String text = "Hvordan kan vi få barna våre til å gå trygt til " + word + " om vinteren?";
        Answer similar =
                meeting.leader().get("/api/memory/similar?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(similar.status()).isEqualTo(200);
        assertThat(similar.json().path("hits").path(0).path("challenge").asString())
                .isEqualTo(meeting.challenge());
    }

    @Test
    void C58_what_resembles_is_asked_for_in_a_body() {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Flere barn går til " + word);
        Answer similar = meeting.leader()
                .post("/api/memory/similar", Meeting.json(java.util.Map.of("text", "Barna våre skal gå til " + word)));
        assertThat(similar.status()).isEqualTo(200);
        assertThat(similar.json().path("hits").path(0).path("challenge").asString())
                .isEqualTo(meeting.challenge());
        assertThat(meeting.leader()
                        .post("/api/memory/similar", "{\"text\":\"\"}")
                        .errors())
                .containsExactly("text=field.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "title:lys AND *:*",
                "\"",
                "/[a-z]{1000}/",
                "~~~~",
                "lys~2^1e38",
                "+-&&||!(){}[]^\"~*?:\\/",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void C45_threat93_whatever_is_asked_is_taken_for_words(String asked) {
        Meeting meeting = new Meeting(port, "Skolevei");
        Answer answer = ask(meeting.leader(), asked);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("partial").asBoolean()).isFalse();
    }

    @Test
    void C45_threat93_what_is_empty_or_too_long_is_refused() {
        Browser leader = new Meeting(port, "Skolevei").leader();
        assertThat(ask(leader, " ").errors()).containsExactly("q=field.invalid");
        assertThat(ask(leader, "x".repeat(201)).errors()).containsExactly("q=field.invalid");
        assertThat(leader.get("/api/memory").errors()).containsExactly("q=field.missing");
        assertThat(leader.get("/api/memory/similar?text=" + "x".repeat(2_001)).errors())
                .containsExactly("text=field.invalid");
        assertThat(ask(leader, "a+".repeat(5_000)).status()).isBetween(400, 499);
    }

    @Test
    void C46_the_index_is_built_anew_from_the_store() throws Exception {
        String word = unheardOf();
        Meeting meeting = new Meeting(port, "Utfordring " + word);
        meeting.idea(meeting.leader(), "a", "Ideen om " + word);
        pilot(meeting, "Forsøk med " + word);
        lesson(meeting, "Lærdom om " + word);
        MemoryIndex empty = new MemoryIndex();
        remembering.in(empty).everything();
        assertThat(empty.find(word, person("demo"), List.of()).hits())
                .extracting(hit -> hit.kind())
                .containsExactlyInAnyOrder(MemoryKind.CHALLENGE, MemoryKind.IDEA, MemoryKind.PILOT, MemoryKind.LESSON);
        empty.close();
    }

    private static Entry entry(String id, String title, String text, String organisation) {
        return new Entry(MemoryKind.LESSON, id, new ChallengeId("c"), organisation, null, null, title, text, "");
    }

    private static Person person(String organisation) {
        return new Person(new PersonId("somebody"), "Noen", Role.MEDARBEIDER, false, organisation);
    }

    /** A word that is in nothing else here. */
    private static String unheardOf() {
        return "q"
                + UUID.randomUUID()
                        .toString()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(sign -> String.valueOf((char) ('a' + sign % 26)))
                        .collect(Collectors.joining());
    }

    private static String pilot(Meeting meeting, String title) {
        return meeting.leader()
                .post(
                        meeting.path("pilots"),
                        Meeting.json(Map.of(
                                "title",
                                title,
                                "hypothesis",
                                "Flere går",
                                "measures",
                                List.of(Map.of("name", "Barn", "unit", "")),
                                "from",
                                "2026-01-01",
                                "to",
                                "2026-02-01",
                                "owner",
                                "Veg",
                                "ideas",
                                List.of(),
                                "version",
                                0)))
                .string("pilot");
    }

    private static void lesson(Meeting meeting, String title) {
        Answer kept = meeting.leader()
                .post(
                        meeting.path("lessons"),
                        Meeting.json(Map.of(
                                "title",
                                title,
                                "text",
                                "Spør barna først.",
                                "context",
                                "",
                                "tags",
                                List.of(),
                                "again",
                                "yes",
                                "version",
                                0)));
        assertThat(kept.status()).isEqualTo(201);
    }

    private static List<JsonNode> find(Browser who, String words) {
        Answer answer = ask(who, words);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("hits").valueStream().toList();
    }

    private static Answer ask(Browser who, String words) {
        return who.get("/api/memory?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
