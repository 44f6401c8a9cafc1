package no.samskap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Proposals.PledgeStep;
import no.samskap.protocol.Proposals.ProposalAct;
import no.samskap.rights.Judge;
import no.samskap.rights.Standing;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class ProposalsTest {
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
        meeting.anonymousIdea(employee, "skjult", "Lavere fart");
        meeting.command(
                employee, Map.of("type", "AddIdea", "idea", "bygd", "text", "Lys som varsler", "buildsOn", "lys"));
    }

    @Test
    void N50_who_gave_an_idea_grows_it_into_a_proposal_that_all_read() {
        Answer written = write(guest, "lys", 0, Map.of());
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        for (Browser reader : List.of(meeting.person("innbygger"), meeting.person("folkevalgt"), leader)) {
            JsonNode proposal = idea(reader, "lys").path("proposal");
            assertThat(proposal.path("words").path("firstStep").asString()).isEqualTo("Telle lamper.");
            assertThat(proposal.path("authors").path(0).asString()).isEqualTo(me(guest));
        }
        assertThat(listing(leader).path("people").toString()).contains("Kari");
    }

    @Test
    void N51_who_gave_the_idea_that_it_builds_on_is_credited_and_who_gave_no_name_is_not() {
        JsonNode built = idea(leader, "bygd");
        assertThat(built.path("credit").valueStream().map(JsonNode::asString)).containsExactly(me(employee), me(guest));
        meeting.command(
                guest, Map.of("type", "AddIdea", "idea", "videre", "text", "Fartsdempere", "buildsOn", "skjult"));
        JsonNode hidden = idea(leader, "videre");
        assertThat(hidden.path("credit").valueStream().map(JsonNode::asString)).containsExactly(me(guest));
        assertThat(hidden.path("unnamed").asInt()).isEqualTo(1);
    }

    @Test
    void N52_only_authors_and_who_runs_the_challenge_write_it_of_the_version_that_was_seen() {
        assertThat(write(employee, "lys", 0, Map.of()).status()).isEqualTo(403);
        assertThat(write(employee, "skjult", 0, Map.of()).status())
                .as("nobody knows whose an anonymous idea is")
                .isEqualTo(403);
        assertThat(write(guest, "lys", 1, Map.of()).string("code")).isEqualTo("proposal.changed");
        assertThat(write(guest, "lys", 0, Map.of()).status()).isEqualTo(200);
        assertThat(write(guest, "lys", 0, Map.of()).string("code")).isEqualTo("proposal.changed");
        assertThat(write(leader, "lys", 1, Map.of("cost", "To uker")).status()).isEqualTo(200);
        assertThat(write(guest, "mangler", 0, Map.of()).status()).isEqualTo(404);
        assertThat(write(meeting.stranger(), "lys", 2, Map.of()).status()).isEqualTo(404);
        assertThat(write(leader, "skjult", 0, Map.of()).status()).isEqualTo(200);
        assertThat(idea(guest, "lys").path("mayWrite").asBoolean()).isTrue();
        assertThat(idea(employee, "lys").path("mayWrite").asBoolean()).isFalse();
    }

    @Test
    void N53_what_a_proposal_said_before_is_kept_with_who_wrote_it() {
        write(guest, "lys", 0, Map.of());
        write(leader, "lys", 1, Map.of("risk", "Lampene kan blende."));
        JsonNode proposal = idea(employee, "lys").path("proposal");
        JsonNode before = proposal.path("earlier").path(0);
        assertThat(before.path("words").path("risk").asString()).isEqualTo("Ingen.");
        assertThat(before.path("by").asString()).isEqualTo(me(guest));
        assertThat(proposal.path("by").asString()).isEqualTo(me(leader));
    }

    @Test
    void N54_an_author_asks_others_to_write_along_and_they_say_yes_or_no() {
        write(guest, "lys", 0, Map.of());
        assertThat(invite(employee, "lys", me(employee)).status()).isEqualTo(403);
        assertThat(join(employee, "lys", true).status()).isEqualTo(403);
        assertThat(invite(guest, "lys", "ukjent").status()).isEqualTo(404);
        assertThat(invite(guest, "lys", me(employee)).status()).isEqualTo(200);
        assertThat(write(employee, "lys", 1, Map.of()).status())
                .as("asked is not yet writing along")
                .isEqualTo(403);
        assertThat(join(employee, "lys", true).status()).isEqualTo(200);
        long version = idea(employee, "lys").path("proposal").path("version").asLong();
        assertThat(write(employee, "lys", version, Map.of("cost", "Ti timer")).status())
                .isEqualTo(200);
        assertThat(join(employee, "lys", false).status()).isEqualTo(200);
        assertThat(idea(leader, "lys").path("proposal").path("authors").size()).isEqualTo(1);
        assertThat(write(employee, "lys", version + 2, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void N55_a_proposal_that_says_nothing_or_too_much_is_refused_and_every_wrong_field_is_named() {
        assertThat(write(guest, "lys", 0, Map.of("firstStep", "", "effect", " ", "cost", "", "risk", "", "needed", ""))
                        .errors())
                .containsExactly("words.firstStep=field.invalid");
        assertThat(write(guest, "lys", 0, Map.of("cost", "x".repeat(2_001), "skills", List.of("", "x".repeat(41))))
                        .errors())
                .containsExactly(
                        "words.cost=field.invalid", "words.skills[0]=field.invalid", "words.skills[1]=field.invalid");
        assertThat(guest.put(meeting.path("proposals"), "{}").errors())
                .containsExactly("idea=field.missing", "version=field.missing", "words=field.missing");
        assertThat(idea(leader, "lys").has("proposal")).isFalse();
    }

    @Test
    void N56_where_nobody_has_a_name_it_is_not_kept_who_wrote() {
        meeting.command(leader, Map.of("type", "SetAnonymity", "on", true));
        write(leader, "lys", 0, Map.of());
        assertThat(idea(guest, "lys").path("proposal").has("by")).isFalse();
        assertThat(offer(employee, "lys", "time", "To timer").string("code")).isEqualTo("pledge.anonymous");
        meeting.command(leader, Map.of("type", "SetAnonymity", "on", false));
        meeting.command(leader, Map.of("type", "SetNames", "shown", false));
        assertThat(listing(guest).path("people").isEmpty()).isTrue();
    }

    @Test
    void N60_a_pledge_is_offered_accepted_thanked_and_met_in_the_open() {
        write(guest, "lys", 0, Map.of());
        Answer offered = offer(employee, "lys", "competence", "Jeg kan regne på lys.");
        assertThat(offered.status()).as(offered.text()).isEqualTo(200);
        assertThat(step(leader, "accepted", "").status()).isEqualTo(200);
        assertThat(step(guest, "thanked", "Det betyr mye!").status()).isEqualTo(200);
        assertThat(step(leader, "met", "").status()).isEqualTo(200);
        JsonNode pledge = pledge(meeting.person("innbygger"));
        assertThat(pledge.path("state").asString()).isEqualTo("met");
        assertThat(pledge.path("deeds")
                        .valueStream()
                        .map(deed -> deed.path("step").asString()))
                .containsExactly("offered", "accepted", "thanked", "met");
        assertThat(pledge.path("deeds").path(2).path("words").asString()).isEqualTo("Det betyr mye!");
        assertThat(pledge.path("by").asString()).isEqualTo(me(employee));
    }

    @Test
    void N61_a_pledge_is_withdrawn_by_who_gave_it_and_moved_on_by_who_receives_it() {
        offer(employee, "lys", "time", "Tre kvelder");
        assertThat(step(employee, "accepted", "").string("code")).isEqualTo("pledge.state");
        assertThat(step(meeting.person("innbygger"), "accepted", "").status()).isEqualTo(403);
        assertThat(step(leader, "withdrawn", "").string("code")).isEqualTo("pledge.state");
        assertThat(step(leader, "accepted", "").status()).isEqualTo(200);
        assertThat(step(employee, "withdrawn", " ").errors()).containsExactly("words=field.invalid");
        assertThat(step(employee, "withdrawn", "Jeg er blitt syk.").status()).isEqualTo(200);
        assertThat(step(leader, "met", "").string("code")).isEqualTo("pledge.state");
        assertThat(step(leader, "thanked", "Takk").string("code")).isEqualTo("pledge.state");
    }

    @Test
    void N61_who_declines_says_why_and_of_two_steps_at_once_one_is_taken() {
        offer(employee, "lys", "money", "500 kroner");
        assertThat(step(leader, "declined", "").errors()).containsExactly("words=field.invalid");
        String id = pledge(leader).path("pledge").asString();
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Browser window = leader.copy();
                String step = i % 2 == 0 ? "accepted" : "declined";
                many.submit(
                        () -> statuses.add(step(window, id, 1, step, "Fordi").status()));
            }
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED,  true,  'ACCEPTED DECLINED'",
        "ACCEPTED, true,  'THANKED MET'",
        "MET,      true,  'THANKED'",
        "DECLINED, true,  ''",
        "WITHDRAWN,true,  ''",
        "OFFERED,  false, 'WITHDRAWN'",
        "ACCEPTED, false, 'WITHDRAWN'",
        "MET,      false, ''"
    })
    void N62_a_pledge_goes_its_way_and_no_other(PledgeStep state, boolean receives, String open) {
        assertThat(String.join(
                        " ",
                        PledgeSteps.open(state, !receives, receives).stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(open);
    }

    @Test
    void N63_a_pledge_is_for_an_idea_on_the_board_or_a_pilot_of_the_challenge() {
        assertThat(offer(employee, "mangler", "time", "To timer").status()).isEqualTo(404);
        assertThat(offerPilot(employee, "ukjent").status()).isEqualTo(404);
        Meeting other = new Meeting(port, "En annen");
        assertThat(offerPilot(employee, pilot(other)).status()).isEqualTo(404);
        assertThat(offerPilot(employee, pilot(meeting)).status()).isEqualTo(200);
        assertThat(step(leader, "accepted", "").status()).isEqualTo(200);
        meeting.idea(guest, "bort", "Tas bort");
        offer(employee, "bort", "room", "Et rom");
        assertThat(listing(leader).path("pledges").size()).isEqualTo(2);
        meeting.command(guest, Map.of("type", "RemoveIdea", "idea", "bort"));
        assertThat(listing(leader).path("pledges").size()).isEqualTo(1);
    }

    @Test
    void N64_a_pledge_without_words_is_refused() {
        assertThat(offer(employee, "lys", "time", " ").errors()).containsExactly("text=field.invalid");
        assertThat(offer(employee, "lys", "gold", "Gull").errors()).containsExactly("kind=field.invalid");
        assertThat(employee.post(meeting.path("pledges"), "{}").errors())
                .containsExactly("kind=field.missing", "text=field.missing", "to=field.missing");
    }

    @Test
    void N70_skills_wanted_are_matched_to_those_who_said_that_they_have_them() {
        write(guest, "lys", 0, Map.of("skills", List.of("elektro", "graving")));
        say(employee, "Elektro og lys", "Snakke med folk");
        JsonNode wanted = idea(leader, "lys").path("proposal").path("wanted");
        assertThat(wanted.path(0).path("having").path(0).asString()).isEqualTo(me(employee));
        assertThat(wanted.path(1).path("having").isEmpty()).isTrue();
        String pilot = pilot(meeting);
        JsonNode wanting = listing(guest).path("pilots").path(0);
        assertThat(wanting.path("pilot").asString()).isEqualTo(pilot);
        assertThat(wanting.path("wanted").path(0).path("having").path(0).asString())
                .isEqualTo(me(employee));
    }

    @Test
    void N71_nobody_has_skills_that_they_did_not_say_and_they_are_gone_when_taken_back() {
        assertThat(listing(leader).path("skilled").isEmpty()).isTrue();
        say(employee, "elektro", "Elektro");
        assertThat(listing(leader).path("skilled").path(0).path("skills").toString())
                .isEqualTo("[\"elektro\"]");
        say(employee);
        assertThat(listing(leader).path("skilled").isEmpty()).isTrue();
        assertThat(employee.put(meeting.path("skills"), "{\"skills\":[\"\"]}").errors())
                .containsExactly("skills[0]=field.invalid");
        assertThat(new Meeting(port, "En annen")
                        .leader()
                        .get(meeting.path("proposals"))
                        .text())
                .doesNotContain("elektro");
    }

    @ParameterizedTest
    @CsvSource({
        "elektro, Elektro, true",
        "elektro, elektro og lys, true",
        "snekker, snekkerarbeid, false",
        "tale, snakke, false",
        "grafisk design, design, true"
    })
    void N72_two_skills_are_alike_when_they_share_whole_words(String one, String other, boolean alike) {
        assertThat(Skills.alike(one, other)).isEqualTo(alike);
        assertThat(Skills.alike(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @EnumSource
    void N73_the_service_does_what_the_table_of_rights_says(ProposalAct act) {
        Map<String, Browser> people = new HashMap<>();
        List.of("innbygger", "medarbeider", "tillitsvalgt", "leder", "folkevalgt", "fasilitator", "administrator")
                .forEach(role -> people.put(role, meeting.person(role)));
        people.put("guest", meeting.guest("Per"));
        people.forEach((who, browser) -> meeting.idea(browser, "av-" + who, "Fra " + who));
        for (Phase phase : List.of(Phase.IDEATE, Phase.EXPLORE, Phase.LEARN, Phase.SHARED)) {
            people.forEach((who, browser) -> {
                move(Phase.IDEATE);
                offer(browser, "lys", "time", "To timer");
                move(phase);
                Answer answer = act(browser, act, "av-" + who);
                boolean open = Judge.may(ProposalRights.of(act), new Standing(false, null, false, phase));
                assertThat(answer.status())
                        .as(who + ", " + act + ", " + phase + ": " + answer.text())
                        .isEqualTo(open ? 200 : 409);
            });
        }
    }

    @Test
    void N91_what_somebody_told_pledged_and_can_goes_with_them_and_what_others_write_too_stays_without_them() {
        Browser ola = meeting.guest("Ola");
        meeting.idea(ola, "olas", "Olas idé");
        Map<String, Object> worry = Map.of("type", "worry", "text", "Karis uro");
        guest.post(meeting.path("needs"), Meeting.json(Map.of("told", worry, "anonymous", false)));
        write(guest, "lys", 0, Map.of("firstStep", "Karis steg"));
        write(ola, "olas", 0, Map.of("firstStep", "Olas steg"));
        invite(ola, "olas", me(guest));
        join(guest, "olas", true);
        offer(guest, "olas", "time", "Karis kvelder");
        say(guest, "Karis kunst");
        String all = listing(guest).toString();
        assertThat(all).contains("Karis steg", "Karis kvelder", "Karis kunst");
        assertThat(guest.post("/api/me/erasure", "{\"sure\":true}").status()).isLessThan(300);
        JsonNode left = listing(leader);
        assertThat(left.toString())
                .doesNotContain("Karis steg", "Karis kvelder", "Karis kunst")
                .contains("Olas steg");
        assertThat(leader.get(meeting.path("needs")).text()).doesNotContain("Karis uro");
        assertThat(idea(leader, "olas").path("proposal").path("authors").size()).isEqualTo(1);
    }

    private void move(Phase phase) {
        if (phase == Phase.SHARED) {
            leader.put(meeting.path("phase"), "{\"phase\":\"Learn\"}");
        }
        String name = phase.name().charAt(0) + phase.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        assertThat(leader.put(meeting.path("phase"), "{\"phase\":\"" + name + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private Answer act(Browser who, ProposalAct act, String own) {
        return switch (act) {
            case WRITE_PROPOSAL ->
                write(who, own, idea(who, own).path("proposal").path("version").asLong(), Map.of());
            case OFFER_PLEDGE -> offer(who, "lys", "time", "To timer");
            case TAKE_PLEDGE_STEP -> {
                JsonNode mine = listing(who)
                        .path("pledges")
                        .valueStream()
                        .filter(pledge -> pledge.path("by").asString().equals(me(who)))
                        .filter(pledge -> pledge.path("state").asString().equals("offered"))
                        .findAny()
                        .orElseThrow();
                yield step(
                        who,
                        mine.path("pledge").asString(),
                        mine.path("version").asLong(),
                        "withdrawn",
                        "");
            }
            case SAY_SKILLS -> say(who, "lytte");
        };
    }

    private String me(Browser who) {
        return listing(who).path("me").asString();
    }

    private JsonNode listing(Browser who) {
        return who.get(meeting.path("proposals")).json();
    }

    private JsonNode idea(Browser who, String id) {
        return listing(who)
                .path("ideas")
                .valueStream()
                .filter(idea -> idea.path("idea").asString().equals(id))
                .findAny()
                .orElseThrow();
    }

    private JsonNode pledge(Browser who) {
        return listing(who).path("pledges").path(0);
    }

    private Map<String, Object> place(String idea) {
        return Map.of("board", meeting.board(), "idea", idea);
    }

    private Answer write(Browser who, String idea, long version, Map<String, Object> fields) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "firstStep", "Telle lamper.",
                "effect", "Barna tør å gå.",
                "cost", "20 000 kroner",
                "risk", "Ingen.",
                "needed", "En elektriker",
                "skills", List.of()));
        words.putAll(fields);
        return who.put(
                meeting.path("proposals"),
                Meeting.json(Map.of("idea", place(idea), "version", version, "words", words)));
    }

    private Answer invite(Browser who, String idea, String participant) {
        return who.post(
                meeting.path("proposals/invitations"),
                Meeting.json(Map.of("idea", place(idea), "participant", participant)));
    }

    private Answer join(Browser who, String idea, boolean joins) {
        return who.put(meeting.path("proposals/authorship"), Meeting.json(Map.of("idea", place(idea), "joins", joins)));
    }

    private Answer offer(Browser who, String idea, String kind, String text) {
        Map<String, Object> to = new HashMap<>(place(idea));
        to.put("type", "idea");
        return who.post(meeting.path("pledges"), Meeting.json(Map.of("to", to, "kind", kind, "text", text)));
    }

    private Answer offerPilot(Browser who, String pilot) {
        return who.post(
                meeting.path("pledges"),
                Meeting.json(
                        Map.of("to", Map.of("type", "pilot", "pilot", pilot), "kind", "time", "text", "To timer")));
    }

    private Answer step(Browser who, String step, String words) {
        JsonNode pledge = pledge(leader);
        return step(
                who, pledge.path("pledge").asString(), pledge.path("version").asLong(), step, words);
    }

    private Answer step(Browser who, String pledge, long version, String step, String words) {
        return who.post(
                meeting.path("pledges/" + pledge + "/steps"),
                Meeting.json(Map.of("version", version, "step", step, "words", words)));
    }

    private Answer say(Browser who, String... skills) {
        Answer said = who.put(meeting.path("skills"), Meeting.json(Map.of("skills", List.of(skills))));
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        return said;
    }

    private static String pilot(Meeting where) {
        return where.leader()
                .post(
                        where.path("pilots"),
                        Meeting.json(Map.of(
                                "title", "Lys",
                                "hypothesis", "Flere går.",
                                "measures", List.of(Map.of("name", "Barn som går", "unit", "prosent")),
                                "from", "2026-09-01",
                                "to", "2026-12-01",
                                "owner", "Skolen",
                                "ideas", List.of(),
                                "skills", List.of("elektro"),
                                "version", 0)))
                .string("pilot");
    }
}
