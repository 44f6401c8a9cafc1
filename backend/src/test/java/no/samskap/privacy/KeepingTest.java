package no.samskap.privacy;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.MovableClock;
import no.samskap.web.OverTheWire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@OverTheWire
@Import(MovableClock.InPlace.class)
class KeepingTest {
    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Retention retention;

    private Meeting meeting;
    private Browser guest;
    private Browser administrator;

    @BeforeEach
    void a_challenge_in_which_a_guest_has_spoken() {
        meeting = new Meeting(port, "Bevaring");
        guest = meeting.guest("Gunnar Gjest");
        meeting.idea(guest, "g", "Gunnars tanke");
        meeting.command(guest, Map.of("type", "AddIdea", "idea", "r", "text", "Gunnars angrede tanke"));
        meeting.command(guest, Map.of("type", "RemoveIdea", "idea", "r"));
        administrator = meeting.person("administrator");
    }

    @AfterEach
    void nothing_goes_by_itself_and_it_is_today() {
        rule(null, null);
        clock.back();
    }

    private Answer rule(@Nullable Integer anonymise, @Nullable Integer erase) {
        int basedOn = administrator.get("/api/retention").json().path("version").asInt();
        return administrator.put(
                "/api/retention",
                "{\"basedOn\":" + basedOn + ",\"anonymiseAfterDays\":" + anonymise + ",\"eraseAfterDays\":" + erase
                        + "}");
    }

    private JsonNode due() {
        return administrator
                .get("/api/retention/preview")
                .json()
                .path("due")
                .valueStream()
                .filter(due -> due.path("challenge").asString().equals(meeting.challenge()))
                .findFirst()
                .orElse(administrator.get("/api/retention").json().path("none"));
    }

    private String seenByLeader(String path) {
        return meeting.leader().get(path).text();
    }

    private String board(String what) {
        return seenByLeader("/api/boards/" + meeting.board() + "/" + what);
    }

    @Test
    void D30_only_administrators_rule_and_a_rule_that_makes_no_sense_is_refused() {
        for (Browser other : new Browser[] {meeting.leader(), guest, meeting.person("fasilitator")}) {
            assertThat(other.get("/api/retention").status()).isEqualTo(403);
            assertThat(other.get("/api/retention/preview").status()).isEqualTo(403);
            assertThat(other.post("/api/retention/run", "{}").status()).isEqualTo(403);
        }
        assertThat(rule(29, null).errors()).containsExactly("anonymiseAfterDays=field.invalid");
        assertThat(rule(100, 99).errors()).containsExactly("eraseAfterDays=field.invalid");
        assertThat(rule(null, 3_651).errors()).containsExactly("eraseAfterDays=field.invalid");
        assertThat(rule(30, 60).status()).isEqualTo(200);
        assertThat(administrator.put("/api/retention", "{\"basedOn\":0}").status())
                .isEqualTo(409);
    }

    @Test
    void D31_a_dry_run_tells_what_goes_when_and_does_nothing() {
        rule(30, 60);
        JsonNode due = due();
        assertThat(due.path("title").asString()).isEqualTo("Bevaring");
        assertThat(due.path("people").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(due.path("anonymiseOn").asString())
                .isLessThan(due.path("eraseOn").asString());
        clock.pass(Duration.ofDays(80));
        due();
        clock.back();
        assertThat(board("snapshot")).contains("Gunnars tanke");
        assertThat(guest.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void D32_before_its_day_nothing_happens_and_on_it_nothing_leads_to_the_people_any_more() {
        rule(30, 60);
        clock.pass(Duration.ofDays(29));
        retention.everyNight();
        assertThat(board("people")).contains("Gunnar Gjest");
        clock.pass(Duration.ofDays(2));
        retention.everyNight();
        assertThat(board("people")).doesNotContain("Gunnar Gjest");
        assertThat(board("snapshot")).contains("Gunnars tanke");
        assertThat(guest.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void D33_then_the_words_go_too_also_of_those_whom_nothing_leads_to() {
        rule(30, 60);
        clock.pass(Duration.ofDays(31));
        retention.everyNight();
        clock.pass(Duration.ofDays(30));
        retention.everyNight();
        assertThat(board("snapshot") + board("events?after=0") + seenByLeader(meeting.path("export.json")))
                .doesNotContain("Gunnars")
                .contains("[slettet]");
    }

    @Test
    void D34_what_was_said_since_puts_it_off() {
        rule(30, null);
        clock.pass(Duration.ofDays(25));
        meeting.idea(guest, "senere", "Fortsatt i gang");
        clock.pass(Duration.ofDays(10));
        retention.everyNight();
        assertThat(board("people")).contains("Gunnar Gjest");
    }

    @Test
    void D35_rule_and_run_are_in_the_audit_log() {
        rule(30, null);
        assertThat(administrator.get("/api/audit").text())
                .contains("\"setting\"")
                .contains("\"30\"");
        clock.pass(Duration.ofDays(31));
        assertThat(administrator.post("/api/retention/run", "").status()).isEqualTo(200);
        assertThat(everythingInTheLog())
                .contains("\"retention\"")
                .contains(meeting.challenge())
                .doesNotContain("Gunnar");
    }

    private String everythingInTheLog() {
        StringBuilder all = new StringBuilder();
        Answer page = administrator.get("/api/audit");
        while (true) {
            all.append(page.text());
            if (!page.json().path("more").asBoolean()) {
                return all.toString();
            }
            JsonNode entries = page.json().path("entries");
            page = administrator.get("/api/audit?before="
                    + entries.get(entries.size() - 1).path("number").asLong());
        }
    }

    @Test
    void D40_who_comes_in_is_told_a_version_and_which_is_kept() {
        String path = meeting.path("information");
        assertThat(guest.get(path).json().has("agreed")).isFalse();
        int version = guest.get(path).json().path("version").asInt();
        assertThat(guest.put(path, json(Map.of("version", version)))
                        .json()
                        .path("agreed")
                        .asInt())
                .isEqualTo(version);
        assertThat(guest.put(path, json(Map.of("version", version + 1))).errors())
                .containsExactly("version=field.invalid");
        assertThat(guest.get("/api/me/data").text()).contains("\"information\"");
        assertThat(meeting.stranger().get(path).status()).isEqualTo(404);
        assertThat(meeting.stranger().put(path, json(Map.of("version", 1))).status())
                .isEqualTo(404);
    }

    @Test
    void D41_a_new_text_is_a_new_version_that_nobody_has_been_told() {
        String path = meeting.path("information");
        int version = guest.get(path).json().path("version").asInt();
        guest.put(path, json(Map.of("version", version)));
        Answer set =
                administrator.put("/api/information", json(Map.of("basedOn", version, "text", "Slik gjør vi det.")));
        assertThat(set.json().path("version").asInt()).isEqualTo(version + 1);
        JsonNode now = guest.get(path).json();
        assertThat(now.path("text").asString()).isEqualTo("Slik gjør vi det.");
        assertThat(now.path("agreed").asInt()).isEqualTo(version);
        assertThat(guest.put(path, json(Map.of("version", version + 1)))
                        .json()
                        .path("agreed")
                        .asInt())
                .isEqualTo(version + 1);
        guest.put(path, json(Map.of("version", version)));
        assertThat(guest.get(path).json().path("agreed").asInt()).isEqualTo(version + 1);
    }

    @Test
    void D42_only_administrators_write_it_and_of_two_who_saw_the_same_one_does() {
        assertThat(meeting.leader()
                        .put("/api/information", json(Map.of("basedOn", 1, "text", "x")))
                        .status())
                .isEqualTo(403);
        int version =
                administrator.get("/api/information").json().path("version").asInt();
        assertThat(administrator
                        .put("/api/information", json(Map.of("basedOn", version, "text", " ")))
                        .errors())
                .containsExactly("text=field.invalid");
        assertThat(administrator
                        .put("/api/information", json(Map.of("basedOn", version, "text", "En")))
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .put("/api/information", json(Map.of("basedOn", version, "text", "To")))
                        .status())
                .isEqualTo(409);
    }
}
