package no.samskap.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskap.web.Browser;
import no.samskap.web.Meeting;
import no.samskap.web.MovableClock;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@OverTheWire
@Import(MovableClock.InPlace.class)
class ConcernTest {
    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    OfBoards boards;

    @Autowired
    Reminders reminders;

    private String title;
    private Meeting meeting;

    @BeforeEach
    void a_challenge() {
        title = "Skolevei " + UUID.randomUUID();
        meeting = new Meeting(port, title);
    }

    @AfterEach
    void the_time_is_the_time_again() {
        clock.back();
    }

    /** What this person has been told under this title, newest first, as {@code kind: sentence}. */
    private static List<String> told(Browser who, String title) {
        return who.get("/api/notices")
                .json()
                .path("notices")
                .valueStream()
                .filter(each -> each.path("title").asString().equals(title))
                .map(each ->
                        each.path("kind").asString() + ": " + each.path("text").asString())
                .toList();
    }

    private void isTold(Browser who, String beginning) {
        isTold(who, title, beginning);
    }

    private void isTold(Browser who, String what, String beginning) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(who, what))
                        .anySatisfy(one -> assertThat(one).startsWith(beginning)));
    }

    private void move(String phase) {
        assertThat(meeting.leader()
                        .put(meeting.path("phase"), Meeting.json(Map.of("phase", phase)))
                        .status())
                .isEqualTo(200);
    }

    private void lookAtBoards() {
        boards.follow();
        boards.follow();
    }

    @Test
    void N90_whose_worry_was_answered_whose_pledge_moved_and_who_was_asked_to_write_along_are_told() {
        Browser guest = meeting.guest("Kari");
        Browser employee = meeting.person("medarbeider");
        meeting.idea(guest, "lys", "Bedre lys");
        meeting.idea(employee, "folge", "Følgegrupper");
        Map<String, Object> worry = Map.of("type", "worry", "text", "Blir det dyrt?");
        String need = guest.post(meeting.path("needs"), Meeting.json(Map.of("told", worry, "anonymous", false)))
                .json()
                .path("needs")
                .path(0)
                .path("need")
                .asString();
        meeting.leader().post(meeting.path("needs/" + need + "/answers"), "{\"text\":\"Nei.\"}");
        isTold(guest, "answer: En bekymring du la fram");

        Map<String, Object> idea = Map.of("board", meeting.board(), "idea", "lys");
        Map<String, Object> words =
                Map.of("firstStep", "Telle", "effect", "", "cost", "", "risk", "", "needed", "", "skills", List.of());
        guest.put(meeting.path("proposals"), Meeting.json(Map.of("idea", idea, "version", 0, "words", words)));
        String participant = employee.get(meeting.path("proposals")).string("me");
        guest.post(
                meeting.path("proposals/invitations"), Meeting.json(Map.of("idea", idea, "participant", participant)));
        isTold(employee, "reply: Noen vil ha deg med");

        Map<String, Object> to = Map.of("type", "idea", "board", meeting.board(), "idea", "lys");
        String pledge = employee.post(
                        meeting.path("pledges"), Meeting.json(Map.of("to", to, "kind", "time", "text", "To timer")))
                .json()
                .path("pledges")
                .path(0)
                .path("pledge")
                .asString();
        isTold(guest, "reply: Noen har tilbudt et bidrag");
        guest.post(
                meeting.path("pledges/" + pledge + "/steps"), "{\"version\":1,\"step\":\"accepted\",\"words\":\"\"}");
        isTold(employee, "reply: Noe har skjedd med et bidrag");
    }

    @Test
    void K20_all_who_take_part_are_told_where_a_challenge_goes_but_who_moved_it() {
        Browser kari = meeting.guest("Kari");
        move("Develop");
        isTold(kari, "phase: Utfordringen er nå her: Utvikle.");
        assertThat(told(meeting.leader(), title)).isEmpty();
    }

    @Test
    void K21_the_union_is_told_that_its_word_is_waited_for_and_reminded_before_the_day_and_after() {
        String work = "Turnus " + UUID.randomUUID();
        Browser leader = meeting.leader();
        Browser union = meeting.person("tillitsvalgt");
        leader.post(
                "/api/challenges",
                Meeting.json(Map.of("title", work, "question", "Hvordan?", "touchesEmployees", true)));
        isTold(union, work, "union: En utfordring berører ansatte");
        reminders.look();
        clock.pass(Duration.ofDays(12));
        union = meeting.person("tillitsvalgt");
        reminders.look();
        isTold(union, work, "union: Fristen for ordet til de tillitsvalgte nærmer seg.");
        clock.pass(Duration.ofDays(4));
        union = meeting.person("tillitsvalgt");
        reminders.look();
        isTold(union, work, "union: Fristen for ordet til de tillitsvalgte er ute.");
        isTold(meeting.person("leder"), work, "union: Fristen for ordet til de tillitsvalgte er ute.");
    }

    @Test
    void K22_who_gave_an_idea_is_told_of_its_answer_and_of_thanks() {
        Browser kari = meeting.guest("Kari");
        meeting.idea(kari, "i1", "Gangbro over veien");
        answer("i1");
        isTold(kari, "answer: En idé du ga, har fått svar.");
        meeting.leader()
                .post(
                        meeting.path("thanks"),
                        Meeting.json(Map.of("board", meeting.board(), "idea", "i1", "text", "Takk!")));
        isTold(kari, "thanks: Noen har takket deg");
    }

    private void answer(String idea) {
        assertThat(meeting.leader()
                        .put(
                                meeting.path("answers"),
                                Meeting.json(Map.of(
                                        "board",
                                        meeting.board(),
                                        "idea",
                                        idea,
                                        "verdict",
                                        "promising",
                                        "reason",
                                        "Vi ser på den.",
                                        "version",
                                        0)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void K23_nothing_leads_from_an_idea_without_a_name_to_who_wrote_it() {
        Browser kari = meeting.guest("Kari");
        Browser ola = meeting.guest("Ola");
        meeting.anonymousIdea(kari, "i1", "Lederen må gå foran");
        meeting.idea(kari, "i2", "Sykkelparkering");
        comment(ola, "i1");
        answer("i1");
        answer("i2");
        lookAtBoards();
        isTold(kari, "answer: En idé du ga, har fått svar.");
        assertThat(told(kari, title)).hasSize(1);
    }

    private void comment(Browser who, String idea) {
        meeting.command(
                who,
                Map.of(
                        "type",
                        "AddComment",
                        "idea",
                        idea,
                        "comment",
                        UUID.randomUUID().toString(),
                        "text",
                        "Enig"));
    }

    @Test
    void K24_who_wrote_or_commented_is_told_of_what_others_reply() {
        Browser kari = meeting.guest("Kari");
        Browser ola = meeting.guest("Ola");
        Browser per = meeting.guest("Per");
        meeting.idea(kari, "i1", "Gangbro over veien");
        comment(ola, "i1");
        comment(per, "i1");
        meeting.command(
                ola, Map.of("type", "AddIdea", "idea", "i2", "text", "Med tak", "buildsOn", "i1", "anonymous", false));
        lookAtBoards();
        isTold(kari, "reply: Noen har kommentert");
        isTold(kari, "reply: Noen har bygd videre på ideen din.");
        isTold(ola, "reply: Noen har kommentert");
        assertThat(told(meeting.leader(), title)).isEmpty();
    }

    @Test
    void K25_all_who_take_part_are_told_that_a_round_opens_and_is_counted() {
        Browser kari = meeting.guest("Kari");
        meeting.idea(kari, "i1", "Gangbro over veien");
        meeting.idea(kari, "i2", "Sykkelparkering");
        meeting.command(
                meeting.leader(),
                Map.of(
                        "type",
                        "OpenRound",
                        "round",
                        "r1",
                        "title",
                        "Hva skal vi prøve?",
                        "method",
                        Map.of("type", "approval"),
                        "ideas",
                        List.of("i1", "i2"),
                        "live",
                        false,
                        "electorate",
                        Map.of("guests", true, "roles", List.of())));
        lookAtBoards();
        isTold(kari, "round: En avstemning er åpen.");
        meeting.command(meeting.leader(), Map.of("type", "CloseRound", "round", "r1"));
        lookAtBoards();
        isTold(kari, "round: En avstemning er telt opp.");
    }

    @Test
    void K26_a_pilot_is_told_of_to_those_whom_it_concerns_and_reminds_of_what_was_learnt() {
        Browser kari = meeting.guest("Kari");
        Browser employee = meeting.person("medarbeider");
        Browser leader = meeting.leader();
        meeting.idea(kari, "i1", "Gangbro over veien");
        move("Try");
        String trial = "Gangbro " + UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        Map<String, Object> plan = Map.of(
                "title",
                trial,
                "hypothesis",
                "Flere går.",
                "measures",
                List.of(Map.of("name", "Barn", "unit", "")),
                "from",
                today.toString(),
                "to",
                today.plusDays(30).toString(),
                "owner",
                "Teknisk etat",
                "ideas",
                List.of(Map.of("board", meeting.board(), "idea", "i1")),
                "version",
                0);
        String pilot = leader.post(meeting.path("pilots"), Meeting.json(plan)).string("pilot");
        isTold(kari, trial, "pilot: En idé du ga, skal prøves");
        leader.post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}");
        employee.post(
                "/api/pilots/" + pilot + "/log",
                Meeting.json(Map.of("day", today.toString(), "text", "Åtte barn gikk.", "readings", List.of())));
        isTold(kari, trial, "pilot: Det er skrevet i loggen");
        leader.post(
                "/api/pilots/" + pilot + "/ending",
                Meeting.json(Map.of("outcome", "stopped", "why", "Dyrt.", "learnt", "Gjerder hjelper.", "version", 2)));
        isTold(kari, trial, "pilot: Et forsøk er avsluttet.");
        reminders.look();
        isTold(employee, trial, "reflect: Et forsøk er avsluttet og venter");
        employee.post(
                meeting.path("lessons"),
                Meeting.json(Map.of(
                        "title", "Gjerder",
                        "text", "Gjerder hjelper.",
                        "context", "",
                        "tags", List.of(),
                        "again", "yes",
                        "pilot", pilot,
                        "version", 0)));
        clock.pass(Duration.ofDays(190));
        reminders.look();
        isTold(meeting.person("medarbeider"), trial, "reflect: Det er et halvt år siden");
    }

    @Test
    void K27_all_who_take_part_are_told_when_a_promise_is_accounted_for() {
        Browser kari = meeting.guest("Kari");
        Browser leader = meeting.leader();
        leader.post(meeting.path("mandate"), "{\"text\":\"Vi prøver tre.\"}");
        String promise = leader.get("/api/challenges/" + meeting.challenge())
                .json()
                .path("mandate")
                .path(0)
                .path("id")
                .asString();
        leader.put(meeting.path("mandate/" + promise + "/account"), "{\"basedOn\":1,\"state\":\"Kept\"}");
        isTold(kari, "promise: En leder har gjort rede for et løfte.");
    }
}
