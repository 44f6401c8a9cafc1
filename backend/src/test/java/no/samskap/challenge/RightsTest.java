package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Journey.Involvement;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Judge;
import no.samskap.rights.Right;
import no.samskap.rights.Standing;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds the table of rights against what the service does, and against what the documentation says. */
@OverTheWire
class RightsTest {
    private static final Hand HAND = new Hand(new ParticipantId("p"), Role.LEDER, Instant.now());

    private static final List<String> WITH_SIGN_IN =
            List.of("innbygger", "medarbeider", "tillitsvalgt", "leder", "fasilitator", "administrator");

    @LocalServerPort
    int port;

    @Autowired
    Archive archive;

    private Meeting meeting;

    private String facilitator = "";

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port).about("");
    }

    /** The challenge as it must stand for the act to succeed where it is allowed. */
    private void stand(Phase phase, FrameAct act) {
        Challenge seen = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        Involvement asked = Union.asked(HAND);
        Involvement involvement =
                act == FrameAct.ANSWER_REASON ? Union.goingOn(asked, HAND.today(), "a", "b", HAND) : asked;
        Challenge next = seen.with(involvement)
                .in(phase)
                .with(Mandate.made("p", "Vi prøver tre.", HAND))
                .after(new Journey.DeadlineSet(HAND.today()), HAND);
        assertThat(archive.replace(seen, next)).isTrue();
    }

    private Answer act(Browser who, FrameAct act) {
        Challenge now = archive.find(new ChallengeId(meeting.id())).orElseThrow();
        int charter = now.charter().version();
        String id = meeting.path("");
        return switch (act) {
            case READ -> who.get(id);
            case ACKNOWLEDGE -> who.put(id + "/charter/acknowledgement", "{\"version\":1}");
            case MOVE -> who.put(id + "/phase", "{\"phase\":\"" + WireNames.of(now.phase()) + "\"}");
            case REWRITE_CHARTER ->
                who.put(
                        id + "/charter",
                        "{\"basedOn\":" + charter + ",\"title\":\"Turnus " + charter + "\",\"question\":\""
                                + now.question() + "\",\"charter\":{}}");
            case MAKE_PROMISE -> who.post(id + "/mandate", "{\"text\":\"Vi gir svar.\"}");
            case REWORD_PROMISE -> who.put(id + "/mandate/p", "{\"basedOn\":1,\"text\":\"Vi prøver to.\"}");
            case ACCOUNT_FOR_PROMISE -> who.put(id + "/mandate/p/account", "{\"basedOn\":1,\"state\":\"Kept\"}");
            case MARK_AS_TOUCHING -> who.put(id + "/union/mark", "{\"touchesEmployees\":true,\"words\":\"Ja.\"}");
            case TAKE_MARK_AWAY -> who.put(id + "/union/mark", "{\"touchesEmployees\":false,\"words\":\"Nei.\"}");
            case SET_DEADLINE ->
                who.put(
                        id + "/union/deadline",
                        "{\"answerBy\":\"" + LocalDate.now(Hand.HERE).plusDays(5) + "\"}");
            case SPEAK_FOR_UNION -> who.post(id + "/union/word", "{\"basedOn\":" + charter + ",\"agreed\":true}");
            case RECORD_REASON ->
                who.post(
                        id + "/union/reason",
                        "{\"held\":\"" + LocalDate.now(Hand.HERE) + "\",\"why\":\"a\",\"outcome\":\"b\"}");
            case ANSWER_REASON -> who.post(id + "/union/answer", "{\"words\":\"Vi er uenige.\"}");
            case MODERATE -> who.get(id + "/measures");
            case SET_CONDUCT -> who.put(id + "/conduct", "{\"twoPersons\":false,\"words\":[]}");
            case RUN_DOOR -> who.get(id + "/door");
            case HAND_ON -> who.put(id + "/facilitators/" + facilitator, "{\"facilitates\":true}");
        };
    }

    @ParameterizedTest
    @EnumSource
    void J60_the_service_does_what_the_table_of_rights_says(FrameAct act) {
        Map<String, Browser> people = new LinkedHashMap<>();
        WITH_SIGN_IN.forEach(role -> people.put(role, meeting.as(role)));
        facilitator = meeting.as("medarbeider")
                .get("/api/me?challenge=" + meeting.id())
                .string("participant");
        people.put("guest", meeting.guest("innbygger"));
        people.put("guest who says tillitsvalgt", meeting.guest("tillitsvalgt"));
        people.put("handed", meeting.handed("folkevalgt"));
        Right right = Rights.of(act);
        for (Phase phase : Phase.values()) {
            people.forEach((who, browser) -> {
                stand(phase, act);
                Answer answer = act(browser, act);
                String what = who + ", " + act + ", " + phase + ": " + answer.text();
                Standing standing = standing(who, phase);
                if (!Judge.holds(right, standing)) {
                    assertThat(answer.status()).as(what).isEqualTo(403);
                } else if (!Judge.isOpen(right, standing)) {
                    assertThat(answer.status()).as(what).isEqualTo(409);
                    assertThat(answer.string("code")).as(what).isEqualTo("phase.closed");
                } else {
                    assertThat(answer.status()).as(what).isEqualTo(200);
                }
            });
        }
    }

    private static Standing standing(String who, Phase phase) {
        if (who.startsWith("guest")) {
            return new Standing(false, null, false, phase);
        }
        Role role = who.equals("handed") ? Role.FOLKEVALGT : role(who);
        boolean leads = role == Role.LEDER || role == Role.FASILITATOR || role == Role.ADMINISTRATOR;
        return new Standing(leads || who.equals("handed"), role, false, phase);
    }

    private static Role role(String wireName) {
        return Arrays.stream(Role.values())
                .filter(role -> WireNames.of(role).equals(wireName))
                .findAny()
                .orElseThrow();
    }

    @Test
    void J61_a_person_is_told_what_they_may_do() {
        assertThat(meeting.as("tillitsvalgt")
                        .get(meeting.path(""))
                        .json()
                        .path("may")
                        .toString())
                .isEqualTo("[\"Read\",\"Acknowledge\",\"MarkAsTouching\",\"TakeMarkAway\",\"SpeakForUnion\","
                        + "\"AnswerReason\"]");
        assertThat(meeting.as("medarbeider")
                        .get(meeting.path(""))
                        .json()
                        .path("may")
                        .toString())
                .isEqualTo("[\"Read\",\"Acknowledge\"]");
    }
}
