package no.samskap.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import no.samskap.protocol.Needs.NeedAct;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Judge;
import no.samskap.rights.Standing;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import no.samskap.web.StoreForTests;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class NeedsTest {
    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();

    @LocalServerPort
    int port;

    private Meeting meeting;
    private Browser leader;
    private Browser employee;
    private Browser guest;

    @BeforeEach
    void a_challenge_with_ideas() {
        meeting = new Meeting(port, "Skolevei");
        leader = meeting.leader();
        employee = meeting.person("medarbeider");
        guest = meeting.guest("Kari");
        meeting.idea(guest, "lys", "Bedre lys i undergangen");
        meeting.idea(employee, "folge", "Følgegrupper");
    }

    @Test
    void N01_everybody_in_a_challenge_lays_what_they_know_and_all_read_it() {
        List<Map<String, Object>> told = List.of(
                told("interview", "Foreldre er redde om morgenen.", "who", "ti foreldre"),
                told("observation", "Barna går i veibanen.", "where", "ved undergangen"),
                number(47.5, "prosent", "Reisevaneundersøkelsen 2025"),
                story("Datteren min ble nesten påkjørt.", "spoken", TODAY),
                told("worry", "Dette blir mer arbeid for oss."),
                told("wish", "At barna kan gå alene."));
        List<Browser> people =
                List.of(guest, meeting.person("innbygger"), employee, leader, meeting.person("tillitsvalgt"), guest);
        for (int i = 0; i < told.size(); i++) {
            Answer laid = lay(people.get(i), told.get(i), false);
            assertThat(laid.status()).as(laid.text()).isEqualTo(200);
        }
        JsonNode read = needs(meeting.person("folkevalgt"));
        assertThat(read.valueStream().map(need -> need.path("told").path("type").asString()))
                .containsExactlyInAnyOrder("interview", "observation", "number", "story", "worry", "wish");
        JsonNode number = only(read, "number").path("told");
        assertThat(number.path("value").asDouble()).isEqualTo(47.5);
        assertThat(number.path("unit").asString()).isEqualTo("prosent");
        assertThat(number.path("source").asString()).isEqualTo("Reisevaneundersøkelsen 2025");
        assertThat(guest.get(meeting.path("needs")).json().path("people").toString())
                .contains("Kari", "Leder (demo)");
    }

    @Test
    void N02_what_is_not_wholly_told_is_refused_and_nothing_is_kept() {
        assertThat(guest.post(meeting.path("needs"), "{}").errors())
                .containsExactly("anonymous=field.missing", "told=field.missing");
        assertThat(lay(guest, told("wish", " "), false).errors()).containsExactly("told.text=field.invalid");
        assertThat(lay(guest, told("wish", "x".repeat(2_001)), false).errors())
                .containsExactly("told.text=field.invalid");
        assertThat(lay(guest, told("dream", "Noe"), false).errors()).containsExactly("told.type=field.invalid");
        assertThat(lay(guest, number(1e16, "", " "), false).errors())
                .containsExactly("told.source=field.invalid", "told.unit=field.invalid", "told.value=field.invalid");
        assertThat(lay(guest, told("number", "Halvparten"), false).errors())
                .containsExactly("told.source=field.missing", "told.unit=field.missing", "told.value=field.missing");
        assertThat(needs(leader).isEmpty()).isTrue();
    }

    @Test
    void N03_a_story_is_told_with_recorded_consent_or_not_at_all() {
        assertThat(lay(guest, told("story", "Naboen falt."), false).errors())
                .containsExactly("told.consent=field.missing");
        assertThat(lay(guest, story("Naboen falt.", "spoken", "2999-01-01"), false)
                        .errors())
                .containsExactly("told.consent.day=field.invalid");
        assertThat(lay(guest, story("Naboen falt.", "guessed", TODAY), false).errors())
                .containsExactly("told.consent.how=field.invalid");
        assertThat(lay(guest, story("Naboen falt.", "written", TODAY), true).errors())
                .containsExactly("anonymous=field.invalid");
        assertThat(lay(guest, story("Jeg falt.", "own", TODAY), true).status()).isEqualTo(200);
        assertThat(needs(leader).size()).isEqualTo(1);
    }

    @Test
    void N04_a_card_is_changed_by_who_laid_it_and_by_who_runs_the_challenge_of_the_version_that_was_seen() {
        String need = laid(employee, told("wish", "Kortere møter"));
        assertThat(rewrite(guest, need, 1, "Lengre møter").status()).isEqualTo(403);
        assertThat(remove(guest, need, 1).status()).isEqualTo(403);
        assertThat(rewrite(employee, need, 0, "Færre møter").string("code")).isEqualTo("need.changed");
        assertThat(rewrite(employee, need, 1, "Færre møter").status()).isEqualTo(200);
        assertThat(rewrite(leader, need, 2, "Færre og kortere møter").status()).isEqualTo(200);
        assertThat(remove(employee, need, 2).string("code")).isEqualTo("need.changed");
        assertThat(only(needs(guest), "wish").path("told").path("text").asString())
                .isEqualTo("Færre og kortere møter");
        Browser stranger = meeting.stranger();
        assertThat(stranger.get(meeting.path("needs")).status()).isEqualTo(404);
        assertThat(rewrite(stranger, need, 3, "Alt").status()).isEqualTo(404);
        assertThat(meeting.nobody().get(meeting.path("needs")).status()).isEqualTo(401);
        Meeting other = new Meeting(port, "En annen");
        assertThat(leader.put(
                                other.path("needs/" + need),
                                Meeting.json(Map.of("version", 3, "told", told("wish", "x"))))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void N05_a_story_whose_consent_is_withdrawn_goes_with_every_word_of_it() {
        String need = laid(guest, story("En flaggermus i undergangen skremte oss.", "own", TODAY));
        assertThat(stored(need)).contains("flaggermus");
        assertThat(remove(guest, need, 1).json().path("needs").isEmpty()).isTrue();
        assertThat(stored(need)).isEmpty();
        assertThat(remove(guest, need, 1).status()).isEqualTo(404);
    }

    @Test
    void N06_a_card_without_a_name_has_none_anywhere_and_no_time() {
        Answer laid = lay(employee, told("worry", "Lederen hører ikke etter."), true);
        String mine = employee.get("/api/challenges/" + meeting.challenge())
                .json()
                .path("me")
                .path("participant")
                .asString();
        JsonNode need = needs(leader).path(0);
        assertThat(need.propertyNames())
                .containsExactlyInAnyOrder(
                        "need", "version", "told", "day", "answeredBy", "answers", "waits", "withheld", "mayChange");
        assertThat(laid.text()).doesNotContain(mine);
        assertThat(stored(need.path("need").asString()))
                .contains("hører ikke etter")
                .doesNotContain(mine, "demo-medarbeider");
        assertThat(rewrite(employee, need.path("need").asString(), 1, "Noe").status())
                .isEqualTo(403);
    }

    @Test
    void N07_what_is_laid_unseen_is_its_writers_until_the_board_reveals() {
        steer("SetSilentWriting", "on", true);
        laid(employee, told("worry", "Blir jeg flyttet?"));
        lay(guest, told("wish", "Uten navn"), true);
        assertThat(needs(employee).size()).isEqualTo(1);
        assertThat(needs(employee).path(0).path("withheld").asBoolean()).isTrue();
        String need = needs(employee).path(0).path("need").asString();
        for (Browser other : List.of(leader, guest, meeting.person("administrator"))) {
            assertThat(other.get(meeting.path("needs")).text()).doesNotContain("flyttet", "Uten navn", need);
            assertThat(other.post(meeting.path("needs/" + need + "/answers"), "{\"text\":\"Nei.\"}")
                            .status())
                    .isIn(403, 404);
        }
        assertThat(rewrite(leader, need, 1, "Nei").status()).isEqualTo(404);
        steer("Reveal");
        assertThat(needs(guest).size()).isEqualTo(2);
        steer("SetSilentWriting", "on", true);
        assertThat(needs(guest).size()).as("what was shown stays shown").isEqualTo(2);
    }

    @Test
    void N08_where_nobody_has_a_name_a_card_has_none_and_where_names_are_hidden_none_is_told() {
        laid(employee, told("wish", "Med navn"));
        steer("SetAnonymity", "on", true);
        laid(employee, told("wish", "Uten navn"));
        assertThat(lay(employee, story("Hun falt.", "spoken", TODAY), false).errors())
                .containsExactly("anonymous=field.invalid");
        steer("SetAnonymity", "on", false);
        assertThat(needs(leader).valueStream().filter(need -> need.has("by"))).hasSize(1);
        steer("SetNames", "shown", false);
        JsonNode hidden = guest.get(meeting.path("needs")).json();
        assertThat(hidden.path("people").isEmpty()).isTrue();
        assertThat(hidden.path("needs").valueStream().filter(need -> need.has("by")))
                .isEmpty();
    }

    @Test
    void N09_a_need_is_answered_by_many_ideas_and_an_idea_answers_many_needs() {
        String fear = laid(guest, told("observation", "Barna er redde.", "where", ""));
        String time = laid(employee, told("wish", "Tid til å følge."));
        link(employee, fear, "lys", true);
        link(guest, fear, "folge", true);
        link(guest, time, "folge", true);
        assertThat(link(guest, time, "folge", true).status()).isEqualTo(200);
        JsonNode listing = leader.get(meeting.path("needs")).json();
        assertThat(answeredBy(listing, fear)).containsExactly("lys", "folge");
        assertThat(answeredBy(listing, time)).containsExactly("folge");
        assertThat(listing.path("ideas")
                        .valueStream()
                        .map(idea -> idea.path("text").asString()))
                .containsExactlyInAnyOrder("Bedre lys i undergangen", "Følgegrupper");
        meeting.command(employee, Map.of("type", "RemoveIdea", "idea", "folge"));
        assertThat(answeredBy(leader.get(meeting.path("needs")).json(), time)).isEmpty();
    }

    @Test
    void N10_only_what_all_may_see_is_linked_and_only_who_said_so_takes_it_back() {
        String need = laid(guest, told("wish", "At barna kan gå alene."));
        assertThat(link(guest, need, "mangler", true).status()).isEqualTo(404);
        steer("SetSilentWriting", "on", true);
        meeting.idea(employee, "skjult", "Noe ingen ser");
        assertThat(link(employee, need, "skjult", true).status()).isEqualTo(404);
        steer("Reveal");
        link(employee, need, "lys", true);
        assertThat(link(meeting.person("innbygger"), need, "lys", false).status())
                .isEqualTo(403);
        assertThat(link(employee, need, "lys", false).json().path("ideas").isEmpty())
                .isTrue();
        link(employee, need, "lys", true);
        assertThat(link(leader, need, "lys", false).status()).isEqualTo(200);
    }

    @Test
    void N10_of_links_at_the_same_instant_none_is_lost() {
        String need = laid(guest, told("wish", "At barna kan gå alene."));
        for (int i = 0; i < 8; i++) {
            meeting.idea(guest, "i" + i, "Idé " + i);
        }
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Browser window = employee.copy();
                String idea = "i" + i;
                many.submit(() -> statuses.add(link(window, need, idea, true).status()));
            }
        }
        assertThat(statuses).hasSize(8).containsOnly(200);
        assertThat(answeredBy(leader.get(meeting.path("needs")).json(), need)).hasSize(8);
    }

    @Test
    void N11_what_nothing_answers_yet_shows() {
        String wish = laid(guest, told("wish", "At barna kan gå alene."));
        String worry = laid(guest, told("worry", "Blir det dyrt?"));
        assertThat(waiting(leader)).containsExactlyInAnyOrder(wish, worry);
        link(guest, wish, "lys", true);
        link(guest, worry, "lys", true);
        assertThat(waiting(leader)).as("a worry waits for words").containsExactly(worry);
        answer(leader, worry, "Nei, lampene er kjøpt.");
        assertThat(waiting(guest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "tillitsvalgt", "fasilitator"})
    void N12_worries_are_answered_one_by_one_in_the_open(String role) {
        String worry = laid(guest, told("worry", "Blir det dyrt?"));
        String other = laid(guest, told("worry", "Blir det mørkt?"));
        assertThat(answer(meeting.person(role), worry, "Vi har regnet på det.").status())
                .isEqualTo(200);
        JsonNode answers = found(needs(guest), worry).path("answers");
        assertThat(answers.path(0).path("text").asString()).isEqualTo("Vi har regnet på det.");
        assertThat(answers.path(0).path("role").asString()).isEqualTo(role);
        assertThat(found(needs(guest), other).path("waits").asBoolean()).isTrue();
        assertThat(answer(leader, worry, " ").errors()).containsExactly("text=field.invalid");
        assertThat(answer(leader, laid(guest, told("wish", "Lys")), "Ja").string("code"))
                .isEqualTo("need.no-worry");
    }

    @Test
    void N12_what_a_guest_says_that_they_are_answers_nothing() {
        String worry = laid(guest, told("worry", "Blir det dyrt?"));
        Browser pretender = meeting.nobody();
        String code = leader.get("/api/challenges/" + meeting.challenge()).string("joinCode");
        pretender.post("/api/join", Meeting.json(Map.of("joinCode", code, "role", "tillitsvalgt")));
        assertThat(pretender.get("/api/me").string("role")).isEqualTo("tillitsvalgt");
        assertThat(answer(pretender, worry, "Nei").status()).isEqualTo(403);
        assertThat(answer(employee, worry, "Nei").status()).isEqualTo(403);
    }

    @Test
    void N13_a_description_of_the_need_is_built_on_cards_and_is_open_once_its_checklist_is_answered() {
        String need = laid(guest, told("wish", "At barna kan gå alene."));
        JsonNode none = guest.get(meeting.path("needs")).json().path("description");
        assertThat(none.path("version").asInt()).isZero();
        assertThat(none.path("open").asBoolean()).isFalse();
        assertThat(describe(leader, 0, Map.of("need", " ")).errors()).containsExactly("need=field.invalid");
        assertThat(describe(leader, 0, Map.of("needs", List.of("ukjent"))).errors())
                .containsExactly("needs=field.invalid");
        JsonNode half = describe(
                        leader,
                        0,
                        Map.of(
                                "needs",
                                List.of(need),
                                "checklist",
                                Map.of("namesNoSolution", true, "namesNoProduct", true, "leavesSeveralWays", false)))
                .json()
                .path("description");
        assertThat(half.path("open").asBoolean()).isFalse();
        assertThat(half.path("needs").path(0).asString()).isEqualTo(need);
        assertThat(describe(meeting.person("fasilitator"), 1, Map.of())
                        .json()
                        .path("description")
                        .path("open")
                        .asBoolean())
                .isTrue();
        assertThat(describe(leader, 1, Map.of()).string("code")).isEqualTo("description.changed");
        assertThat(guest.get(meeting.path("needs"))
                        .json()
                        .path("description")
                        .path("need")
                        .asString())
                .isEqualTo("Barn skal kunne gå trygt til skolen.");
    }

    @ParameterizedTest
    @EnumSource
    void N14_the_service_does_what_the_table_of_rights_says(NeedAct act) {
        meeting.idea(leader, "i", "En idé");
        String worry = laid(leader, told("worry", "Blir det dyrt?"));
        List<String> roles = List.of(
                "innbygger", "medarbeider", "tillitsvalgt", "leder", "folkevalgt", "fasilitator", "administrator");
        Map<String, Browser> people = new HashMap<>();
        roles.forEach(role -> people.put(role, meeting.person(role)));
        people.put("guest", meeting.guest("Per"));
        for (Phase phase : List.of(Phase.EXPLORE, Phase.PRIORITISE, Phase.LEARN, Phase.SHARED)) {
            leader.put(meeting.path("phase"), "{\"phase\":\"" + name(phase) + "\"}");
            people.forEach((who, browser) -> {
                Answer answer = act(browser, act, worry);
                String what = who + ", " + act + ", " + phase + ": " + answer.text();
                Role role = who.equals("guest") ? null : Role.valueOf(who.toUpperCase(java.util.Locale.ROOT));
                Standing standing = new Standing(false, role, false, phase);
                boolean holds = Judge.holds(NeedRights.of(act), standing);
                int expected = !holds ? 403 : Judge.isOpen(NeedRights.of(act), standing) ? 200 : 409;
                assertThat(answer.status()).as(what).isEqualTo(expected);
                assertThat(browser.get(meeting.path("needs"))
                                .json()
                                .path("may")
                                .toString()
                                .contains(name(act)))
                        .as(what)
                        .isEqualTo(expected == 200);
            });
        }
    }

    @Test
    void N15_the_board_knows_nothing_of_cards_beside_it() {
        String before =
                guest.get("/api/boards/" + meeting.board() + "/snapshot").text();
        String need = laid(guest, told("worry", "Blir det dyrt?"));
        link(guest, need, "lys", true);
        answer(leader, need, "Nei.");
        assertThat(guest.get("/api/boards/" + meeting.board() + "/snapshot").text())
                .isEqualTo(before);
    }

    private Answer act(Browser who, NeedAct act, String worry) {
        return switch (act) {
            case LAY_NEED -> lay(who, told("wish", "Noe"), false);
            case LINK_NEED -> link(who, worry, "i", true);
            case ANSWER_WORRY -> answer(who, worry, "Nei.");
            case DESCRIBE_NEED ->
                describe(
                        who,
                        leader.get(meeting.path("needs"))
                                .json()
                                .path("description")
                                .path("version")
                                .asInt(),
                        Map.of());
        };
    }

    private static String name(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    private void steer(String type, Object... field) {
        Map<String, Object> command = new HashMap<>(Map.of("type", type));
        for (int i = 0; i < field.length; i += 2) {
            command.put((String) field[i], field[i + 1]);
        }
        meeting.command(leader, command);
    }

    private static Map<String, Object> told(String type, String text, String... more) {
        Map<String, Object> told = new HashMap<>(Map.of("type", type, "text", text));
        for (int i = 0; i < more.length; i += 2) {
            told.put(more[i], more[i + 1]);
        }
        return told;
    }

    private static Map<String, Object> number(double value, String unit, String source) {
        Map<String, Object> told = told("number", "Så mange blir kjørt.", "unit", unit, "source", source);
        told.put("value", value);
        return told;
    }

    private static Map<String, Object> story(String text, String how, String day) {
        Map<String, Object> told = told("story", text);
        told.put("consent", Map.of("how", how, "day", day));
        return told;
    }

    private Answer lay(Browser who, Map<String, Object> told, boolean anonymous) {
        return who.post(meeting.path("needs"), Meeting.json(Map.of("told", told, "anonymous", anonymous)));
    }

    private String laid(Browser who, Map<String, Object> told) {
        List<String> before = ids(who);
        Answer laid = lay(who, told, false);
        assertThat(laid.status()).as(laid.text()).isEqualTo(200);
        List<String> after = ids(who);
        after.removeAll(before);
        return after.getFirst();
    }

    private List<String> ids(Browser who) {
        return new ArrayList<>(needs(who)
                .valueStream()
                .map(need -> need.path("need").asString())
                .toList());
    }

    private JsonNode needs(Browser who) {
        return who.get(meeting.path("needs")).json().path("needs");
    }

    private List<String> waiting(Browser who) {
        return needs(who)
                .valueStream()
                .filter(need -> need.path("waits").asBoolean())
                .map(need -> need.path("need").asString())
                .toList();
    }

    private static JsonNode only(JsonNode needs, String type) {
        return needs.valueStream()
                .filter(need -> need.path("told").path("type").asString().equals(type))
                .findAny()
                .orElseThrow();
    }

    private static JsonNode found(JsonNode needs, String id) {
        return needs.valueStream()
                .filter(need -> need.path("need").asString().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<String> answeredBy(JsonNode listing, String need) {
        return found(listing.path("needs"), need)
                .path("answeredBy")
                .valueStream()
                .map(idea -> idea.path("idea").asString())
                .toList();
    }

    private Answer rewrite(Browser who, String need, int version, String text) {
        return who.put(
                meeting.path("needs/" + need), Meeting.json(Map.of("version", version, "told", told("wish", text))));
    }

    private Answer remove(Browser who, String need, int version) {
        return who.post(meeting.path("needs/" + need + "/removal"), Meeting.json(Map.of("version", version)));
    }

    private Answer link(Browser who, String need, String idea, boolean answers) {
        return who.put(
                meeting.path("needs/" + need + "/ideas"),
                Meeting.json(Map.of("idea", Map.of("board", meeting.board(), "idea", idea), "answers", answers)));
    }

    private Answer answer(Browser who, String need, String text) {
        return who.post(meeting.path("needs/" + need + "/answers"), Meeting.json(Map.of("text", text)));
    }

    private Answer describe(Browser who, int version, Map<String, Object> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "version", version,
                "situation", "Halvparten blir kjørt.",
                "who", "Barn i småskolen",
                "need", "Barn skal kunne gå trygt til skolen.",
                "effect", "Flere går.",
                "frame", "Innen neste høst.",
                "needs", List.of(),
                "checklist", Map.of("namesNoSolution", true, "namesNoProduct", true, "leavesSeveralWays", true)));
        wish.putAll(fields);
        return who.put(meeting.path("need-description"), Meeting.json(wish));
    }

    private static String stored(String need) {
        try (var client = MongoClients.create(StoreForTests.uri())) {
            Document found = client.getDatabase("samskap")
                    .getCollection("needs")
                    .find(Filters.eq(need))
                    .first();
            return found == null ? "" : found.toJson();
        }
    }
}
