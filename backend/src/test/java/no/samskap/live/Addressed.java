package no.samskap.live;

import static no.samskap.web.Meeting.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.Permissions;

/**
 * A call to every address of a challenge that the table of permissions lists, aimed at what the leader has made. What is asked
 * for is such that one who may is told that something else is wrong with it, or gets it.
 */
final class Addressed {
    /** @param acts all that one must be granted */
    record Call(String method, String address, String path, String body, List<String> acts, Runnable before) {
        Answer ask(Browser who) {
            before.run();
            return method.equals("GET") ? who.get(path) : who.send(method, path, body);
        }

        /** Whether there is nothing at the address, for anybody. */
        boolean isAimedAtNothing() {
            return (method.equals("POST") && path.endsWith("/mine"))
                    || path.endsWith("/slips")
                    || path.endsWith("/origin")
                    || path.contains("none")
                    || body.contains("none")
                    || path.contains("ballots")
                    || path.contains("round.json");
        }

        @Override
        public String toString() {
            return method + " " + path + " " + acts;
        }
    }

    private static final Runnable NOTHING = () -> {};

    private final Meeting meeting;
    private final Map<String, String> made = new LinkedHashMap<>();
    private final Map<String, List<Call>> calls = new LinkedHashMap<>();

    Addressed(Meeting meeting, String handed) {
        this.meeting = meeting;
        Browser leader = meeting.leader();
        meeting.idea(leader, "card", "Et kort");
        meeting.idea(leader, "voted", "Et kort til");
        meeting.command(
                leader,
                Map.of(
                        "type",
                        "OpenRound",
                        "round",
                        "r1",
                        "title",
                        "Hva nå?",
                        "method",
                        Map.of("type", "approval"),
                        "ideas",
                        List.of("voted"),
                        "electorate",
                        Map.of("guests", true, "roles", List.of()),
                        "live",
                        false));
        made.put("pilots", made(leader, "pilots", plan(0), "pilot"));
        made.put("lessons", made(leader, "lessons", lesson(0), "lesson"));
        made.put("promise", mandate(leader));
        leader.post(
                meeting.path("reflections"),
                json(Map.of("title", "Etterpå", "together", true, "verbs", List.of("dare"))));
        made.put(
                "reflections",
                leader.get(meeting.path("reflections"))
                        .json()
                        .path("reflections")
                        .path(0)
                        .path("reflection")
                        .asString());
        made.put(
                "need",
                first(
                        leader.post(meeting.path("needs"), json(Map.of("told", worry(), "anonymous", false))),
                        "needs",
                        "need"));
        leader.put(meeting.path("proposals"), json(Map.of("idea", place(), "version", 0, "words", words())));
        made.put("pledge", first(leader.post(meeting.path("pledges"), json(pledge())), "pledges", "pledge"));
        Runnable linked = () -> {
            for (boolean answers : new boolean[] {false, true}) {
                leader.put(
                        meeting.path("needs/" + made.get("need") + "/ideas"),
                        json(Map.of("idea", place(), "answers", answers)));
            }
        };
        frame(handed);
        order();
        features(handed, linked);
        reading();
    }

    private String made(Browser leader, String what, Map<String, Object> body, String id) {
        Answer answer = leader.post(meeting.path(what), json(body));
        return answer.string(id);
    }

    private String mandate(Browser leader) {
        return first(leader.post(meeting.path("mandate"), "{\"text\":\"Vi prøver tre.\"}"), "mandate", "id");
    }

    private static String first(Answer answer, String list, String id) {
        return answer.json().path(list).path(0).path(id).asString();
    }

    /** All of them, each of the addresses in its turn. */
    List<Call> all() {
        List<Call> all = new ArrayList<>();
        calls.values().forEach(all::addAll);
        return all;
    }

    List<Call> to(Permissions.Line line) {
        return calls.getOrDefault(line.method() + " " + line.address(), List.of());
    }

    private void frame(String handed) {
        String c = "/api/challenges/{id}";
        add("PUT", c + "/phase", "{\"phase\":\"Shared\"}", "MOVE");
        add(
                "PUT",
                c + "/charter",
                "{\"basedOn\":99,\"title\":\"Turnus\",\"question\":\"Hvordan?\",\"charter\":{}}",
                "REWRITE_CHARTER");
        add("PUT", c + "/charter/acknowledgement", "{\"version\":1}", "ACKNOWLEDGE");
        add("POST", c + "/mandate", "{\"text\":\"Vi gir svar.\"}", "MAKE_PROMISE");
        add("PUT", c + "/mandate/{promise}", "{\"basedOn\":99,\"text\":\"Vi prøver to.\"}", "REWORD_PROMISE");
        add("PUT", c + "/mandate/{promise}/account", "{\"basedOn\":99,\"state\":\"Kept\"}", "ACCOUNT_FOR_PROMISE");
        add("PUT", c + "/union/mark", "{\"touchesEmployees\":true,\"words\":\"Ja.\"}", "MARK_AS_TOUCHING");
        add("PUT", c + "/union/mark", "{\"touchesEmployees\":false,\"words\":\"Nei.\"}", "TAKE_MARK_AWAY");
        add(
                "PUT",
                c + "/union/deadline",
                json(Map.of("answerBy", LocalDate.now().plusDays(5).toString())),
                "SET_DEADLINE");
        add("POST", c + "/union/word", "{\"basedOn\":99,\"agreed\":true}", "SPEAK_FOR_UNION");
        add("POST", c + "/union/reason", "{\"held\":\"2026-01-01\",\"why\":\"a\",\"outcome\":\"b\"}", "RECORD_REASON");
        add("POST", c + "/union/answer", "{\"words\":\"Vi er uenige.\"}", "ANSWER_REASON");
        add("PUT", c + "/conduct", "{\"twoPersons\":false,\"words\":[]}", "SET_CONDUCT");
        add("PUT", c + "/facilitators/{participant}", "{\"facilitates\":true}", "HAND_ON");
        add("PUT", c + "/information", "{\"version\":1}", "ACKNOWLEDGE");
        add("POST", c + "/template", "{\"name\":\"\"}", "SAVE_TEMPLATE");
        add("PUT", c + "/publication", "{\"parts\":[]}", "PUBLISH");
    }

    private void order() {
        String c = "/api/challenges/{id}";
        String target = json(Map.of("board", meeting.board(), "idea", "card"));
        add("POST", c + "/measures", "{\"kind\":\"Warn\",\"of\":\"none\",\"reason\":\"Nei\"}", "MODERATE");
        add("PUT", c + "/measures/{measure}/lifting", "{\"reason\":\"Nei\"}", "MODERATE");
        add("PUT", c + "/measures/{measure}/rejection", "{\"reason\":\"Nei\"}", "MODERATE");
        add("PUT", c + "/door", "{\"open\":true}", "RUN_DOOR");
        add("POST", c + "/door/code", "{}", "RUN_DOOR");
        add("POST", c + "/door/slips", "{\"count\":1}", "RUN_DOOR");
        add("DELETE", c + "/door/slips", "", "RUN_DOOR");
        add("POST", c + "/moderation/reports", "{\"target\":" + target + ",\"why\":\"Hurtful\"}", "REPORT");
        add(
                "POST",
                c + "/moderation/decisions",
                "{\"target\":" + target + ",\"act\":\"Hide\",\"reason\":\"Nei\",\"version\":99}",
                "DECIDE_CASE");
        add("POST", c + "/moderation/mine/appeals", "{\"target\":" + target + ",\"words\":\"Nei\"}", "APPEAL");
        add(
                "PUT",
                c + "/moderation/mine/wording",
                "{\"target\":" + target + ",\"text\":\"Nye ord\",\"basedOn\":99}",
                "REWORD");
    }

    private void features(String handed, Runnable linked) {
        String c = "/api/challenges/{id}";
        String idea = json(place());
        add("POST", c + "/rounds/{round}/mine", "{\"code\":\"aaaaaaaaaa\"}", "READ_OWN_BALLOT");
        add(
                "PUT",
                c + "/answers",
                json(Map.of("board", meeting.board(), "idea", "card", "verdict", "no", "reason", "Nei", "version", 99)),
                "ANSWER_IDEA");
        add("PUT", c + "/answer-by", "{\"answerBy\":\"2031-01-01\",\"version\":99}", "PROMISE_ANSWERS");
        add("POST", c + "/thanks", json(Map.of("board", meeting.board(), "idea", "card", "text", "")), "THANK");
        add("POST", c + "/needs", "{\"told\":{\"type\":\"worry\",\"text\":\"\"},\"anonymous\":false}", "LAY_NEED");
        add("PUT", c + "/needs/{need}", json(Map.of("version", 99, "told", worry())), "CHANGE_NEED");
        add("POST", c + "/needs/{need}/removal", "{\"version\":99}", "REMOVE_NEED");
        add("PUT", c + "/needs/{need}/ideas", "{\"idea\":" + idea + ",\"answers\":true}", "LINK_NEED");
        addAfter(
                linked,
                "PUT",
                c + "/needs/{need}/ideas",
                "{\"idea\":" + idea + ",\"answers\":false}",
                "LINK_NEED",
                "UNLINK_NEED");
        add("POST", c + "/needs/{need}/answers", "{\"text\":\"\"}", "ANSWER_WORRY");
        add(
                "PUT",
                c + "/need-description",
                json(Map.of(
                        "version",
                        99,
                        "situation",
                        "",
                        "who",
                        "",
                        "need",
                        "",
                        "effect",
                        "",
                        "frame",
                        "",
                        "needs",
                        List.of(),
                        "checklist",
                        Map.of("namesNoSolution", false, "namesNoProduct", false, "leavesSeveralWays", false))),
                "DESCRIBE_NEED");
        add(
                "PUT",
                c + "/proposals",
                json(Map.of("idea", place(), "version", 99, "words", words())),
                "WRITE_PROPOSAL",
                "CHANGE_PROPOSAL");
        add(
                "POST",
                c + "/proposals/invitations",
                json(Map.of("idea", place(), "participant", handed)),
                "WRITE_PROPOSAL",
                "CHANGE_PROPOSAL");
        add("PUT", c + "/proposals/authorship", "{\"idea\":" + idea + ",\"joins\":false}", "WRITE_PROPOSAL");
        add("POST", c + "/pledges", json(pledge()).replace("To timer", ""), "OFFER_PLEDGE");
        add(
                "POST",
                c + "/pledges/{pledge}/steps",
                "{\"version\":99,\"step\":\"accepted\",\"words\":\"\"}",
                "TAKE_PLEDGE_STEP",
                "RECEIVE_PLEDGE");
        add("PUT", c + "/skills", "{\"skills\":[\"Elektro\"]}", "SAY_SKILLS");
        add("POST", c + "/pilots", json(plan(99)), "PLAN_PILOT");
        String pilot = "/api/pilots/{id}";
        add("PUT", pilot, json(plan(99)), "LEAD_PILOT");
        add("POST", pilot + "/beginning", "{\"version\":99}", "LEAD_PILOT");
        add("POST", pilot + "/adjustments", "{\"version\":99,\"why\":\"a\"}", "LEAD_PILOT");
        add(
                "POST",
                pilot + "/ending",
                "{\"version\":99,\"outcome\":\"stopped\",\"why\":\"a\",\"learnt\":\"b\"}",
                "LEAD_PILOT");
        add("POST", pilot + "/log", "{\"day\":\"2026-01-01\",\"text\":\"\",\"readings\":[]}", "LOG_PILOT");
        add("POST", pilot + "/views", "{\"text\":\"\"}", "SAY_UNION_VIEW");
        add("POST", c + "/reflections", "{\"title\":\"\",\"together\":true,\"verbs\":[]}", "OPEN_REFLECTION");
        add("POST", "/api/reflections/{id}/thoughts", "{\"verb\":\"dare\",\"text\":\"\",\"anonymous\":false}", "THINK");
        add("POST", c + "/lessons", json(lesson(99)).replace("Det gjorde det", ""), "KEEP_LESSON");
        add("PUT", "/api/lessons/{id}", json(lesson(99)), "CHANGE_LESSON");
        add("POST", c + "/reports", "{\"length\":\"short\",\"format\":\"html\",\"language\":\"nb\"}", "TAKE_REPORT");
        add("DELETE", c + "/reports/{report}", "", "TAKE_REPORT");
        add("POST", "/api/boards/{id}/similar", "{\"text\":\"lys i skogen\"}", "FIND_ALIKE");
        add(
                "POST",
                "/api/boards/{id}/commands",
                "{\"id\":\"c\",\"type\":\"TakeStance\",\"idea\":\"none\",\"stance\":\"agree\"}",
                "COMMAND");
    }

    /** What is only read needs no body, so every such address of the table is here, whatever it is. */
    private void reading() {
        for (Permissions.Line line : Permissions.lines()) {
            if (!line.method().equals("GET") || line.acts().isEmpty()) {
                continue;
            }
            if (line.address().endsWith("/export/{file}")) {
                file(line, "ideas.csv", "TAKE_IDEAS");
                file(line, "votes.csv", "TAKE_VOTES");
                file(line, "matrix.csv", "TAKE_VOTES");
                file(line, "polis.zip", "TAKE_VOTES");
                file(line, "sharing.json", "SHARE");
            } else {
                add("GET", line.address(), "", line.acts().toArray(String[]::new));
            }
        }
    }

    private void file(Permissions.Line line, String file, String act) {
        put(new Call("GET", line.address(), path(line.address()).replace("{file}", file), "", List.of(act), NOTHING));
    }

    private void add(String method, String address, String body, String... acts) {
        addAfter(NOTHING, method, address, body, acts);
    }

    private void addAfter(Runnable before, String method, String address, String body, String... acts) {
        put(new Call(method, address, path(address), body, List.of(acts), before));
    }

    private void put(Call call) {
        calls.computeIfAbsent(call.method() + " " + call.address(), one -> new ArrayList<>())
                .add(call);
    }

    private String path(String address) {
        String path = address.replace("/api/challenges/{id}", "/api/challenges/" + meeting.challenge())
                .replace("/api/boards/{id}", "/api/boards/" + meeting.board())
                .replace("{promise}", made.getOrDefault("promise", ""))
                .replace("{need}", made.getOrDefault("need", ""))
                .replace("{pledge}", made.getOrDefault("pledge", ""))
                .replace("{round}", "r1")
                .replace("{idea}", "card");
        for (String kind : List.of("pilots", "lessons", "reflections")) {
            path = path.replace("/api/" + kind + "/{id}", "/api/" + kind + "/" + made.get(kind));
        }
        path = path.replaceAll("\\{(participant|measure|report|picture)}", "none");
        return path.endsWith("/memory/similar") ? path + "?text=lys" : path;
    }

    private Map<String, Object> place() {
        return Map.of("board", meeting.board(), "idea", "card");
    }

    private static Map<String, Object> worry() {
        return Map.of("type", "worry", "text", "Blir det dyrt?");
    }

    private static Map<String, Object> words() {
        return Map.of("firstStep", "Spørre", "effect", "", "cost", "", "risk", "", "needed", "", "skills", List.of());
    }

    private Map<String, Object> pledge() {
        return Map.of(
                "to",
                Map.of("type", "idea", "board", meeting.board(), "idea", "card"),
                "kind",
                "time",
                "text",
                "To timer");
    }

    private static Map<String, Object> plan(long version) {
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
}
