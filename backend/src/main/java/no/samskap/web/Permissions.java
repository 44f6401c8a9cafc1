package no.samskap.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every address that answers, and to whom: what is not listed is not there, whatever the code behind it maps. A new
 * endpoint gets a line here first.
 */
public final class Permissions {
    /** What the table says of a request. */
    sealed interface Verdict {
        /** Listed: open to these. */
        record Open(Who who) implements Verdict {}

        /** The address is listed, with other methods. */
        record OtherMethods(Set<HttpMethod> allowed) implements Verdict {}

        /** No such address. */
        record Unlisted() implements Verdict {}
    }

    /** @param acts what a feature's right says of it, by the act's name; none where nothing is done with a challenge */
    private record Entry(HttpMethod method, PathPattern path, Who who, List<String> acts) {}

    private static final List<Entry> TABLE = List.of(
            entry(HttpMethod.GET, "/api/me", Who.PERSON),
            entry(HttpMethod.GET, "/api/demo-people", Who.ANYONE),
            entry(HttpMethod.POST, "/api/demo-login", Who.ANYONE),
            entry(HttpMethod.POST, "/api/example", Who.LEADS),
            entry(HttpMethod.POST, "/api/logout", Who.ANYONE),
            entry(HttpMethod.GET, "/api/sign-in", Who.ANYONE),
            entry(HttpMethod.POST, "/api/join", Who.ANYONE),
            entry(HttpMethod.GET, "/api/challenges", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges", Who.LEADS),
            entry(HttpMethod.POST, "/api/recorded-consultations", Who.LEADS),
            entry(HttpMethod.POST, "/api/recorded-budgets", Who.LEADS),
            entry(HttpMethod.GET, "/api/challenges/{id}", Who.PERSON, "READ"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/phase", Who.PERSON, "MOVE"),
            entry(HttpMethod.GET, "/api/challenges/{id}/history", Who.PERSON, "READ"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/charter", Who.PERSON, "REWRITE_CHARTER"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/charter/acknowledgement", Who.PERSON, "ACKNOWLEDGE"),
            entry(HttpMethod.POST, "/api/challenges/{id}/mandate", Who.PERSON, "MAKE_PROMISE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/mandate/{promise}", Who.PERSON, "REWORD_PROMISE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/mandate/{promise}/account", Who.PERSON, "ACCOUNT_FOR_PROMISE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/union/mark", Who.PERSON, "MARK_AS_TOUCHING", "TAKE_MARK_AWAY"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/union/deadline", Who.PERSON, "SET_DEADLINE"),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/word", Who.PERSON, "SPEAK_FOR_UNION"),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/reason", Who.PERSON, "RECORD_REASON"),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/answer", Who.PERSON, "ANSWER_REASON"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/conduct", Who.PERSON, "SET_CONDUCT"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/facilitators/{participant}", Who.PERSON, "HAND_ON"),
            entry(HttpMethod.GET, "/api/challenges/{id}/measures", Who.PERSON, "MODERATE"),
            entry(HttpMethod.POST, "/api/challenges/{id}/measures", Who.PERSON, "MODERATE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/measures/{measure}/lifting", Who.PERSON, "MODERATE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/measures/{measure}/rejection", Who.PERSON, "MODERATE"),
            entry(HttpMethod.GET, "/api/challenges/{id}/door", Who.PERSON, "RUN_DOOR"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/door", Who.PERSON, "RUN_DOOR"),
            entry(HttpMethod.POST, "/api/challenges/{id}/door/code", Who.PERSON, "RUN_DOOR"),
            entry(HttpMethod.POST, "/api/challenges/{id}/door/slips", Who.PERSON, "RUN_DOOR"),
            entry(HttpMethod.DELETE, "/api/challenges/{id}/door/slips", Who.PERSON, "RUN_DOOR"),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/reports", Who.PERSON, "REPORT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation", Who.PERSON, "READ_QUEUE"),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/decisions", Who.PERSON, "DECIDE_CASE"),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation/mine", Who.PERSON, "READ_OWN"),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/mine/appeals", Who.PERSON, "APPEAL"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/moderation/mine/wording", Who.PERSON, "REWORD"),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation/public", Who.PERSON, "READ_PUBLIC_LIST"),
            entry(HttpMethod.GET, "/api/waiting", Who.PERSON),
            // From a mail, without signing in.
            entry(HttpMethod.GET, "/varsler/slutt/{token}", Who.ANYONE),
            entry(HttpMethod.POST, "/varsler/slutt/{token}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/notices", Who.PERSON),
            entry(HttpMethod.PUT, "/api/notices/read", Who.PERSON),
            entry(HttpMethod.GET, "/api/notices/wishes", Who.PERSON),
            entry(HttpMethod.PUT, "/api/notices/wishes", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/ideas", Who.PERSON, "READ"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}", Who.PERSON, "READ_ROUND"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/mine", Who.PERSON, "READ_OWN_BALLOT"),
            entry(HttpMethod.POST, "/api/challenges/{id}/rounds/{round}/mine", Who.PERSON, "READ_OWN_BALLOT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/slips", Who.PERSON, "HAND_OUT_SLIPS"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/ballots.csv", Who.PERSON, "TAKE_BALLOTS"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/ballots.pb", Who.PERSON, "TAKE_BALLOTS"),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/round.json", Who.PERSON, "TAKE_BALLOTS"),
            entry(
                    HttpMethod.GET,
                    "/api/challenges/{id}/export/{file}",
                    Who.PERSON,
                    "TAKE_IDEAS",
                    "TAKE_VOTES",
                    "SHARE"),
            entry(HttpMethod.GET, "/api/challenges/{id}/export.json", Who.PERSON, "TAKE_VOTES"),
            entry(HttpMethod.GET, "/api/challenges/{id}/answers", Who.PERSON, "READ_ANSWERS"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/answers", Who.PERSON, "ANSWER_IDEA"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/answer-by", Who.PERSON, "PROMISE_ANSWERS"),
            entry(HttpMethod.POST, "/api/challenges/{id}/thanks", Who.PERSON, "THANK"),
            entry(HttpMethod.GET, "/api/challenges/{id}/needs", Who.PERSON, "READ_NEEDS"),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs", Who.PERSON, "LAY_NEED"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/needs/{need}", Who.PERSON, "CHANGE_NEED"),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs/{need}/removal", Who.PERSON, "REMOVE_NEED"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/needs/{need}/ideas", Who.PERSON, "LINK_NEED", "UNLINK_NEED"),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs/{need}/answers", Who.PERSON, "ANSWER_WORRY"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/need-description", Who.PERSON, "DESCRIBE_NEED"),
            entry(HttpMethod.GET, "/api/challenges/{id}/proposals", Who.PERSON, "READ_PROPOSALS"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/proposals", Who.PERSON, "WRITE_PROPOSAL", "CHANGE_PROPOSAL"),
            entry(
                    HttpMethod.POST,
                    "/api/challenges/{id}/proposals/invitations",
                    Who.PERSON,
                    "WRITE_PROPOSAL",
                    "CHANGE_PROPOSAL"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/proposals/authorship", Who.PERSON, "WRITE_PROPOSAL"),
            entry(HttpMethod.POST, "/api/challenges/{id}/pledges", Who.PERSON, "OFFER_PLEDGE"),
            entry(
                    HttpMethod.POST,
                    "/api/challenges/{id}/pledges/{pledge}/steps",
                    Who.PERSON,
                    "TAKE_PLEDGE_STEP",
                    "RECEIVE_PLEDGE"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/skills", Who.PERSON, "SAY_SKILLS"),
            entry(HttpMethod.GET, "/api/challenges/{id}/pilots", Who.PERSON, "READ_PILOTS"),
            entry(HttpMethod.POST, "/api/challenges/{id}/pilots", Who.PERSON, "PLAN_PILOT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/reflections", Who.PERSON, "READ_LESSONS"),
            entry(HttpMethod.POST, "/api/challenges/{id}/reflections", Who.PERSON, "OPEN_REFLECTION"),
            entry(HttpMethod.POST, "/api/reflections/{id}/thoughts", Who.PERSON, "THINK"),
            entry(HttpMethod.GET, "/api/challenges/{id}/lessons", Who.PERSON, "READ_LESSONS"),
            entry(HttpMethod.POST, "/api/challenges/{id}/lessons", Who.PERSON, "KEEP_LESSON"),
            entry(HttpMethod.GET, "/api/lessons", Who.PERSON),
            entry(HttpMethod.PUT, "/api/lessons/{id}", Who.PERSON, "CHANGE_LESSON"),
            entry(HttpMethod.GET, "/api/reminders", Who.PERSON),
            entry(HttpMethod.GET, "/api/memory", Who.PERSON),
            entry(HttpMethod.GET, "/api/memory/similar", Who.PERSON),
            entry(HttpMethod.POST, "/api/memory/similar", Who.PERSON),
            entry(HttpMethod.POST, "/api/borrowed/challenges", Who.LEADS),
            entry(HttpMethod.GET, "/api/challenges/{id}/origin", Who.PERSON, "READ"),
            entry(HttpMethod.POST, "/api/challenges/{id}/template", Who.PERSON, "SAVE_TEMPLATE"),
            entry(HttpMethod.GET, "/api/templates", Who.LEADS),
            entry(HttpMethod.DELETE, "/api/templates/{template}", Who.LEADS),
            entry(HttpMethod.GET, "/api/challenges/{id}/publication", Who.PERSON, "READ_PUBLICATION"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/publication", Who.PERSON, "PUBLISH"),
            entry(HttpMethod.GET, "/api/public/challenges", Who.ANYONE),
            entry(HttpMethod.GET, "/api/public/challenges/{id}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/public/pilots/{id}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/public/lessons/{id}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/overview", Who.PERSON),
            entry(HttpMethod.GET, "/api/overview/pending", Who.PERSON),
            entry(HttpMethod.GET, "/api/organisation", Who.PERSON),
            entry(HttpMethod.PUT, "/api/organisation", Who.ADMINISTERS),
            entry(HttpMethod.PUT, "/api/organisation/logo", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/organisation/people", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/organisasjon/{key}/logo.png", Who.ANYONE),
            entry(HttpMethod.GET, "/organisasjon/{key}/look.css", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/feed.atom", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/{challenge}", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/{challenge}/svar", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/{challenge}/feed.atom", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/forsok/{pilot}", Who.ANYONE),
            entry(HttpMethod.GET, "/offentlig/laerdom/{lesson}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/borrowed", Who.PERSON),
            entry(HttpMethod.PUT, "/api/borrowed", Who.LEADS),
            entry(HttpMethod.GET, "/api/pilots", Who.PERSON),
            entry(HttpMethod.GET, "/api/pilots/{id}", Who.PERSON, "READ_PILOTS"),
            entry(HttpMethod.GET, "/api/pilots/{id}/pictures/{picture}", Who.PERSON, "READ_PILOTS"),
            entry(HttpMethod.PUT, "/api/pilots/{id}", Who.PERSON, "LEAD_PILOT"),
            entry(HttpMethod.POST, "/api/pilots/{id}/beginning", Who.PERSON, "LEAD_PILOT"),
            entry(HttpMethod.POST, "/api/pilots/{id}/adjustments", Who.PERSON, "LEAD_PILOT"),
            entry(HttpMethod.POST, "/api/pilots/{id}/ending", Who.PERSON, "LEAD_PILOT"),
            entry(HttpMethod.POST, "/api/pilots/{id}/log", Who.PERSON, "LOG_PILOT"),
            entry(HttpMethod.POST, "/api/pilots/{id}/views", Who.PERSON, "SAY_UNION_VIEW"),
            entry(HttpMethod.GET, "/api/challenges/{id}/insight", Who.PERSON, "SEE_INSIGHT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/insight/me", Who.PERSON, "SEE_OWN_PLACE"),
            entry(HttpMethod.GET, "/api/challenges/{id}/duplicates", Who.PERSON, "FIND_DUPLICATES"),
            entry(HttpMethod.GET, "/api/challenges/{id}/participation", Who.PERSON, "READ"),
            entry(HttpMethod.POST, "/api/challenges/{id}/reports", Who.PERSON, "TAKE_REPORT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/reports/{report}", Who.PERSON, "TAKE_REPORT"),
            entry(HttpMethod.DELETE, "/api/challenges/{id}/reports/{report}", Who.PERSON, "TAKE_REPORT"),
            entry(HttpMethod.GET, "/api/challenges/{id}/reports/{report}/file", Who.PERSON, "TAKE_REPORT"),
            entry(HttpMethod.POST, "/api/boards/{id}/similar", Who.PERSON, "FIND_ALIKE"),
            entry(HttpMethod.GET, "/api/boards/{id}/snapshot", Who.PERSON, "LISTEN"),
            entry(HttpMethod.GET, "/api/boards/{id}/events", Who.PERSON, "LISTEN"),
            entry(HttpMethod.GET, "/api/boards/{id}/stances", Who.PERSON, "LISTEN"),
            entry(HttpMethod.GET, "/api/boards/{id}/people", Who.PERSON, "SEE_PRESENCE"),
            entry(HttpMethod.GET, "/api/boards/{id}/ideas/{idea}/text", Who.PERSON, "LISTEN"),
            entry(HttpMethod.POST, "/api/boards/{id}/commands", Who.PERSON, "COMMAND"),
            entry(HttpMethod.GET, "/api/me/data", Who.PERSON),
            entry(HttpMethod.GET, "/api/me/data.json", Who.PERSON),
            entry(HttpMethod.POST, "/api/me/erasure", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/information", Who.PERSON, "READ"),
            entry(HttpMethod.PUT, "/api/challenges/{id}/information", Who.PERSON, "ACKNOWLEDGE"),
            entry(HttpMethod.GET, "/api/information", Who.ADMINISTERS),
            entry(HttpMethod.PUT, "/api/information", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/retention", Who.ADMINISTERS),
            entry(HttpMethod.PUT, "/api/retention", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/retention/preview", Who.ADMINISTERS),
            entry(HttpMethod.POST, "/api/retention/run", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/audit", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/audit/verification", Who.ADMINISTERS),
            entry(HttpMethod.GET, "/api/openapi.json", Who.ANYONE),
            entry(HttpMethod.GET, "/api/asyncapi.json", Who.ANYONE),
            entry(HttpMethod.GET, "/ws", Who.PERSON),
            // Answered before the threshold, by the framework, where an issuer is configured.
            entry(HttpMethod.GET, "/oauth2/authorization/samskap", Who.ANYONE),
            entry(HttpMethod.GET, "/login/oauth2/code/samskap", Who.ANYONE),
            entry(HttpMethod.POST, "/logout/connect/back-channel/samskap", Who.ANYONE),
            entry(HttpMethod.GET, "/actuator/health", Who.ANYONE));

    /** Below these, only what the table lists is there; everything else is a page or a file of the pages. */
    private static final List<PathPattern> OURS = Arrays.asList(
            pattern("/api/**"),
            pattern("/varsler/slutt/**"),
            pattern("/offentlig/**"),
            pattern("/organisasjon/{key}/**"),
            pattern("/ws/**"),
            pattern("/actuator/**"),
            pattern("/error/**"),
            pattern("/oauth2/**"),
            pattern("/login/**"),
            pattern("/logout/**"));

    private Permissions() {}

    /** Whom a mapping of ours is open to, by its pattern; empty where the table does not list it. */
    public static Optional<Who> openTo(HttpMethod method, String pattern) {
        PathContainer path = PathContainer.parsePath(pattern.replaceAll("\\{[^}]*}", "x"));
        return verdict(method, path) instanceof Verdict.Open open ? Optional.of(open.who) : Optional.empty();
    }

    /** One line of the table, for those who write it out. */
    public record Line(String method, String address, Who who, List<String> acts) {}

    /** The whole table. */
    public static List<Line> lines() {
        return TABLE.stream()
                .map(entry -> new Line(entry.method.name(), entry.path.getPatternString(), entry.who, entry.acts))
                .toList();
    }

    /** Every address that the table lists, as patterns. */
    public static Set<String> addresses() {
        return TABLE.stream().map(entry -> entry.path.getPatternString()).collect(Collectors.toSet());
    }

    static Verdict verdict(HttpMethod asked, PathContainer path) {
        HttpMethod method = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        Set<HttpMethod> allowed = new LinkedHashSet<>();
        for (Entry entry : TABLE) {
            if (entry.path.matches(path)) {
                if (entry.method.equals(method)) {
                    return new Verdict.Open(entry.who);
                }
                allowed.add(entry.method);
            }
        }
        if (!allowed.isEmpty()) {
            return new Verdict.OtherMethods(allowed);
        }
        if (OURS.stream().anyMatch(ours -> ours.matches(path))) {
            return new Verdict.Unlisted();
        }
        return method.equals(HttpMethod.GET)
                ? new Verdict.Open(Who.ANYONE)
                : new Verdict.OtherMethods(Set.of(HttpMethod.GET));
    }

    private static Entry entry(HttpMethod method, String path, Who who, String... acts) {
        return new Entry(method, pattern(path), who, List.of(acts));
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
