package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@OverTheWire
@Import(ChallengesTest.Moves.class)
class ChallengesTest {
    private static final Person OF_ANOTHER_ORGANISATION =
            new Person(new PersonId("elsewhere"), "Leder", Role.LEDER, false, "another");

    /** Hears what the challenges say to the other features. */
    static class Moves {
        private final List<PhaseChanged> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PhaseChanged changed) {
            heard.add(changed);
        }

        List<Phase> phasesOf(String challenge) {
            return heard.stream()
                    .filter(changed -> changed.challenge().value().equals(challenge))
                    .map(PhaseChanged::phase)
                    .toList();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    Archive archive;

    @Autowired
    Moves moves;

    private Browser leader;

    @BeforeEach
    void a_leader() {
        leader = signedIn("leder");
    }

    private Browser signedIn(String role) {
        Browser browser = new Browser(port);
        assertThat(browser.post("/api/demo-login", "{\"person\":\"" + role + "\"}")
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private Answer pose(String title) {
        return leader.post(
                "/api/challenges",
                "{\"title\":\"" + title
                        + "\",\"question\":\"Hva?\",\"background\":\"Litt\\nom det\",\"areas\":[\"Nå\",\"Senere\"]}");
    }

    private Browser guestOf(Answer posed) {
        Browser guest = new Browser(port);
        assertThat(guest.post("/api/join", "{\"joinCode\":\"" + posed.string("joinCode") + "\"}")
                        .status())
                .isEqualTo(200);
        return guest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"leder", "fasilitator", "administrator"})
    void P11_those_who_lead_pose_challenges(String role) {
        Answer posed = signedIn(role).post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}");
        assertThat(posed.status()).isEqualTo(201);
        assertThat(posed.header("Location")).isEqualTo("/api/challenges/" + posed.string("id"));
        assertThat(posed.string("joinCode")).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
        assertThat(posed.json().propertyNames()).containsExactlyInAnyOrder("id", "board", "joinCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"innbygger", "medarbeider", "tillitsvalgt", "folkevalgt"})
    void P11_threat74_others_do_not(String role) {
        assertThat(signedIn(role)
                        .post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void P12_a_challenge_is_read_in_full_by_who_runs_it() {
        Answer posed = pose("Skolevei");
        Answer challenge = leader.get("/api/challenges/" + posed.string("id"));
        assertThat(challenge.status()).isEqualTo(200);
        assertThat(challenge.string("title")).isEqualTo("Skolevei");
        assertThat(challenge.string("question")).isEqualTo("Hva?");
        assertThat(challenge.string("background")).isEqualTo("Litt\nom det");
        assertThat(challenge.string("phase")).isEqualTo("Ideate");
        assertThat(challenge.string("posedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(challenge.json().path("areas").toString())
                .isEqualTo("[{\"id\":\"Nå\",\"title\":\"Nå\"},{\"id\":\"Senere\",\"title\":\"Senere\"}]");
        assertThat(challenge.json().path("boards").get(0).path("id").asString()).isEqualTo(posed.string("board"));
        assertThat(challenge.json().path("rounds").isEmpty()).isTrue();
        assertThat(challenge.string("joinCode")).isEqualTo(posed.string("joinCode"));
        assertThat(challenge.json().path("facilitates").asBoolean()).isTrue();
        assertThat(challenge.json().path("me").path("name").asString()).isEqualTo("Leder (demo)");
    }

    @Test
    void P12_the_join_code_is_told_only_to_who_runs_the_challenge() {
        Answer posed = pose("Skolevei");
        for (Browser other : List.of(guestOf(posed), signedIn("innbygger"))) {
            Answer seen = other.get("/api/challenges/" + posed.string("id"));
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.json().has("joinCode")).isFalse();
            assertThat(seen.json().path("facilitates").asBoolean()).isFalse();
        }
    }

    @Test
    void P13_people_list_their_organisations_challenges_and_guests_those_they_joined_newest_first() {
        String first = pose("En").string("id");
        Answer second = pose("To");
        List<String> ids = ids(signedIn("medarbeider").get("/api/challenges"));
        assertThat(ids.indexOf(second.string("id")))
                .isLessThan(ids.indexOf(first))
                .isNotNegative();
        Browser guest = guestOf(second);
        assertThat(ids(guest.get("/api/challenges"))).containsExactly(second.string("id"));
        Answer third = pose("Tre");
        guest.post("/api/join", "{\"joinCode\":\"" + third.string("joinCode") + "\"}");
        assertThat(ids(guest.get("/api/challenges"))).containsExactly(third.string("id"), second.string("id"));
    }

    private static List<String> ids(Answer listing) {
        return listing.json()
                .path("challenges")
                .valueStream()
                .map(summary -> summary.path("id").asString())
                .toList();
    }

    @Test
    void P14_threat71_not_yours_not_there_and_nonsense_get_the_same_404() {
        Answer joined = pose("En");
        Answer other = pose("To");
        Browser guest = guestOf(joined);
        String unknown = guest.get("/api/challenges/aaaaaaaaaaaaaaaaaaaaaaaaaa").text();
        for (String path : List.of(
                "/api/challenges/" + other.string("id"),
                "/api/challenges/x",
                "/api/challenges/" + "x".repeat(3_000),
                "/api/challenges/$ne",
                "/api/me?challenge=" + other.string("id"),
                "/api/me?challenge=",
                "/api/me?challenge=%7B%22$ne%22:null%7D")) {
            Answer answer = guest.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).isEqualTo(unknown);
        }
        assertThat(guest.put("/api/challenges/" + other.string("id") + "/phase", "{\"phase\":\"Try\"}")
                        .text())
                .isEqualTo(unknown);
    }

    @Test
    void P14_threat71_another_organisations_people_are_not_admitted() {
        Answer posed = pose("En");
        assertThat(doorkeeper.admit(OF_ANOTHER_ORGANISATION, new ChallengeId(posed.string("id"))))
                .isEmpty();
        assertThat(doorkeeper.admit(OF_ANOTHER_ORGANISATION, new BoardId(posed.string("board"))))
                .isEmpty();
    }

    @Test
    void P15_threat74_neighbour4_who_runs_a_challenge_moves_it_on_and_back_and_others_do_not() {
        Answer posed = pose("En");
        String path = "/api/challenges/" + posed.string("id") + "/phase";
        for (String phase : List.of("Develop", "Explore", "Learn", "Shared", "Try")) {
            Answer moved = leader.put(path, "{\"phase\":\"" + phase + "\"}");
            assertThat(moved.status()).isEqualTo(200);
            assertThat(moved.string("phase")).isEqualTo(phase);
        }
        assertThat(moves.phasesOf(posed.string("id")))
                .containsExactly(Phase.DEVELOP, Phase.EXPLORE, Phase.LEARN, Phase.SHARED, Phase.TRY);
        assertThat(signedIn("medarbeider").put(path, "{\"phase\":\"Try\"}").status())
                .isEqualTo(403);
        assertThat(leader.put(path, "{\"phase\":\"try\"}").errors()).containsExactly("phase=field.invalid");
        assertThat(leader.put(path, "{\"phase\":\"Learn\",\"from\":\"Explore\"}")
                        .string("code"))
                .isEqualTo("challenge.changed");
        assertThat(leader.get("/api/challenges/" + posed.string("id")).string("phase"))
                .isEqualTo("Try");
    }

    @Test
    void P15_of_two_who_saw_the_same_only_one_moves_it() {
        Challenge seen = archive.find(new ChallengeId(pose("En").string("id"))).orElseThrow();
        Hand hand = new Hand(new ParticipantId("p"), Role.LEDER, Instant.EPOCH);
        Journey.Deed deed = new Journey.WasMoved(Phase.IDEATE, Phase.TRY, null);
        assertThat(archive.replace(seen, seen.in(Phase.TRY).after(deed, hand))).isTrue();
        assertThat(archive.replace(seen, seen.in(Phase.LEARN).after(deed, hand)))
                .isFalse();
        assertThat(archive.find(seen.id()).orElseThrow().phase()).isEqualTo(Phase.TRY);
    }

    @Test
    void P15_moves_at_once_end_in_a_phase_that_one_was_told_it_is_in() {
        Answer posed = pose("En");
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                Browser tab = leader.copy();
                String phase = i % 2 == 0 ? "Try" : "Learn";
                many.submit(() -> statuses.add(
                        tab.put("/api/challenges/" + posed.string("id") + "/phase", "{\"phase\":\"" + phase + "\"}")
                                .status()));
            }
        }
        assertThat(statuses).isSubsetOf(200, 409).contains(200);
    }

    @Test
    void P16_the_doorkeeper_tells_who_one_is_on_a_board_and_what_one_may() {
        Answer posed = pose("En");
        Entry entry = doorkeeper
                .admit(
                        new Person(new PersonId("demo-leder"), "Leder (demo)", Role.LEDER, false, "demo"),
                        new BoardId(posed.string("board")))
                .orElseThrow();
        assertThat(entry.challenge().value()).isEqualTo(posed.string("id"));
        assertThat(entry.participant().value()).isEqualTo(leader.get("/api/me").string("participant"));
        assertThat(entry.phase()).isEqualTo(Phase.IDEATE);
        assertThat(entry.facilitates()).isTrue();
        assertThat(doorkeeper.admit(OF_ANOTHER_ORGANISATION, new BoardId("none")))
                .isEmpty();
    }
}
