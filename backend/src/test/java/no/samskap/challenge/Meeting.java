package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;

/** The demo people at their browsers, and one challenge that they are about. */
final class Meeting {
    private final int port;
    private final Map<String, Browser> people = new HashMap<>();
    private String id = "";
    private String joinCode = "";

    Meeting(int port) {
        this.port = port;
    }

    Browser as(String role) {
        return people.computeIfAbsent(role, one -> {
            Browser browser = new Browser(port);
            assertThat(browser.post("/api/demo-login", "{\"person\":\"" + one + "\"}")
                            .status())
                    .isEqualTo(200);
            return browser;
        });
    }

    /** One of them to whom the leader has handed the running of the challenge. */
    Browser handed(String role) {
        String who = as(role).get("/api/me?challenge=" + id).string("participant");
        assertThat(as("leder")
                        .put(path("/facilitators/" + who), "{\"facilitates\":true}")
                        .status())
                .isEqualTo(200);
        return as(role);
    }

    /** A guest of the challenge who says that this is their role. */
    Browser guest(String role) {
        Browser guest = new Browser(port);
        Answer joined = guest.post("/api/join", "{\"joinCode\":\"" + joinCode + "\",\"role\":\"" + role + "\"}");
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        return guest;
    }

    /** The leader poses a challenge with these further fields. */
    Meeting about(String fields) {
        Answer posed = as("leder").post("/api/challenges", posing(fields));
        assertThat(posed.status()).as(posed.text()).isEqualTo(201);
        id = posed.string("id");
        joinCode = posed.string("joinCode");
        return this;
    }

    static String posing(String fields) {
        return "{\"title\":\"Turnus\",\"question\":\"Hvordan blir turnusen bedre?\"" + (fields.isEmpty() ? "" : ",")
                + fields + "}";
    }

    String id() {
        return id;
    }

    String path(String below) {
        return "/api/challenges/" + id + below;
    }

    Answer challenge() {
        return as("leder").get(path(""));
    }

    String phase() {
        return challenge().string("phase");
    }

    Answer move(String role, String phase) {
        return as(role).put(path("/phase"), "{\"phase\":\"" + phase + "\"}");
    }

    Answer confirm() {
        return say("tillitsvalgt", true, version());
    }

    Answer object() {
        return say("tillitsvalgt", false, version());
    }

    Answer say(String role, boolean agreed, int version) {
        return say(as(role), agreed, version);
    }

    Answer say(Browser browser, boolean agreed, int version) {
        return browser.post(
                path("/union/word"),
                "{\"basedOn\":" + version + ",\"agreed\":" + agreed + ",\"words\":\"Vi har snakket sammen.\"}");
    }

    Answer reason(String role) {
        return as(role).post(
                        path("/union/reason"),
                        "{\"held\":\"" + java.time.LocalDate.now(Hand.HERE)
                                + "\",\"why\":\"Det haster.\",\"outcome\":\"Uenighet om bemanning.\"}");
    }

    Answer mark(String role, boolean touches) {
        return as(role).put(
                        path("/union/mark"), "{\"touchesEmployees\":" + touches + ",\"words\":\"Det gjelder oss.\"}");
    }

    int version() {
        return challenge().json().path("charter").path("version").asInt();
    }

    Answer rewrite(String role, int basedOn, String question, String charter) {
        return as(role).put(
                        path("/charter"),
                        "{\"basedOn\":" + basedOn + ",\"title\":\"Turnus\",\"question\":\"" + question
                                + "\",\"charter\":{" + charter + "}}");
    }

    /** What happened, the newest first. */
    List<String> deeds() {
        return as("medarbeider")
                .get(path("/history?size=200"))
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("did").path("type").asString())
                .toList();
    }

    String union() {
        return challenge().string("union");
    }
}
