package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.OverTheWire;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The employees' part in a challenge, and every way we could think of to get around it. */
@OverTheWire
class UnionGateTest {
    private static final List<String> PAST_EXPLORE =
            List.of("Ideate", "Develop", "Prioritise", "Decide", "Try", "Learn", "Shared");

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Autowired
    Archive archive;

    private Meeting meeting;

    @BeforeEach
    void a_challenge_that_touches_employees() {
        meeting = new Meeting(port).about("\"touchesEmployees\":true");
    }

    private void stays(Answer refused, String code) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo(code);
        assertThat(refused.string("detail")).isNotBlank();
        assertThat(meeting.phase()).isEqualTo("Explore");
    }

    @Test
    void J30_what_touches_employees_starts_in_explore_and_asks_the_union() {
        assertThat(meeting.phase()).isEqualTo("Explore");
        assertThat(meeting.union()).isEqualTo("Asked");
        assertThat(meeting.challenge()
                        .json()
                        .path("involvement")
                        .path("answerBy")
                        .asString())
                .isEqualTo(LocalDate.now(Hand.HERE).plusDays(14).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ideate", "Develop", "Decide", "Try", "Shared"})
    void J30_it_cannot_start_further_on(String start) {
        Answer refused = meeting.as("leder")
                .post("/api/challenges", Meeting.posing("\"touchesEmployees\":true,\"start\":\"" + start + "\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("start=field.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator"})
    void J31_no_role_moves_it_past_explore_before_the_union_has_confirmed(String role) {
        for (String phase : PAST_EXPLORE) {
            stays(meeting.move(role, phase), "union.word-missing");
        }
    }

    @Test
    void J31_nor_from_a_draft() {
        meeting.about("\"touchesEmployees\":true,\"start\":\"Draft\"");
        for (String phase : PAST_EXPLORE) {
            assertThat(meeting.move("leder", phase).string("code")).isEqualTo("union.word-missing");
        }
        assertThat(meeting.phase()).isEqualTo("Draft");
        assertThat(meeting.move("leder", "Explore").status()).isEqualTo(200);
    }

    @Test
    void J31_what_is_missing_is_told_beforehand() {
        var steps = meeting.challenge().json().path("steps");
        assertThat(steps.valueStream()
                        .filter(step -> PAST_EXPLORE.contains(step.path("phase").asString()))
                        .map(step -> step.path("allowed").asBoolean() + " "
                                + step.path("code").asString()))
                .hasSize(7)
                .containsOnly("false union.word-missing");
    }

    @Test
    void J32_a_representative_of_the_organisation_confirms_and_it_may_go_on() {
        Answer confirmed = meeting.confirm();
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.string("union")).isEqualTo("Agreed");
        assertThat(confirmed
                        .json()
                        .path("involvement")
                        .path("word")
                        .path("words")
                        .asString())
                .isEqualTo("Vi har snakket sammen.");
        assertThat(confirmed.json().path("people").get(0).path("name").asString())
                .isEqualTo("Tillitsvalgt (demo)");
        assertThat(meeting.move("leder", "Ideate").string("phase")).isEqualTo("Ideate");
        assertThat(meeting.deeds()).containsExactly("WasMoved", "UnionSpoke", "WasPosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator", "medarbeider", "innbygger", "folkevalgt"})
    void J32_nobody_else_confirms(String role) {
        assertThat(meeting.say(role, true, 1).status()).isEqualTo(403);
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J33_a_guest_who_says_that_they_are_a_representative_has_no_word() {
        Browser guest = meeting.guest("tillitsvalgt");
        assertThat(guest.get("/api/me").string("role")).isEqualTo("tillitsvalgt");
        assertThat(meeting.say(guest, true, 1).status()).isEqualTo(403);
        assertThat(guest.put(meeting.path("/union/mark"), "{\"touchesEmployees\":false,\"words\":\"Nei.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(guest.post(meeting.path("/union/answer"), "{\"words\":\"Ja.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(guest.get(meeting.path("")).json().path("may").toString()).isEqualTo("[\"Read\",\"Acknowledge\"]");
        assertThat(guest.get("/api/waiting").json().path("waiting").isEmpty()).isTrue();
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J33_a_leader_who_becomes_a_guest_of_their_own_challenge_has_no_word() {
        Browser both = meeting.as("leder").copy();
        assertThat(both.post(
                                "/api/join",
                                "{\"joinCode\":\"" + meeting.challenge().string("joinCode")
                                        + "\",\"role\":\"tillitsvalgt\"}")
                        .status())
                .isEqualTo(200);
        assertThat(meeting.say(both, true, 1).status()).isEqualTo(403);
    }

    @Test
    void J34_another_organisations_representative_does_not_know_of_it() {
        Person elsewhere = new Person(new PersonId("elsewhere"), "Tillitsvalgt", Role.TILLITSVALGT, false, "another");
        Assertions.assertThatThrownBy(() ->
                        changes.make(elsewhere, meeting.id(), Journey.FrameAct.SPEAK_FOR_UNION, (seen, hand) -> seen))
                .isInstanceOf(NotThere.class);
        Challenge challenge = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        Assertions.assertThatThrownBy(() -> Rights.check(
                        Journey.FrameAct.SPEAK_FOR_UNION, elsewhere, new ParticipantId("elsewhere"), challenge))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void J35_an_objection_has_words_and_holds_it_back() {
        Answer silent = meeting.as("tillitsvalgt")
                .post(meeting.path("/union/word"), "{\"basedOn\":1,\"agreed\":false,\"words\":\" \"}");
        assertThat(silent.errors()).containsExactly("words=field.invalid");
        assertThat(meeting.object().string("union")).isEqualTo("Objected");
        stays(meeting.move("leder", "Ideate"), "union.objected");
        assertThat(meeting.confirm().string("union")).isEqualTo("Agreed");
        assertThat(meeting.move("leder", "Ideate").status()).isEqualTo(200);
        assertThat(meeting.deeds()).containsExactly("WasMoved", "UnionSpoke", "UnionSpoke", "WasPosed");
    }

    @Test
    void J35_an_objection_after_the_confirmation_holds_back_every_further_step() {
        meeting.confirm();
        meeting.move("leder", "Ideate");
        meeting.object();
        assertThat(meeting.move("leder", "Develop").string("code")).isEqualTo("union.objected");
        assertThat(meeting.phase()).isEqualTo("Ideate");
        assertThat(meeting.move("leder", "Explore").status()).isEqualTo(200);
        stays(meeting.move("leder", "Ideate"), "union.objected");
    }

    @Test
    void J36_a_leaders_open_reason_lets_it_go_on_and_the_union_may_answer() {
        meeting.object();
        Answer recorded = meeting.reason("leder");
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        assertThat(recorded.string("union")).isEqualTo("WentOn");
        assertThat(meeting.move("fasilitator", "Ideate").status()).isEqualTo(200);
        Answer answered = meeting.as("tillitsvalgt")
                .post(meeting.path("/union/answer"), "{\"words\":\"Vi fikk én dags varsel.\"}");
        assertThat(answered.json()
                        .path("involvement")
                        .path("reason")
                        .path("answer")
                        .path("words")
                        .asString())
                .isEqualTo("Vi fikk én dags varsel.");
        assertThat(meeting.deeds())
                .containsExactly("ReasonAnswered", "WasMoved", "ReasonRecorded", "UnionSpoke", "WasPosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fasilitator", "administrator", "tillitsvalgt", "medarbeider", "innbygger", "folkevalgt"})
    void J36_nobody_but_a_leader_gives_a_reason(String role) {
        assertThat(meeting.reason(role).status()).isEqualTo(403);
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J36_a_reason_says_when_why_and_what_came_of_it() {
        for (String body : List.of(
                "{\"held\":\"2999-01-01\",\"why\":\"a\",\"outcome\":\"b\"}",
                "{\"held\":\"1999-01-01\",\"why\":\"a\",\"outcome\":\"b\"}",
                "{\"held\":\"i går\",\"why\":\"a\",\"outcome\":\"b\"}",
                "{\"why\":\"a\",\"outcome\":\"b\"}")) {
            Answer refused = meeting.as("leder").post(meeting.path("/union/reason"), body);
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.errors()).as(body).singleElement().asString().startsWith("held=");
        }
        assertThat(meeting.as("leder")
                        .post(
                                meeting.path("/union/reason"),
                                "{\"held\":\"" + LocalDate.now(Hand.HERE) + "\",\"why\":\" \",\"outcome\":\"\\u200b\"}")
                        .errors())
                .containsExactly("outcome=field.invalid", "why=field.invalid");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J36_a_reason_that_was_given_stands() {
        meeting.reason("leder");
        assertThat(meeting.reason("leder").string("code")).isEqualTo("union.reason-stands");
        assertThat(meeting.deeds()).containsExactly("ReasonRecorded", "WasPosed");
    }

    @Test
    void J37_only_the_union_takes_the_mark_away() {
        for (String role : List.of("leder", "fasilitator", "administrator", "medarbeider")) {
            assertThat(meeting.mark(role, false).status()).isEqualTo(403);
        }
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
        assertThat(meeting.mark("tillitsvalgt", false).string("union")).isEqualTo("NotTouching");
        assertThat(meeting.move("leder", "Ideate").status()).isEqualTo(200);
        assertThat(meeting.deeds()).containsExactly("WasMoved", "MarkTakenAway", "WasPosed");
    }

    @Test
    void J37_the_charter_has_no_way_to_take_the_mark_away() {
        Answer sneaky = meeting.as("leder")
                .put(
                        meeting.path("/charter"),
                        "{\"basedOn\":1,\"title\":\"a\",\"question\":\"b\",\"touchesEmployees\":false,"
                                + "\"charter\":{\"touchesEmployees\":false}}");
        assertThat(sneaky.errors())
                .containsExactly("charter.touchesEmployees=field.unknown", "touchesEmployees=field.unknown");
        assertThat(meeting.union()).isEqualTo("Asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator", "tillitsvalgt"})
    void J38_a_challenge_that_turns_out_to_touch_employees_goes_back_to_explore(String role) {
        meeting.about("");
        meeting.move("leder", "Prioritise");
        Answer marked = meeting.mark(role, true);
        assertThat(marked.string("phase")).isEqualTo("Explore");
        assertThat(marked.string("union")).isEqualTo("Asked");
        stays(meeting.move("leder", "Prioritise"), "union.word-missing");
        var entry = meeting.as("leder")
                .get(meeting.path("/history"))
                .json()
                .path("entries")
                .get(0);
        assertThat(entry.path("did").toString())
                .isEqualTo("{\"type\":\"WasMarked\",\"words\":\"Det gjelder oss.\",\"backFrom\":\"Prioritise\"}");
        assertThat(entry.path("role").asString()).isEqualTo(role);
    }

    @Test
    void J38_marking_it_again_does_not_ask_the_union_to_forget_what_it_said() {
        meeting.object();
        assertThat(meeting.mark("leder", true).string("union")).isEqualTo("Objected");
        assertThat(meeting.deeds()).containsExactly("UnionSpoke", "WasPosed");
    }

    @Test
    void J39_a_changed_charter_asks_the_union_anew() {
        meeting.confirm();
        Answer rewritten = meeting.rewrite("leder", 1, "Hvordan kutter vi nattevaktene?", "");
        assertThat(rewritten.string("union")).isEqualTo("Asked");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
        assertThat(meeting.as("leder")
                        .get(meeting.path("/history"))
                        .json()
                        .path("entries")
                        .get(0)
                        .path("did")
                        .path("asksAnew")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void J39_so_does_one_behind_an_open_reason() {
        meeting.reason("leder");
        meeting.rewrite("leder", 1, "Hvordan kutter vi nattevaktene?", "");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J39_past_explore_what_it_is_about_stands_until_it_goes_back() {
        meeting.confirm();
        meeting.move("leder", "Ideate");
        Answer refused = meeting.rewrite("leder", 1, "Hvordan kutter vi nattevaktene?", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo("charter.explore-first");
        for (String field : List.of("why", "wanted", "resources", "direction")) {
            assertThat(meeting.rewrite("leder", 1, "Hvordan blir turnusen bedre?", "\"" + field + "\":\"Kutt.\"")
                            .string("code"))
                    .as(field)
                    .isEqualTo("charter.explore-first");
        }
        assertThat(meeting.union()).isEqualTo("Agreed");
        meeting.move("leder", "Explore");
        meeting.rewrite("leder", 1, "Hvordan kutter vi nattevaktene?", "");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J39_ground_rules_goals_link_and_plan_ask_nobody_anew() {
        meeting.confirm();
        meeting.move("leder", "Ideate");
        Answer rewritten = meeting.rewrite(
                "leder",
                1,
                "Hvordan blir turnusen bedre?",
                "\"groundRules\":[\"Én om gangen\"],\"goals\":[8],\"meetingLink\":\"https://mote.example/1\","
                        + "\"plan\":[{\"phase\":\"Ideate\",\"to\":\"2027-01-31\"}]");
        assertThat(rewritten.status()).as(rewritten.text()).isEqualTo(200);
        assertThat(rewritten.string("union")).isEqualTo("Agreed");
    }

    @Test
    void J40_a_word_counts_for_the_charter_that_was_read() {
        int read = meeting.version();
        meeting.rewrite("leder", read, "Hvordan kutter vi nattevaktene?", "");
        Answer late = meeting.say("tillitsvalgt", true, read);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.string("code")).isEqualTo("challenge.changed");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
        assertThat(meeting.say("tillitsvalgt", true, 17).status()).isEqualTo(409);
    }

    @Test
    void J41_a_day_that_passes_opens_nothing() {
        assertThat(meeting.as("leder")
                        .put(meeting.path("/union/deadline"), "{\"answerBy\":\"" + LocalDate.now(Hand.HERE) + "\"}")
                        .string("union"))
                .isEqualTo("DueSoon");
        Challenge asked = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        assertThat(archive.replace(
                        asked,
                        asked.with(Union.dueBy(
                                asked.involvement(), LocalDate.now(Hand.HERE).minusDays(1)))))
                .isTrue();
        assertThat(meeting.as("tillitsvalgt").get(meeting.path("")).string("union"))
                .isIn("Overdue", "DueSoon");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
        assertThat(meeting.union()).isEqualTo("Overdue");
    }

    @Test
    void J41_nor_does_a_plan() {
        LocalDate past = LocalDate.now(Hand.HERE).minusDays(30);
        meeting.rewrite(
                "leder",
                1,
                "Hvordan blir turnusen bedre?",
                "\"plan\":[{\"phase\":\"Explore\",\"from\":\"" + past + "\",\"to\":\"" + past
                        + "\"},{\"phase\":\"Ideate\",\"from\":\"" + past + "\"}]");
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J41_a_deadline_is_a_day_from_today_to_a_year_ahead() {
        for (String day : List.of("2020-01-01", "2999-01-01", "+999999999-12-31")) {
            assertThat(meeting.as("leder")
                            .put(meeting.path("/union/deadline"), "{\"answerBy\":\"" + day + "\"}")
                            .errors())
                    .containsExactly("answerBy=field.invalid");
        }
    }

    @Test
    void J42_of_an_objection_and_a_move_at_the_same_instant_none_overlooks_the_other() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 15; round++) {
                meeting.about("\"touchesEmployees\":true");
                meeting.confirm();
                Browser leader = meeting.as("leder").copy();
                Browser union = meeting.as("tillitsvalgt").copy();
                Callable<Answer> move = () -> leader.put(meeting.path("/phase"), "{\"phase\":\"Ideate\"}");
                Callable<Answer> object = () -> meeting.say(union, false, 1);
                Future<Answer> moved = many.submit(move);
                Future<Answer> objected = many.submit(object);
                assertThat(objected.get().status()).isEqualTo(200);
                List<String> deeds = meeting.deeds();
                if (moved.get().status() == 200) {
                    assertThat(deeds).containsExactly("UnionSpoke", "WasMoved", "UnionSpoke", "WasPosed");
                } else {
                    assertThat(moved.get().string("code")).isEqualTo("union.objected");
                    assertThat(deeds).containsExactly("UnionSpoke", "UnionSpoke", "WasPosed");
                }
            }
        }
    }

    @Test
    void J42_of_a_rewriting_and_a_confirmation_at_the_same_instant_the_confirmation_is_of_what_was_read()
            throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 15; round++) {
                meeting.about("\"touchesEmployees\":true");
                Browser union = meeting.as("tillitsvalgt").copy();
                Future<Answer> rewritten =
                        many.submit(() -> meeting.rewrite("leder", 1, "Hvordan kutter vi nattevaktene?", ""));
                Future<Answer> confirmed = many.submit(() -> meeting.say(union, true, 1));
                assertThat(rewritten.get().status()).isEqualTo(200);
                assertThat(confirmed.get().status()).isIn(200, 409);
                assertThat(meeting.union()).isEqualTo("Asked");
                stays(meeting.move("leder", "Ideate"), "union.word-missing");
            }
        }
    }

    @Test
    void J42_a_write_from_before_the_objection_does_not_take() {
        meeting.confirm();
        Challenge before = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        meeting.object();
        assertThat(archive.replace(before, before.in(Phase.IDEATE))).isFalse();
        stays(meeting.move("leder", "Ideate"), "union.objected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"basedOn\":1,\"agreed\":\"true\"}",
                "{\"basedOn\":1,\"agreed\":1}",
                "{\"basedOn\":\"1\",\"agreed\":true}",
                "{\"agreed\":true}",
                "{\"basedOn\":1}",
                "{\"basedOn\":1,\"agreed\":true,\"role\":\"tillitsvalgt\"}"
            })
    void J43_a_word_that_is_none_is_refused_and_nothing_else_happens(String body) {
        assertThat(meeting.as("tillitsvalgt")
                        .post(meeting.path("/union/word"), body)
                        .status())
                .isEqualTo(422);
        assertThat(meeting.union()).isEqualTo("Asked");
        assertThat(meeting.deeds()).containsExactly("WasPosed");
    }

    @Test
    void J43_of_what_does_not_touch_employees_the_union_is_asked_nothing() {
        meeting.about("");
        assertThat(meeting.say("tillitsvalgt", true, 1).string("code")).isEqualTo("union.not-asked");
        assertThat(meeting.reason("leder").string("code")).isEqualTo("union.not-asked");
    }

    @Test
    void J44_a_confirmation_given_before_the_mark_was_taken_away_is_not_there_when_it_is_marked_again() {
        meeting.confirm();
        meeting.mark("tillitsvalgt", false);
        meeting.mark("leder", true);
        stays(meeting.move("leder", "Ideate"), "union.word-missing");
    }

    @Test
    void J45_a_reason_is_not_laid_by_for_an_objection_to_come() {
        meeting.confirm();
        assertThat(meeting.reason("leder").string("code")).isEqualTo("union.agreed");
        meeting.object();
        stays(meeting.move("leder", "Ideate"), "union.objected");
    }

    @Test
    void J45_a_confirmation_takes_the_place_of_a_reason_given_before_it() {
        meeting.reason("leder");
        assertThat(meeting.confirm().string("union")).isEqualTo("Agreed");
        meeting.object();
        stays(meeting.move("leder", "Ideate"), "union.objected");
        assertThat(meeting.deeds()).containsExactly("UnionSpoke", "UnionSpoke", "ReasonRecorded", "WasPosed");
    }
}
