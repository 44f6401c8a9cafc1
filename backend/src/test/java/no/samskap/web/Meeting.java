package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samskap.web.Browser.Answer;
import tools.jackson.databind.json.JsonMapper;

/** A challenge that a leader has just posed, with ways for others to come in and say something. */
public final class Meeting {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final Browser leader;
    private final String challenge;
    private final String board;
    private final String joinCode;
    private int commands;

    public Meeting(int port, String title) {
        this.port = port;
        this.leader = person("leder");
        Answer posed = leader.post("/api/challenges", json(Map.of("title", title, "question", "Hvordan?")));
        this.challenge = posed.string("id");
        this.board = posed.string("board");
        this.joinCode = posed.string("joinCode");
    }

    public Browser leader() {
        return leader;
    }

    public String challenge() {
        return challenge;
    }

    public String board() {
        return board;
    }

    /** An address under the challenge's own. */
    public String path(String rest) {
        return "/api/challenges/" + challenge + "/" + rest;
    }

    /** One of the demo people. */
    public Browser person(String role) {
        Browser browser = new Browser(port);
        assertThat(browser.post("/api/demo-login", json(Map.of("person", role))).status())
                .isEqualTo(200);
        return browser;
    }

    /** One who has joined by the code under this name. */
    public Browser guest(String name) {
        Browser browser = new Browser(port);
        assertThat(browser.post("/api/join", json(Map.of("joinCode", joinCode, "name", name)))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    /** One who has joined another challenge than this one. */
    public Browser stranger() {
        return new Meeting(port, "Noe annet").guest("Fremmed");
    }

    /** One whom nobody knows. */
    public Browser nobody() {
        return new Browser(port);
    }

    public void idea(Browser who, String idea, String text) {
        command(who, Map.of("type", "AddIdea", "idea", idea, "text", text, "anonymous", false));
    }

    public void anonymousIdea(Browser who, String idea, String text) {
        command(who, Map.of("type", "AddIdea", "idea", idea, "text", text, "anonymous", true));
    }

    public void command(Browser who, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("id", "c" + ++commands);
        Answer answer = who.post("/api/boards/" + board + "/commands", json(body));
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }

    public static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
