package no.samskap.live;

import static no.samskap.web.Meeting.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskap.board.BoardAct;
import no.samskap.challenge.Standstill;
import no.samskap.people.Arrivals;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.rights.Declared;
import no.samskap.rights.Judge;
import no.samskap.rights.Right;
import no.samskap.rights.Standing;
import no.samskap.rights.Whom;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import no.samskap.web.Permissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Walks the table of permissions: every act, by everybody, in every phase, over HTTP and STOMP. What is expected is made from the
 * table alone.
 */
@OverTheWire
class PermissionWalkTest {
    private static final List<String> ROLES =
            List.of("innbygger", "medarbeider", "tillitsvalgt", "leder", "folkevalgt", "fasilitator", "administrator");

    /** What is hidden or done to somebody is nobody else's to know of, so that to them it is not there. */
    private static final Set<String> UNSEEN_BY_OTHERS = Set.of("APPEAL", "REWORD");

    /** Where an act is granted in all phases alike, the first, the last and one between stand for them. */
    private static final Set<Phase> SOME = Set.of(Phase.DRAFT, Phase.DEVELOP, Phase.SHARED);

    private static final String PUT_OUT = "one who was put out";

    /** Somebody, and what they are to the challenge. */
    private record Walker(
            Browser browser,
            boolean in,
            boolean runs,
            @Nullable Role role) {
        Standing standing(Phase phase) {
            return new Standing(runs, role, false, phase);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    private Meeting meeting;
    private Standstill standstill;
    private String handed = "";
    private final Map<String, Walker> walkers = new LinkedHashMap<>();
    private int commands;
    private int used;
    private int denied;
    private int closed;
    private int granted;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void everybody_of_two_organisations() {
        meeting = new Meeting(port, "Turnus");
        standstill = new Standstill(service, meeting.challenge());
        Arrivals arrivals = new Arrivals(service);
        for (String role : ROLES) {
            boolean leads = List.of("leder", "fasilitator", "administrator").contains(role);
            walkers.put(role, new Walker(meeting.person(role), true, leads, role(role)));
        }
        Browser partner = arrivals.of("demo", Role.PARTNER, port);
        handed = participant(partner);
        assertThat(meeting.leader()
                        .put(meeting.path("facilitators/" + handed), "{\"facilitates\":true}")
                        .status())
                .isEqualTo(200);
        walkers.put("a partner to whom it was handed", new Walker(partner, true, true, Role.PARTNER));
        walkers.put("a guest", new Walker(meeting.guest("Ola"), true, false, null));
        String code =
                meeting.leader().get("/api/challenges/" + meeting.challenge()).string("joinCode");
        walkers.put(
                "a guest who says tillitsvalgt",
                new Walker(
                        joined(new Browser(port), Map.of("joinCode", code, "role", "tillitsvalgt")),
                        true,
                        false,
                        null));
        for (Role role : List.of(Role.LEDER, Role.TILLITSVALGT)) {
            walkers.put(
                    "another organisation's " + role + " who joined",
                    new Walker(
                            joined(arrivals.of("another", role, port), Map.of("joinCode", code)), true, false, null));
        }
        for (Role role : List.of(Role.FASILITATOR, Role.ADMINISTRATOR)) {
            walkers.put(
                    "another organisation's " + role,
                    new Walker(arrivals.of("another", role, port), false, false, null));
        }
        walkers.put("a guest of another challenge", new Walker(meeting.stranger(), false, false, null));
        Browser out = meeting.guest("Ute");
        meeting.leader()
                .post(
                        meeting.path("measures"),
                        json(Map.of("kind", "Remove", "of", participant(out), "reason", "Nei")));
        walkers.put(PUT_OUT, new Walker(out, false, false, null));
        walkers.put("nobody", new Walker(new Browser(port), false, false, null));
    }

    private static Browser joined(Browser browser, Map<String, Object> wish) {
        assertThat(browser.post("/api/join", json(wish)).status()).isEqualTo(200);
        return browser;
    }

    private String participant(Browser browser) {
        return browser.get("/api/me?challenge=" + meeting.challenge()).string("participant");
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Test
    void G53_threat71_every_act_over_HTTP_is_everybodys_to_whom_the_table_grants_it_and_nobody_elses() {
        Addressed addressed = new Addressed(meeting, handed);
        for (Permissions.Line line : Permissions.lines()) {
            Set<String> walked = addressed.to(line).stream()
                    .flatMap(call -> call.acts().stream())
                    .collect(Collectors.toSet());
            assertThat(walked).as(line + " is walked").containsAll(line.acts());
        }
        for (Phase phase : Phase.values()) {
            for (Addressed.Call call : addressed.all()) {
                if (!turnsOnPhase(call) && !SOME.contains(phase)) {
                    continue;
                }
                walkers.forEach((who, walker) -> {
                    standstill.in(phase);
                    walk(call, who, walker, phase);
                });
            }
        }
        System.out.printf(
                "G53: %d calls of %d kinds by %d people in %d phases: %d granted, %d denied, %d not now%n",
                granted + denied + closed,
                addressed.all().size(),
                walkers.size(),
                Phase.values().length,
                granted,
                denied,
                closed);
        assertThat(wrong.subList(0, Math.min(20, wrong.size()))).isEmpty();
        assertThat(denied).isGreaterThan(2_000);
        assertThat(closed).isGreaterThan(100);
        assertThat(granted).isGreaterThan(1_500);
    }

    private static boolean turnsOnPhase(Addressed.Call call) {
        return call.acts().stream()
                .flatMap(act -> Declared.right(act).grants().stream())
                .anyMatch(grant -> grant.phases().size() < Phase.values().length);
    }

    private void walk(Addressed.Call call, String who, Walker walker, Phase phase) {
        Answer answer = call.ask(walker.browser());
        List<Right> rights = call.acts().stream().map(Declared::right).toList();
        Standing standing = walker.standing(phase).asAuthor(who.equals("leder"));
        boolean in = walker.in() || who.equals(PUT_OUT) && rights.stream().allMatch(this::isForWhoWasIn);
        // Where it takes more than one act, the first that is not theirs, or not now, is what they are told.
        Optional<Right> refusing =
                rights.stream().filter(each -> !Judge.may(each, standing)).findFirst();
        boolean right;
        if (who.equals("nobody")) {
            right = answer.status() == 401;
            denied++;
        } else if (!in || UNSEEN_BY_OTHERS.containsAll(call.acts())) {
            right = answer.status() == 404;
            denied++;
        } else if (refusing.isPresent() && !Judge.holds(refusing.get(), standing)) {
            right = answer.status() == 403;
            denied++;
        } else if (refusing.isPresent()) {
            right = answer.status() == 409;
            closed++;
        } else {
            right = isGranted(call, answer);
            granted++;
        }
        if (!right) {
            wrong.add(who + ", " + call + ", " + phase + ": " + answer.status() + " " + answer.text());
        }
    }

    /** Whether the answer is one to a person who may: what they asked for, or what else is wrong with it. */
    private static boolean isGranted(Addressed.Call call, Answer answer) {
        return answer.status() < 500
                && answer.status() != 401
                && answer.status() != 403
                && (answer.status() != 409 || !answer.text().contains("\"phase.closed\""))
                && (answer.status() != 404 || call.isAimedAtNothing());
    }

    private boolean isForWhoWasIn(Right right) {
        return right.grants().stream().anyMatch(grant -> grant.whom() == Whom.EVER_IN);
    }

    /** Whatever a client can say, by its act; what only the service says is not to be had by anybody. */
    private Map<BoardAct, List<Map<String, Object>>> commands() {
        Map<String, Object> at = Map.of("x", 1, "y", 1);
        Map<BoardAct, List<Map<String, Object>>> all = new LinkedHashMap<>();
        all.put(BoardAct.ADD_IDEA, List.of(Map.of("type", "AddIdea", "idea", "card", "text", "Et kort til")));
        all.put(
                BoardAct.EDIT_IDEA,
                List.of(Map.of("type", "EditIdea", "idea", "card", "text", "Nye ord", "basedOn", 99)));
        all.put(
                BoardAct.MOVE_IDEA,
                List.of(Map.of("type", "MoveIdea", "idea", "card", "area", "none", "position", at)));
        all.put(BoardAct.REMOVE_IDEA, List.of(Map.of("type", "RemoveIdea", "idea", "gone" + used)));
        all.put(
                BoardAct.ADD_COMMENT,
                List.of(Map.of("type", "AddComment", "idea", "none", "comment", "c", "text", "Fordi")));
        all.put(
                BoardAct.ARRANGE,
                List.of(
                        Map.of("type", "GroupIdea", "idea", "card"),
                        Map.of("type", "RenameCluster", "cluster", "none", "title", "Navn"),
                        Map.of("type", "ConnectIdea", "idea", "card", "to", "card"),
                        Map.of("type", "DisconnectIdea", "idea", "card", "to", "card"),
                        Map.of("type", "MarkIdea", "idea", "card")));
        all.put(BoardAct.MERGE_IDEA, List.of(Map.of("type", "MergeIdea", "idea", "card", "into", "card")));
        all.put(BoardAct.SPLIT_IDEA, List.of(Map.of("type", "SplitIdea", "idea", "card")));
        all.put(BoardAct.REACT, List.of(Map.of("type", "React", "idea", "none", "reaction", "heart", "on", true)));
        all.put(
                BoardAct.ADORN,
                List.of(
                        Map.of("type", "Detach", "idea", "card", "attachment", "none"),
                        Map.of(
                                "type",
                                "AttachLink",
                                "idea",
                                "card",
                                "attachment",
                                "l",
                                "url",
                                "https://example.org/",
                                "title",
                                "Mer")));
        all.put(
                BoardAct.WRITE_TEXT,
                List.of(Map.of(
                        "type",
                        "WriteText",
                        "idea",
                        "none",
                        "version",
                        0,
                        "client",
                        "w",
                        "changes",
                        List.of(List.of(Map.of("over", 0, "insert", "Ord"))))));
        all.put(
                BoardAct.ADD_NOTE,
                List.of(Map.of(
                        "type", "AddNote", "idea", "none", "note", "n", "version", 0, "from", 0, "to", 1, "text",
                        "Hm")));
        all.put(BoardAct.ACCEPT_NOTE, List.of(settle("none", true)));
        all.put(BoardAct.DISMISS_NOTE, List.of(settle("note" + used, false)));
        all.put(BoardAct.TAKE_STANCE, List.of(Map.of("type", "TakeStance", "idea", "none", "stance", "agree")));
        all.put(
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
                        false)));
        all.put(
                BoardAct.CAST_BALLOT,
                List.of(Map.of(
                        "type",
                        "CastBallot",
                        "round",
                        "none",
                        "ballot",
                        Map.of("type", "approval", "ideas", List.of("card")))));
        all.put(BoardAct.CLOSE_ROUND, List.of(Map.of("type", "CloseRound", "round", "none")));
        all.put(
                BoardAct.STEER,
                List.of(
                        Map.of("type", "LockLayout", "on", false),
                        Map.of("type", "SetAnonymity", "on", false),
                        Map.of("type", "SetNames", "shown", true),
                        Map.of("type", "SetSilentWriting", "on", false),
                        Map.of("type", "Reveal"),
                        Map.of("type", "SetTimer"),
                        Map.of("type", "Spotlight")));
        return all;
    }

    private static Map<String, Object> settle(String note, boolean accept) {
        return Map.of("type", "SettleNote", "idea", "card", "note", note, "accept", accept);
    }

    private String body(Map<String, Object> command) {
        Map<String, Object> body = new LinkedHashMap<>(command);
        body.put("id", "walk" + ++commands);
        return json(body);
    }

    /** The leader lays a card to be removed and a note to be dismissed, since the last ones were. */
    private void layAnew() {
        used++;
        standstill.in(Phase.IDEATE);
        meeting.idea(meeting.leader(), "gone" + used, "Et kort som skal bort");
        meeting.command(
                meeting.leader(),
                Map.of(
                        "type",
                        "AddNote",
                        "idea",
                        "card",
                        "note",
                        "note" + used,
                        "version",
                        1,
                        "from",
                        0,
                        "to",
                        1,
                        "text",
                        "Hm"));
    }

    @Test
    void G54_every_command_by_everybody_over_HTTP_and_over_the_socket_is_answered_as_the_table_says()
            throws IOException {
        assertThat(commands().values().stream().mapToInt(List::size).sum())
                .as("every command that a client can say")
                .isEqualTo(BoardCommand.class.getAnnotation(JsonSubTypes.class).value().length + 1);
        meeting.idea(meeting.leader(), "card", "Et kort");
        meeting.command(
                meeting.leader(),
                Map.of(
                        "type",
                        "WriteText",
                        "idea",
                        "card",
                        "version",
                        0,
                        "client",
                        "w",
                        "changes",
                        List.of(List.of(Map.of("over", 0, "insert", "Ord")))));
        layAnew();
        for (Phase phase : Phase.values()) {
            for (Map.Entry<String, Walker> each : walkers.entrySet()) {
                Walker walker = each.getValue();
                standstill.in(phase);
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
                    for (BoardAct act : commands().keySet()) {
                        expectAll(each.getKey(), walker, act, phase, body -> overHttp(walker, body));
                        expectAll(each.getKey(), walker, act, phase, body -> overSocket(socket, body));
                    }
                }
            }
        }
        System.out.printf(
                "G54: %d commands by %d people, half of them over HTTP and half over STOMP: %d granted, %d denied, %d not now%n",
                granted + denied + closed, walkers.size(), granted, denied, closed);
        assertThat(denied).isGreaterThan(500);
        assertThat(closed).isGreaterThan(500);
        assertThat(granted).isGreaterThan(500);
    }

    private void expectAll(String who, Walker walker, BoardAct act, Phase phase, UnaryOperator<String> way) {
        for (Map<String, Object> command : Objects.requireNonNull(commands().get(act))) {
            standstill.in(phase);
            String reply = way.apply(body(command));
            expect(who, walker, act, phase, reply);
            if ((act == BoardAct.REMOVE_IDEA || act == BoardAct.DISMISS_NOTE) && reply.contains("accepted")) {
                layAnew();
            }
        }
    }

    private String overHttp(Walker walker, String body) {
        return walker.browser()
                .post("/api/boards/" + meeting.board() + "/commands", body)
                .text();
    }

    private String overSocket(RawClient socket, String body) {
        try {
            socket.send("/app/boards." + meeting.board(), body);
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
            closed++;
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
    void G55_threat71_who_is_not_in_it_hears_nothing_of_it_by_any_spelling_and_says_nothing_there() throws IOException {
        List<String> places = new ArrayList<>();
        for (String place :
                List.of("/topic/boards." + meeting.board(), "/topic/boards." + meeting.board() + ".presence")) {
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
                "/user/" + handed + "/queue/replies",
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
