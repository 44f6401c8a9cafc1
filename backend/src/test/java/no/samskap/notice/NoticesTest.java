package no.samskap.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class NoticesTest {
    @LocalServerPort
    int port;

    @Autowired
    Notices notices;

    @Autowired
    Occasions occasions;

    @Autowired
    Delivery delivery;

    private Meeting meeting;
    private String title;

    @BeforeEach
    void a_challenge() {
        title = "Skolevei " + UUID.randomUUID();
        meeting = new Meeting(port, title);
    }

    private ParticipantId participant(Browser who) {
        return new ParticipantId(who.get("/api/challenges/" + meeting.challenge())
                .json()
                .path("me")
                .path("participant")
                .asString());
    }

    private ChallengeId challenge() {
        return new ChallengeId(meeting.challenge());
    }

    private News news(String occasion, Subject subject) {
        return new News(meeting.challenge() + occasion, subject, title, "/u/" + meeting.challenge(), null);
    }

    private void tell(Whom whom, News news) {
        notices.tell(whom, news);
        delivery.deliver();
    }

    /** What this person was told of this meeting, newest first. */
    private List<JsonNode> told(Browser who, String language) {
        return who.get("/api/notices?language=" + language)
                .json()
                .path("notices")
                .valueStream()
                .filter(each -> each.path("title").asString().equals(title))
                .toList();
    }

    @Test
    void K01_those_whom_it_concerns_are_told_once_and_nobody_else() {
        Browser kari = meeting.guest("Kari");
        Browser ola = meeting.guest("Ola");
        tell(Whom.these(List.of(participant(kari))), news("a", Subject.COMMENTED));
        tell(Whom.these(List.of(participant(kari))), news("a", Subject.COMMENTED));
        assertThat(told(kari, "nb")).singleElement().satisfies(one -> {
            assertThat(one.path("text").asString()).startsWith("Noen har kommentert");
            assertThat(one.path("kind").asString()).isEqualTo("reply");
            assertThat(one.path("link").asString()).isEqualTo("/u/" + meeting.challenge());
            assertThat(one.path("read").asBoolean()).isFalse();
        });
        assertThat(told(ola, "nb")).isEmpty();
        assertThat(meeting.nobody().get("/api/notices").status()).isEqualTo(401);
    }

    @Test
    void K02_everybody_in_a_challenge_is_told_but_who_did_it_in_the_language_asked_for() {
        Browser kari = meeting.guest("Kari");
        Browser employee = meeting.person("medarbeider");
        participant(employee);
        News moved = new News(
                        meeting.challenge() + "moved",
                        Subject.PHASE_MOVED,
                        title,
                        "/u/" + meeting.challenge(),
                        participant(meeting.leader()))
                .naming(Phase.DECIDE);
        tell(Whom.everybodyIn(challenge()), moved);
        assertThat(told(kari, "nb").getFirst().path("text").asString()).isEqualTo("Utfordringen er nå her: Avgjøre.");
        assertThat(told(kari, "nn").getFirst().path("text").asString()).isEqualTo("Utfordringa er no her: Avgjere.");
        assertThat(told(employee, "en").getFirst().path("text").asString())
                .isEqualTo("The challenge is now here: Decide.");
        assertThat(told(meeting.leader(), "nb")).isEmpty();
    }

    @Test
    void K03_those_who_hold_a_role_in_the_organisation_are_told() {
        Browser union = meeting.person("tillitsvalgt");
        Browser employee = meeting.person("medarbeider");
        tell(Whom.holding("demo", Role.TILLITSVALGT), news("asked", Subject.UNION_ASKED));
        assertThat(told(union, "nb")).hasSize(1);
        assertThat(told(employee, "nb")).isEmpty();
        tell(Whom.holding("another organisation", Role.TILLITSVALGT), news("other", Subject.UNION_OVERDUE));
        assertThat(told(union, "nb")).hasSize(1);
    }

    @Test
    void K04_what_was_to_be_told_is_told_after_a_stop_in_between() {
        Browser kari = meeting.guest("Kari");
        // As it lies in the store when the process ends before anybody was told.
        occasions.add(new Occasion(
                Whom.these(List.of(participant(kari))), news("late", Subject.THANKED), java.time.Instant.now()));
        assertThat(told(kari, "nb")).isEmpty();
        delivery.deliver();
        assertThat(told(kari, "nb")).hasSize(1);
        assertThat(occasions.all()).noneMatch(left -> left.news().occasion().startsWith(meeting.challenge()));
    }

    @Test
    void K05_what_is_unread_is_not_told_again_and_what_is_read_stays() {
        Browser kari = meeting.guest("Kari");
        List<ParticipantId> her = List.of(participant(kari));
        tell(Whom.these(her), news("1", Subject.COMMENTED));
        tell(Whom.these(her), news("2", Subject.COMMENTED));
        JsonNode one = told(kari, "nb").getFirst();
        assertThat(told(kari, "nb")).hasSize(1);
        assertThat(kari.get("/api/notices").json().path("unread").asInt()).isEqualTo(1);
        Answer read = kari.put(
                "/api/notices/read",
                Meeting.json(Map.of("notices", List.of(one.path("notice").asString(), "unknown"))));
        assertThat(read.json().path("unread").asInt()).isZero();
        tell(Whom.these(her), news("3", Subject.COMMENTED));
        assertThat(told(kari, "nb"))
                .extracting(each -> each.path("read").asBoolean())
                .containsExactly(false, true);
        assertThat(kari.put("/api/notices/read", "{\"notices\":[]}").errors()).containsExactly("notices=field.invalid");
    }

    @Test
    void K06_each_chooses_how_they_are_told_of_each_kind() {
        Browser kari = meeting.guest("Kari");
        List<ParticipantId> her = List.of(participant(kari));
        JsonNode usual = kari.get("/api/notices/wishes").json();
        assertThat(usual.path("wishes").path("choices").size()).isEqualTo(9);
        assertThat(usual.path("mails").asBoolean()).isFalse();
        Answer chosen = kari.put("/api/notices/wishes", """
                {"choices":[{"kind":"reply","way":"nothing"}],"quiet":{"from":"21:30","to":"06:15"},"language":"nn"}""");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        tell(Whom.these(her), news("1", Subject.COMMENTED));
        tell(Whom.these(her), news("2", Subject.THANKED));
        assertThat(told(kari, "nb"))
                .extracting(each -> each.path("kind").asString())
                .containsExactly("thanks");
        JsonNode kept = kari.get("/api/notices/wishes").json().path("wishes");
        assertThat(kept.path("quiet").path("from").asString()).isEqualTo("21:30");
        assertThat(kept.path("language").asString()).isEqualTo("nn");
    }

    @Test
    void K07_wishes_that_cannot_be_are_refused_and_every_wrong_field_is_named() {
        Browser kari = meeting.guest("Kari");
        Answer refused = kari.put("/api/notices/wishes", """
                {"choices":[{"kind":"reply","way":"here"},{"kind":"reply","way":"nothing"}],
                 "quiet":{"from":"25:00","to":"7"},"language":"se"}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "choices[1].kind=field.invalid",
                        "language=field.invalid",
                        "quiet.from=field.invalid",
                        "quiet.to=field.invalid");
        assertThat(kari.put(
                                "/api/notices/wishes",
                                "{\"choices\":[{\"kind\":\"gossip\",\"way\":\"here\"}],\"language\":\"nb\"}")
                        .status())
                .isEqualTo(422);
        assertThat(kari.get("/api/notices/wishes")
                        .json()
                        .path("wishes")
                        .path("language")
                        .asString())
                .isEqualTo("nb");
    }
}
