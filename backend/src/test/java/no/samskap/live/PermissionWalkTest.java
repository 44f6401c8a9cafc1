package no.samskap.live;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.board.BoardAct;
import no.samskap.people.Arrivals;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Declared;
import no.samskap.rights.Judge;
import no.samskap.rights.Right;
import no.samskap.rights.Standing;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Walks the table of permissions: every act, by everybody, in every phase that a challenge comes through, over HTTP and
 * STOMP. What is expected is made from the table alone. (Draft is walked by the rules of boards and of frames.)
 */
@OverTheWire
@Import(Arrivals.class)
class PermissionWalkTest {
    private static final List<String> ROLES =
            List.of("innbygger", "medarbeider", "tillitsvalgt", "leder", "folkevalgt", "fasilitator", "administrator");

    private static final List<String> JOURNEY =
            List.of("Explore", "Ideate", "Develop", "Prioritise", "Decide", "Try", "Learn", "Shared");

    /** Somebody, and what they are to the challenge in a phase; null for one who is not in it. */
    private record Walker(Browser browser, boolean in, boolean runs, @org.jspecify.annotations.Nullable Role role) {
        Standing standing(Phase phase) {
            return new Standing(runs, role, false, phase);
        }
    }

    private record Call(String act, String method, String path, Map<String, Object> body) {}

    @LocalServerPort
    int port;

    @Autowired
    Arrivals arrivals;

    private Meeting meeting;
    private final Map<String, Walker> walkers = new LinkedHashMap<>();
    private int commands;
    private int denied;
    private int granted;

    @BeforeEach
    void everybody_of_two_organisations() {
        meeting = new Meeting(port, "Turnus");
        walkers.clear();
        for (String role : ROLES) {
            boolean leads = List.of("leder", "fasilitator", "administrator").contains(role);
            walkers.put(
                    role,
                    new Walker(
                            meeting.person(role), true, leads, Role.valueOf(role.toUpperCase(java.util.Locale.ROOT))));
        }
        Browser handed = arrivals.of("demo", Role.PARTNER, port);
        String who = handed.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        assertThat(meeting.leader()
                        .put(meeting.path("facilitators/" + who), "{\"facilitates\":true}")
                        .status())
                .isEqualTo(200);
        walkers.put("handed", new Walker(handed, true, true, Role.PARTNER));
        walkers.put("guest", new Walker(meeting.guest("Ola"), true, false, null));
        Browser styled = new Browser(port);
        String code = meeting.leader().get("/api/challenges/" + meeting.challenge()).string("joinCode");
        styled.post("/api/join", json(Map.of("joinCode", code, "role", "tillitsvalgt")));
        walkers.put("guest who says tillitsvalgt", new Walker(styled, true, false, null));
        Browser colleague = arrivals.of("another", Role.LEDER, port);
        colleague.post("/api/join", json(Map.of("joinCode", code)));
        walkers.put("leader of another organisation who joined", new Walker(colleague, true, false, null));
        for (Role role : List.of(Role.FASILITATOR, Role.TILLITSVALGT, Role.ADMINISTRATOR, Role.FOLKEVALGT)) {
            walkers.put("another's " + role, new Walker(arrivals.of("another", role, port), false, false, null));
        }
        walkers.put("guest of another challenge", new Walker(meeting.stranger(), false, false, null));
        Browser out = meeting.guest("Ute");
        String putOut = out.get("/api/me?challenge=" + meeting.challenge()).string("participant");
        meeting.leader()
                .post(meeting.path("measures"), json(Map.of("kind", "Remove", "of", putOut, "reason", "Nei")));
        walkers.put("one who was put out", new Walker(out, false, false, null));
        walkers.put("nobody", new Walker(new Browser(port), false, false, null));
        meeting.idea(meeting.leader(), "card", "Et kort");
    }

    private void move(String phase) {
        assertThat(meeting.leader()
                        .put(meeting.path("phase"), json(Map.of("phase", phase)))
                        .status())
                .isEqualTo(200);
    }

    private static Phase phase(String name) {
        return Phase.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    private List<Call> calls() {
        String pilot = meeting.leader()
                .post(meeting.path("pilots"), json(plan(0)))
                .string("id");
        String lesson = meeting.leader()
                .post(meeting.path("lessons"), json(lesson(0)))
                .string("id");
        Map<String, Object> target = Map.of("board", meeting.board(), "idea", "none");
        String c = "/api/challenges/" + meeting.challenge();
        return List.of(
                new Call("READ", "GET", c, Map.of()),
                new Call("READ", "GET", c + "/ideas", Map.of()),
                new Call("READ", "GET", c + "/history", Map.of()),
                new Call("READ_ANSWERS", "GET", c + "/answers", Map.of()),
                new Call(
                        "ANSWER_IDEA",
                        "PUT",
                        c + "/answers",
                        Map.of(
                                "board", meeting.board(), "idea", "card", "verdict", "no", "reason", "Nei", "version",
                                99)),
                new Call("PROMISE_ANSWERS", "PUT", c + "/answer-by", Map.of("answerBy", "2031-01-01", "version", 99)),
                new Call(
                        "THANK",
                        "POST",
                        c + "/thanks",
                        Map.of("board", meeting.board(), "idea", "card", "text", "")),
                new Call("READ_PILOTS", "GET", c + "/pilots", Map.of()),
                new Call("READ_PILOTS", "GET", "/api/pilots/" + pilot, Map.of()),
                new Call("LEAD_PILOT", "PUT", "/api/pilots/" + pilot, plan(99)),
                new Call("LEAD_PILOT", "POST", "/api/pilots/" + pilot + "/beginning", Map.of("version", 99)),
                new Call(
                        "LOG_PILOT",
                        "POST",
                        "/api/pilots/" + pilot + "/log",
                        Map.of("day", "2026-01-01", "text", "", "readings", List.of())),
                new Call("SAY_UNION_VIEW", "POST", "/api/pilots/" + pilot + "/views", Map.of("text", "")),
                new Call("READ_LESSONS", "GET", c + "/lessons", Map.of()),
                new Call("READ_LESSONS", "GET", c + "/reflections", Map.of()),
                new Call("KEEP_LESSON", "POST", c + "/lessons", lesson(99)),
                new Call(
                        "OPEN_REFLECTION",
                        "POST",
                        c + "/reflections",
                        Map.of("title", "", "together", true, "verbs", List.of())),
                new Call("CHANGE_LESSON", "PUT", "/api/lessons/" + lesson, lesson(99)),
                new Call("TAKE_IDEAS", "GET", c + "/export/ideas.csv", Map.of()),
                new Call("TAKE_VOTES", "GET", c + "/export/votes.csv", Map.of()),
                new Call("TAKE_VOTES", "GET", c + "/export/matrix.csv", Map.of()),
                new Call("TAKE_VOTES", "GET", c + "/export.json", Map.of()),
                new Call("SHARE", "GET", c + "/export/sharing.json", Map.of()),
                new Call("SEE_INSIGHT", "GET", c + "/insight", Map.of()),
                new Call("FIND_DUPLICATES", "GET", c + "/duplicates", Map.of()),
                new Call("READ_QUEUE", "GET", c + "/moderation", Map.of()),
                new Call(
                        "DECIDE_CASE",
                        "POST",
                        c + "/moderation/decisions",
                        Map.of("target", target, "act", "Hide", "reason", "", "version", 99)),
                new Call("READ_PUBLIC_LIST", "GET", c + "/moderation/public", Map.of()),
                new Call("MODERATE", "GET", c + "/measures", Map.of()),
                new Call("RUN_DOOR", "GET", c + "/door", Map.of()),
                new Call("LISTEN", "GET", "/api/boards/" + meeting.board() + "/snapshot", Map.of()),
                new Call("LISTEN", "GET", "/api/boards/" + meeting.board() + "/events?after=0", Map.of()),
                new Call("LISTEN", "GET", "/api/boards/" + meeting.board() + "/stances", Map.of()),
                new Call("SEE_PRESENCE", "GET", "/api/boards/" + meeting.board() + "/people", Map.of()));
    }

    private Map<String, Object> plan(long version) {
        return Map.of(
                "title",
                "Lys",
                "hypothesis",
                "Det blir tryggere",
                "measures",
                List.of(Map.of("name", "Uhell", "unit", "antall")),
                "from",
                "2026-01-01",
                "to",
                "2031-01-01",
                "owner",
                "Teknisk",
                "ideas",
                List.of(),
                "version",
                version);
    }

    private static Map<String, Object> lesson(long version) {
        return Map.of(
                "title",
                "Lys hjelper",
                "text",
                "Det gjorde det",
                "context",
                "Vinter",
                "tags",
                List.of(),
                "again",
                "yes",
                "version",
                version);
    }

    /** What is asked for is such that one who may is told something else is wrong with it, or gets it. */
    private Answer ask(Browser who, Call call) {
        return call.method().equals("GET")
                ? who.get(call.path())
                : who.send(call.method(), call.path(), json(call.body()));
    }

    @Test
    void G53_threat71_every_act_over_HTTP_is_everybodys_to_whom_the_table_grants_it_and_nobody_elses() {
        List<Call> calls = calls();
        for (String name : JOURNEY) {
            move(name);
            for (Call call : calls) {
                Right right = Declared.right(call.act());
                walkers.forEach((who, walker) -> expect(call, right, who, walker, phase(name)));
            }
        }
        assertThat(denied).isGreaterThan(1_000);
        assertThat(granted).isGreaterThan(1_000);
    }

    private void expect(Call call, Right right, String who, Walker walker, Phase phase) {
        Answer answer = ask(walker.browser(), call);
        String what = who + ", " + call.act() + " " + call.path() + ", " + phase + ": " + answer.text();
        if (who.equals("nobody")) {
            assertThat(answer.status()).as(what).isEqualTo(401);
            denied++;
        } else if (!walker.in()) {
            assertThat(answer.status()).as(what).isEqualTo(404);
            denied++;
        } else if (!Judge.holds(right, walker.standing(phase))) {
            assertThat(answer.status()).as(what).isEqualTo(403);
            denied++;
        } else {
            assertThat(answer.status()).as(what).isNotIn(401, 403, 500);
            assertThat(answer.status() == 404 && !call.act().equals("DECIDE_CASE"))
                    .as(what)
                    .isFalse();
            granted++;
        }
    }

    private Map<BoardAct, List<Map<String, Object>>> commands() {
        return Map.of(
                BoardAct.ADD_IDEA, List.of(Map.of("type", "AddIdea", "idea", "card", "text", "Et kort til")),
                BoardAct.EDIT_IDEA,
                        List.of(Map.of("type", "EditIdea", "idea", "card", "text", "Nye ord", "basedOn", 99)),
                BoardAct.MOVE_IDEA,
                        List.of(Map.of(
                                "type", "MoveIdea", "idea", "card", "area", "none", "position", Map.of("x", 1, "y", 1))),
                BoardAct.ADD_COMMENT,
                        List.of(Map.of("type", "AddComment", "idea", "none", "comment", "c", "text", "Fordi")),
                BoardAct.TAKE_STANCE, List.of(Map.of("type", "TakeStance", "idea", "none", "stance", "agree")),
                BoardAct.OPEN_ROUND,
                        List.of(Map.of(
                                "type",
                                "OpenRound",
                                "round",
                                "r",
                                "title",
                                "Hva nå?",
                                "method",
                                Map.of("type", "approval"),
                                "ideas",
                                List.of("none"),
                                "electorate",
                                Map.of("guests", true, "roles", List.of()),
                                "live",
                                false)),
                BoardAct.CAST_BALLOT, List.of(Map.of("type", "CastBallot", "round", "none", "ballot", Map.of())),
                BoardAct.CLOSE_ROUND, List.of(Map.of("type", "CloseRound", "round", "none")),
                BoardAct.STEER,
                        List.of(
                                Map.of("type", "LockLayout", "on", false),
                                Map.of("type", "SetAnonymity", "on", false),
                                Map.of("type", "SetNames", "shown", true),
                                Map.of("type", "SetSilentWriting", "on", false),
                                Map.of("type", "Reveal"),
                                Map.of("type", "SetTimer"),
                                Map.of("type", "Spotlight")));
    }

    private String body(Map<String, Object> command) {
        Map<String, Object> body = new LinkedHashMap<>(command);
        body.put("id", "walk" + ++commands);
        return json(body);
    }

    @Test
    void G54_every_command_by_everybody_over_HTTP_and_over_the_socket_is_answered_as_the_table_says()
            throws IOException {
        for (String name : JOURNEY) {
            move(name);
            for (Map.Entry<String, Walker> each : walkers.entrySet()) {
                Walker walker = each.getValue();
                if (!walker.in()) {
                    Answer answer = walker.browser()
                            .post(
                                    "/api/boards/" + meeting.board() + "/commands",
                                    body(Map.of("type", "LockLayout", "on", true)));
                    assertThat(answer.status()).as(each.getKey()).isIn(401, 404);
                    denied++;
                    continue;
                }
                try (RawClient socket = open(walker.browser())) {
                    socket.connect().subscribe("r", "/user/queue/replies");
                    commands().forEach((act, bodies) -> bodies.forEach(command -> {
                        expect(each.getKey(), walker, act, phase(name), overHttp(walker, command));
                        expect(each.getKey(), walker, act, phase(name), overSocket(socket, command));
                    }));
                }
            }
        }
        assertThat(denied).isGreaterThan(500);
        assertThat(granted).isGreaterThan(500);
    }

    private String overHttp(Walker walker, Map<String, Object> command) {
        return walker.browser()
                .post("/api/boards/" + meeting.board() + "/commands", body(command))
                .text();
    }

    private String overSocket(RawClient socket, Map<String, Object> command) {
        try {
            socket.send("/app/boards." + meeting.board(), body(command));
            return RawClient.body(socket.hearOn("/user/queue/replies"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void expect(String who, Walker walker, BoardAct act, Phase phase, String reply) {
        String what = who + ", " + act + ", " + phase + ": " + reply;
        Standing standing = walker.standing(phase);
        // The card is the leader's: to everybody else it is another's.
        Standing own = standing.asAuthor(who.equals("leder"));
        if (!Judge.isOpen(act.right(), standing.asAuthor(true))) {
            assertThat(reply).as(what).contains("\"code\":\"phase.closed\"");
            denied++;
        } else if (!Judge.holds(act.right(), own)) {
            assertThat(reply).as(what).contains("\"code\":\"not.allowed\"");
            denied++;
        } else {
            assertThat(reply).as(what).doesNotContain("phase.closed", "not.allowed", "internal");
            granted++;
        }
    }

    private RawClient open(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new RawClient(port, "Cookie: " + cookies, "Sec-WebSocket-Protocol: v12.stomp");
    }

    @Test
    void G55_threat71_who_is_not_in_it_hears_nothing_of_it_by_any_spelling_and_says_nothing_there()
            throws IOException {
        List<String> places = new ArrayList<>();
        for (String place : List.of("/topic/boards." + meeting.board(), "/topic/boards." + meeting.board() + ".presence")) {
            places.addAll(List.of(place, place + "/", place + ".", " " + place, place.replace("boards", "Boards")));
        }
        places.addAll(List.of(
                "/topic/boards.*",
                "/topic/boards.>",
                "/topic/boards.**",
                "/topic/**",
                "/topic/#",
                "/topic/boards.*.presence",
                "/queue/replies",
                "/user/*/queue/replies",
                "/user/" + walkers.get("guest").browser().get("/api/me").string("participant") + "/queue/replies",
                "/user/queue/replies.x"));
        for (Map.Entry<String, Walker> each : walkers.entrySet()) {
            if (each.getValue().in() || each.getKey().equals("nobody")) {
                continue;
            }
            for (String place : places) {
                try (RawClient socket = open(each.getValue().browser())) {
                    socket.connect().say("SUBSCRIBE\nid:1\ndestination:" + place + "\n\n\0");
                    assertThat(socket.hear()).as(each.getKey() + " " + place).startsWith("ERROR\n");
                    assertThat(socket.closeCode()).isIn(1002, 1008);
                }
            }
            try (RawClient socket = open(each.getValue().browser())) {
                socket.connect().subscribe("r", "/user/queue/replies");
                socket.send("/app/boards." + meeting.board(), body(Map.of("type", "LockLayout", "on", true)));
                assertThat(socket.hear()).startsWith("ERROR\n");
            }
            try (RawClient socket = open(each.getValue().browser())) {
                socket.connect().say("SEND\ndestination:/topic/boards." + meeting.board() + "\n\n{}\0");
                assertThat(socket.hear()).startsWith("ERROR\n");
            }
        }
        try (RawClient socket = open(new Browser(port))) {
            assertThat(socket.status()).isEqualTo(401);
        }
    }

    @Test
    void G56_a_session_that_has_ended_opens_nothing_when_it_is_shown_again() throws IOException {
        for (String role : ROLES) {
            Browser person = meeting.person(role);
            Browser kept = person.copy();
            assertThat(kept.get("/api/challenges/" + meeting.challenge()).status())
                    .isEqualTo(200);
            person.post("/api/logout", "{}");
            assertThat(kept.get("/api/challenges/" + meeting.challenge()).status())
                    .isEqualTo(401);
            assertThat(kept.post(
                                    "/api/boards/" + meeting.board() + "/commands",
                                    body(Map.of("type", "LockLayout", "on", true)))
                            .status())
                    .isIn(401, 403);
            try (RawClient socket = open(kept)) {
                assertThat(socket.status()).isEqualTo(401);
            }
        }
        // Who becomes another leaves behind a session that is nobody's.
        Browser guest = meeting.guest("Ola");
        Browser before = guest.copy();
        guest.post("/api/demo-login", "{\"person\":\"medarbeider\"}");
        assertThat(before.get("/api/challenges/" + meeting.challenge()).status())
                .isEqualTo(401);
    }
}
