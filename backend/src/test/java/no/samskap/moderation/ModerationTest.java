package no.samskap.moderation;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Reporting, hiding and answering for it, through the whole service. */
@OverTheWire
class ModerationTest {
    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate store;

    private Meeting meeting;
    private Browser ola;
    private Browser kari;

    @BeforeEach
    void two_guests_and_a_card() {
        meeting = new Meeting(port, "Turnus");
        ola = meeting.guest("Ola");
        kari = meeting.guest("Kari");
        meeting.idea(ola, "a", "Sjefen er en kråke");
    }

    private String here() {
        return "/api/challenges/" + meeting.challenge();
    }

    private Map<String, Object> card(String idea) {
        return Map.of("board", meeting.board(), "idea", idea);
    }

    private Map<String, Object> remark(String idea, String comment) {
        return Map.of("board", meeting.board(), "idea", idea, "comment", comment);
    }

    private Answer report(Browser who, Map<String, Object> target) {
        return who.post(
                meeting.path("moderation/reports"),
                json(Map.of("target", target, "why", "Hurtful", "words", "Dette går på person")));
    }

    private Answer queue(Browser who) {
        return who.get(meeting.path("moderation"));
    }

    private Answer decide(Browser who, Map<String, Object> target, String act, String reason) {
        long version = queue(who)
                .json()
                .path("cases")
                .valueStream()
                .filter(it -> it.path("target").toString().equals(json(ordered(target))))
                .mapToLong(it -> it.path("version").asLong())
                .findFirst()
                .orElse(0);
        return who.post(
                meeting.path("moderation/decisions"),
                json(Map.of("target", target, "act", act, "reason", reason, "version", version)));
    }

    private static Map<String, Object> ordered(Map<String, Object> target) {
        Map<String, Object> ordered = new java.util.LinkedHashMap<>();
        for (String field : List.of("board", "idea", "comment")) {
            if (target.containsKey(field)) {
                ordered.put(field, target.get(field));
            }
        }
        return ordered;
    }

    private void hide(String idea) {
        Answer hidden = decide(meeting.leader(), card(idea), "Hide", "Går på person");
        assertThat(hidden.status()).as(hidden.text()).isEqualTo(200);
    }

    private Answer mine(Browser who) {
        return who.get(meeting.path("moderation/mine"));
    }

    private String snapshot(Browser who) {
        return who.get("/api/boards/" + meeting.board() + "/snapshot").text();
    }

    private Answer write(Browser who, String idea) {
        return who.post(
                "/api/boards/" + meeting.board() + "/commands",
                json(Map.of("id", "w" + idea, "type", "AddIdea", "idea", idea, "text", "Noe nytt")));
    }

    private String participant(Browser who) {
        return who.get("/api/me?challenge=" + meeting.challenge()).string("participant");
    }

    private Answer measure(Browser who, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("kind", kind);
        body.putIfAbsent("reason", "Hold deg til saken");
        return who.post(meeting.path("measures"), json(body));
    }

    private String lastMeasure() {
        return meeting.leader()
                .get(meeting.path("measures"))
                .json()
                .path("measures")
                .path(0)
                .path("id")
                .asString();
    }

    @Test
    void G01_anyone_reports_a_card_or_a_comment_and_counts_once() {
        meeting.command(
                kari, Map.of("type", "AddComment", "idea", "a", "comment", "k", "text", "Det var da stygt sagt"));
        assertThat(report(kari, card("a")).status()).isEqualTo(204);
        assertThat(report(kari, card("a")).status()).isEqualTo(204);
        assertThat(report(ola, remark("a", "k")).status()).isEqualTo(204);
        Answer queue = queue(meeting.leader());
        assertThat(queue.json().path("waiting").asInt()).isEqualTo(2);
        assertThat(queue.json()
                        .path("cases")
                        .valueStream()
                        .map(it -> it.path("reported").asInt()))
                .containsExactly(1, 1);
        assertThat(queue.text())
                .contains("Sjefen er en kråke", "Det var da stygt sagt", "Dette går på person", "Hurtful");
        // Of a card that has a name its author is named; who reports never is.
        queue.json()
                .path("cases")
                .forEach(it ->
                        assertThat(it.path("reports").toString()).doesNotContain(participant(kari), participant(ola)));
    }

    @Test
    void G01_what_is_not_there_hidden_or_of_another_challenge_is_not_reported() {
        assertThat(report(kari, card("none")).status()).isEqualTo(404);
        Meeting other = new Meeting(port, "Annet");
        assertThat(other.leader()
                        .post(other.path("moderation/reports"), json(Map.of("target", card("a"), "why", "Other")))
                        .status())
                .isEqualTo(404);
        assertThat(meeting.stranger()
                        .post(meeting.path("moderation/reports"), json(Map.of("target", card("a"), "why", "Other")))
                        .status())
                .isEqualTo(404);
        hide("a");
        assertThat(report(kari, card("a")).status()).isEqualTo(404);
    }

    @Test
    void G02_only_those_who_moderate_see_the_queue_and_decide() {
        report(kari, card("a"));
        for (Browser who : List.of(ola, kari, meeting.person("medarbeider"), meeting.person("tillitsvalgt"))) {
            assertThat(queue(who).status()).isEqualTo(403);
            assertThat(who.post(
                                    meeting.path("moderation/decisions"),
                                    json(Map.of("target", card("a"), "act", "Hide", "reason", "Nei", "version", 1)))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(queue(meeting.stranger()).status()).isEqualTo(404);
        assertThat(queue(meeting.person("fasilitator")).status()).isEqualTo(200);
        assertThat(queue(meeting.person("administrator")).status()).isEqualTo(200);
    }

    @Test
    void G03_what_is_hidden_is_in_nobodys_snapshot_events_lists_or_files() {
        report(kari, card("a"));
        hide("a");
        for (Browser who : List.of(ola, kari, meeting.leader())) {
            assertThat(snapshot(who)).doesNotContain("kråke");
            assertThat(who.get("/api/boards/" + meeting.board() + "/events?after=0")
                            .text())
                    .doesNotContain("kråke")
                    .contains("{\"seq\":1,\"type\":\"Withheld\"}", "\"type\":\"IdeaRemoved\",\"idea\":\"a\"");
            assertThat(who.get(meeting.path("ideas")).text()).doesNotContain("kråke");
            assertThat(who.get(meeting.path("export/ideas.csv")).text()).doesNotContain("kråke");
        }
        assertThat(meeting.leader().get(meeting.path("export.json")).text()).doesNotContain("kråke");
        assertThat(meeting.leader().get("/api/memory?q=kråke").text()).doesNotContain(meeting.challenge());
    }

    @Test
    void G05_the_author_reads_their_own_with_the_reason_and_nobody_elses() {
        hide("a");
        assertThat(mine(ola).text()).contains("Sjefen er en kråke", "Går på person");
        assertThat(mine(kari).json().path("hidden").size()).isZero();
        assertThat(mine(meeting.leader()).json().path("hidden").size()).isZero();
    }

    @Test
    void G06_a_restored_card_is_there_for_all_again() {
        hide("a");
        assertThat(decide(meeting.leader(), card("a"), "Restore", "Det var en spøk")
                        .status())
                .isEqualTo(200);
        assertThat(snapshot(kari)).contains("kråke");
        assertThat(mine(ola).json().path("hidden").size()).isZero();
        assertThat(kari.get("/api/boards/" + meeting.board() + "/events?after=0")
                        .text())
                .contains("Sjefen er en kråke", "IdeaRevealed");
    }

    @Test
    void G08_a_card_that_people_vote_on_can_be_hidden_and_the_round_does_not_tell_it() {
        meeting.command(
                meeting.leader(),
                Map.of(
                        "type",
                        "OpenRound",
                        "round",
                        "r",
                        "title",
                        "Hva nå?",
                        "method",
                        Map.of("type", "approval"),
                        "ideas",
                        List.of("a"),
                        "electorate",
                        Map.of("roles", List.of(), "guests", true),
                        "live",
                        false));
        hide("a");
        assertThat(kari.get(meeting.path("rounds/r")).text())
                .contains("Hva nå?")
                .doesNotContain("kråke");
    }

    @Test
    void G10_an_author_appeals_once_without_being_named_and_is_answered_with_a_reason() {
        meeting.anonymousIdea(ola, "b", "Ledelsen lyver");
        hide("b");
        String appeal = json(Map.of("target", card("b"), "words", "Det er sant og viktig"));
        assertThat(ola.post(meeting.path("moderation/mine/appeals"), appeal).status())
                .isEqualTo(200);
        assertThat(ola.post(meeting.path("moderation/mine/appeals"), appeal).string("code"))
                .isEqualTo("appeal.made");
        assertThat(kari.post(meeting.path("moderation/mine/appeals"), appeal).status())
                .isEqualTo(404);
        Answer queue = queue(meeting.leader());
        assertThat(queue.text())
                .contains("Det er sant og viktig", "\"waiting\":1")
                .doesNotContain(participant(ola), "Ola");
        assertThat(decide(meeting.leader(), card("b"), "RejectAppeal", "Skriv heller hva som er galt")
                        .status())
                .isEqualTo(200);
        assertThat(mine(ola).text()).contains("Skriv heller hva som er galt", "\"granted\":false");
        assertThat(snapshot(kari)).doesNotContain("lyver");
    }

    @Test
    void G11_an_author_who_is_asked_rewords_unnamed_and_it_is_shown_when_restored() {
        meeting.anonymousIdea(ola, "b", "Ledelsen lyver");
        hide("b");
        assertThat(decide(meeting.leader(), card("b"), "AskRewording", "Kan du si hva som ikke stemmer?")
                        .status())
                .isEqualTo(200);
        assertThat(mine(ola).text()).contains("Kan du si hva som ikke stemmer?");
        String reworded = json(Map.of("target", card("b"), "text", "Tallene i saken stemmer ikke", "basedOn", 1));
        assertThat(kari.put(meeting.path("moderation/mine/wording"), reworded).status())
                .isEqualTo(404);
        assertThat(ola.put(meeting.path("moderation/mine/wording"), reworded).status())
                .isEqualTo(200);
        assertThat(queue(meeting.leader()).text())
                .contains("Tallene i saken stemmer ikke", "\"reworded\":true")
                .doesNotContain(participant(ola), "Ola");
        assertThat(snapshot(kari)).doesNotContain("Tallene");
        decide(meeting.leader(), card("b"), "Restore", "Slik er det greit");
        assertThat(snapshot(kari)).contains("\"anonymous\":true", "Tallene i saken stemmer ikke");
        assertThat(snapshot(kari)).containsOnlyOnce(participant(ola));
    }

    @Test
    void G12_where_it_takes_two_one_proposes_another_confirms_and_a_third_answers_the_appeal() {
        assertThat(meeting.leader()
                        .put(meeting.path("conduct"), "{\"twoPersons\":true,\"words\":[]}")
                        .status())
                .isEqualTo(200);
        hide("a");
        assertThat(snapshot(kari)).contains("kråke");
        assertThat(decide(meeting.leader(), card("a"), "Confirm", "Jeg mener det")
                        .string("code"))
                .isEqualTo("moderation.another");
        Browser facilitator = meeting.person("fasilitator");
        assertThat(decide(facilitator, card("a"), "Confirm", "Enig").status()).isEqualTo(200);
        assertThat(snapshot(kari)).doesNotContain("kråke");
        ola.post(
                meeting.path("moderation/mine/appeals"), json(Map.of("target", card("a"), "words", "Det var en spøk")));
        assertThat(decide(facilitator, card("a"), "RejectAppeal", "Nei").string("code"))
                .isEqualTo("moderation.another");
        assertThat(decide(facilitator, card("a"), "Restore", "Nei").string("code"))
                .isEqualTo("moderation.another");
        assertThat(decide(meeting.leader(), card("a"), "Restore", "Greit").status())
                .isEqualTo(200);
        assertThat(snapshot(kari)).contains("kråke");
    }

    @Test
    void G13_a_warning_is_told_to_the_one_it_is_for_and_to_those_who_moderate() {
        assertThat(measure(meeting.leader(), "Warn", Map.of("of", participant(ola)))
                        .status())
                .isEqualTo(200);
        assertThat(mine(ola).text()).contains("Hold deg til saken", "Warn");
        assertThat(mine(kari).text()).doesNotContain("Hold deg");
        assertThat(kari.get(meeting.path("moderation/public")).text()).doesNotContain("Hold deg");
        assertThat(kari.get(meeting.path("history")).text()).doesNotContain("Hold deg", participant(ola));
        assertThat(write(ola, "n").text()).contains("accepted");
    }

    @Test
    void G14_a_muting_has_a_clear_code_and_ends_when_it_is_lifted() {
        measure(meeting.leader(), "Mute", Map.of("of", participant(ola), "minutes", 30));
        assertThat(write(ola, "n").text()).contains("\"code\":\"person.muted\"");
        assertThat(write(kari, "m").text()).contains("accepted");
        assertThat(mine(ola).text()).contains("\"stands\":true", "Hold deg til saken");
        assertThat(meeting.leader()
                        .put(meeting.path("measures/" + lastMeasure() + "/lifting"), "{\"reason\":\"Nok nå\"}")
                        .status())
                .isEqualTo(200);
        assertThat(write(ola, "n").text()).contains("accepted");
        assertThat(mine(ola).text()).contains("\"stands\":false", "Nok nå");
    }

    @Test
    void G15_who_is_removed_finds_nothing_any_more_but_why_and_does_not_join_again() {
        String code = meeting.leader().get(here()).string("joinCode");
        Meeting other = new Meeting(port, "Annet");
        String otherCode =
                other.leader().get("/api/challenges/" + other.challenge()).string("joinCode");
        ola.post("/api/join", json(Map.of("joinCode", otherCode)));
        measure(meeting.leader(), "Remove", Map.of("of", participant(ola)));
        assertThat(ola.get(here()).status()).isEqualTo(404);
        assertThat(ola.get("/api/boards/" + meeting.board() + "/snapshot").status())
                .isEqualTo(404);
        assertThat(write(ola, "n").status()).isEqualTo(404);
        assertThat(ola.get("/api/challenges").text()).doesNotContain(meeting.challenge());
        Answer again = ola.post("/api/join", json(Map.of("joinCode", code)));
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.string("code")).isEqualTo("person.removed");
        assertThat(ola.get("/api/challenges/" + other.challenge()).status()).isEqualTo(200);
        assertThat(mine(ola).text()).contains("Hold deg til saken", "Remove");
        assertThat(ola.post(
                                meeting.path("moderation/mine/appeals"),
                                json(Map.of("measure", lastMeasure(), "words", "Det var ikke meg")))
                        .status())
                .isEqualTo(200);
        assertThat(meeting.leader().get(meeting.path("measures")).text()).contains("Det var ikke meg");
        meeting.leader().put(meeting.path("measures/" + lastMeasure() + "/lifting"), "{\"reason\":\"Vi tok feil\"}");
        assertThat(ola.get(here()).status()).isEqualTo(200);
        assertThat(snapshot(ola)).contains("kråke");
    }

    @Test
    void G16_the_author_of_a_nameless_card_is_found_and_told_to_nobody() {
        meeting.anonymousIdea(ola, "b", "Ledelsen lyver");
        Answer taken = measure(meeting.leader(), "Mute", Map.of("author", card("b")));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text()).doesNotContain(participant(ola), "Ola", "\"of\"");
        assertThat(write(ola, "n").text()).contains("person.muted");
        assertThat(write(kari, "m").text()).contains("accepted");
        assertThat(meeting.leader().get(meeting.path("history")).text()).doesNotContain(participant(ola));
        assertThat(meeting.leader().get(meeting.path("moderation/public")).text())
                .contains("PersonMuted")
                .doesNotContain(participant(ola), "Ola");
    }

    @Test
    void G16_the_answer_is_the_same_whoever_wrote_it() {
        meeting.anonymousIdea(ola, "b", "Ledelsen lyver");
        meeting.anonymousIdea(meeting.leader(), "l", "Vi må spare");
        Answer guest = measure(meeting.leader(), "Remove", Map.of("author", card("b")));
        Answer leader = measure(meeting.leader(), "Remove", Map.of("author", card("l")));
        assertThat(leader.status()).isEqualTo(guest.status()).isEqualTo(200);
        assertThat(leader.json().path("measures").path(0).propertyNames())
                .isEqualTo(guest.json().path("measures").path(0).propertyNames());
        assertThat(meeting.leader().get(here()).status()).isEqualTo(200);
    }

    @Test
    void G16_who_runs_the_challenge_too_is_not_given_away_by_the_list_of_those_who_do() {
        Browser siri = meeting.person("medarbeider");
        assertThat(meeting.leader()
                        .put(meeting.path("facilitators/" + participant(siri)), "{\"facilitates\":true}")
                        .status())
                .isLessThan(300);
        meeting.anonymousIdea(siri, "b", "Ledelsen lyver");
        String before = meeting.leader().get(here()).json().path("facilitators").toString();
        assertThat(before).contains(participant(siri));
        assertThat(measure(meeting.leader(), "Remove", Map.of("author", card("b")))
                        .status())
                .isEqualTo(200);
        assertThat(meeting.leader().get(here()).json().path("facilitators").toString())
                .isEqualTo(before);
        assertThat(siri.get(here()).status()).isEqualTo(404);
    }

    @Test
    void G17_nobody_removes_those_without_whom_it_cannot_go_on() {
        for (String role : List.of("leder", "fasilitator", "administrator", "tillitsvalgt")) {
            String who = participant(meeting.person(role));
            assertThat(measure(meeting.leader(), "Remove", Map.of("of", who)).string("code"))
                    .isEqualTo("person.needed");
        }
        assertThat(measure(meeting.leader(), "Remove", Map.of("of", participant(meeting.person("folkevalgt"))))
                        .status())
                .isEqualTo(200);
        assertThat(meeting.person("folkevalgt").get(here()).status()).isEqualTo(404);
        assertThat(meeting.person("folkevalgt").get("/api/challenges").text()).doesNotContain(meeting.challenge());
    }

    @Test
    void G18_the_pace_is_set_by_those_who_run_it_and_does_not_hold_them_up() {
        meeting.leader().put(meeting.path("conduct"), "{\"perMinute\":1,\"twoPersons\":false,\"words\":[]}");
        assertThat(write(kari, "m1").text()).contains("accepted");
        Answer second = write(kari, "m2");
        assertThat(second.string("code")).isEqualTo("limit.slow");
        assertThat(second.json().path("retryAfter").asInt()).isBetween(1, 60);
        assertThat(write(meeting.leader(), "l1").text()).contains("accepted");
        assertThat(write(meeting.leader(), "l2").text()).contains("accepted");
    }

    @Test
    void G19_words_are_told_to_all_and_stop_nothing() {
        meeting.leader().put(meeting.path("conduct"), "{\"twoPersons\":false,\"words\":[\"Kråke\",\"kråke\"]}");
        assertThat(kari.get(here()).json().path("conduct").path("words").toString())
                .isEqualTo("[\"kråke\"]");
        meeting.idea(kari, "k", "En kråke til");
        assertThat(snapshot(ola)).contains("En kråke til");
    }

    @Test
    void G20_all_read_what_was_hidden_why_and_what_came_of_it_without_texts_and_names() {
        report(kari, card("a"));
        hide("a");
        measure(meeting.leader(), "Mute", Map.of("of", participant(ola), "minutes", 5, "reason", "Ro ned"));
        ola.post(
                meeting.path("moderation/mine/appeals"),
                json(Map.of("target", card("a"), "words", "Jeg mente noe annet")));
        Answer told = kari.get(meeting.path("moderation/public"));
        assertThat(told.text())
                .contains("CardHidden", "Går på person", "\"role\":\"leder\"", "Appealed", "PersonMuted", "Ro ned")
                .contains("\"reports\":1")
                .doesNotContain("kråke", "Jeg mente", participant(ola), participant(meeting.leader()), "Ola", "demo");
        decide(meeting.leader(), card("a"), "Restore", "Greit");
        assertThat(kari.get(meeting.path("moderation/public")).text()).contains("AppealGranted");
        assertThat(meeting.stranger().get(meeting.path("moderation/public")).status())
                .isEqualTo(404);
    }

    @Test
    void G21_a_decision_that_was_cut_off_before_the_board_heard_of_it_is_told_by_who_looks_next() {
        report(kari, card("a"));
        Document kept = java.util.Objects.requireNonNull(store.getCollection("moderationCases")
                .find(new Document("challenge", meeting.challenge()))
                .first());
        // As a server leaves it that stops between the two writes.
        kept.append("state", "Hidden")
                .append("pending", true)
                .append("version", 2L)
                .append(
                        "hides",
                        List.of(new Document("reason", "Går på person")
                                .append("role", "leder")
                                .append("at", "2026-11-24T12:00:00Z")
                                .append("outcome", "Stands")));
        store.getCollection("moderationCases").replaceOne(new Document("_id", kept.get("_id")), kept);
        assertThat(snapshot(kari)).contains("kråke");
        assertThat(kari.get(meeting.path("moderation/public")).text()).contains("Går på person");
        assertThat(snapshot(kari)).doesNotContain("kråke");
        assertThat(mine(ola).text()).contains("kråke");
    }

    @Test
    void G22_of_two_who_saw_the_same_case_one_decides() {
        report(kari, card("a"));
        String decision = json(Map.of("target", card("a"), "act", "Dismiss", "reason", "Greit", "version", 1));
        assertThat(meeting.leader()
                        .post(meeting.path("moderation/decisions"), decision)
                        .status())
                .isEqualTo(200);
        assertThat(meeting.person("fasilitator")
                        .post(meeting.path("moderation/decisions"), decision)
                        .string("code"))
                .isEqualTo("moderation.changed");
        assertThat(decide(meeting.leader(), card("a"), "Confirm", "Nei").string("code"))
                .isEqualTo("moderation.state");
    }

    @Test
    void G23_who_reports_far_too_much_is_told_to_wait() {
        for (int i = 0; i < 30; i++) {
            assertThat(report(kari, card("a")).status()).isEqualTo(204);
        }
        Answer much = report(kari, card("a"));
        assertThat(much.status()).isEqualTo(429);
        assertThat(much.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void G24_what_is_wrong_with_a_call_is_named_and_nothing_happens() {
        Browser leader = meeting.leader();
        assertThat(report(kari, Map.of("board", meeting.board())).errors())
                .containsExactly("target.idea=field.missing");
        assertThat(kari.post(meeting.path("moderation/reports"), json(Map.of("target", card("a"), "why", "Fordi")))
                        .errors())
                .containsExactly("why=field.invalid");
        assertThat(decide(leader, card("a"), "Hide", " ").errors()).containsExactly("reason=field.invalid");
        assertThat(measure(leader, "Mute", Map.of()).errors()).containsExactly("of=field.invalid");
        assertThat(measure(leader, "Warn", Map.of("of", participant(ola), "minutes", 5))
                        .errors())
                .containsExactly("minutes=field.invalid");
        assertThat(measure(leader, "Mute", Map.of("of", participant(ola), "minutes", 0))
                        .errors())
                .containsExactly("minutes=field.invalid");
        assertThat(measure(leader, "Mute", Map.of("of", "nobody")).errors()).containsExactly("of=field.invalid");
        assertThat(leader.put(meeting.path("conduct"), "{\"perMinute\":0,\"twoPersons\":false,\"words\":[\"x\"]}")
                        .errors())
                .containsExactly("perMinute=field.invalid", "words[0]=field.invalid");
        assertThat(ola.post(meeting.path("moderation/mine/appeals"), "{\"words\":\"\"}")
                        .errors())
                .containsExactly("target=field.invalid", "words=field.invalid");
        assertThat(snapshot(kari)).contains("kråke");
        assertThat(leader.get(meeting.path("measures")).json().path("measures").size())
                .isZero();
    }
}
