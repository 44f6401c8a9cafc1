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

    private record Entry(HttpMethod method, PathPattern path, Who who) {}

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
            entry(HttpMethod.GET, "/api/challenges/{id}", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/phase", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/history", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/charter", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/charter/acknowledgement", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/mandate", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/mandate/{promise}", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/mandate/{promise}/account", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/union/mark", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/union/deadline", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/word", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/reason", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/union/answer", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/conduct", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/facilitators/{participant}", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/measures", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/measures", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/measures/{measure}/lifting", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/measures/{measure}/rejection", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/door", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/door", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/door/code", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/door/slips", Who.PERSON),
            entry(HttpMethod.DELETE, "/api/challenges/{id}/door/slips", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/reports", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/decisions", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation/mine", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/moderation/mine/appeals", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/moderation/mine/wording", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/moderation/public", Who.PERSON),
            entry(HttpMethod.GET, "/api/waiting", Who.PERSON),
            // From a mail, without signing in.
            entry(HttpMethod.GET, "/varsler/slutt/{token}", Who.ANYONE),
            entry(HttpMethod.POST, "/varsler/slutt/{token}", Who.ANYONE),
            entry(HttpMethod.GET, "/api/notices", Who.PERSON),
            entry(HttpMethod.PUT, "/api/notices/read", Who.PERSON),
            entry(HttpMethod.GET, "/api/notices/wishes", Who.PERSON),
            entry(HttpMethod.PUT, "/api/notices/wishes", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/ideas", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/mine", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/rounds/{round}/mine", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/slips", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/ballots.csv", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/ballots.pb", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/rounds/{round}/round.json", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/export/{file}", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/export.json", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/answers", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/answers", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/answer-by", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/thanks", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/needs", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/needs/{need}", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs/{need}/removal", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/needs/{need}/ideas", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/needs/{need}/answers", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/need-description", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/proposals", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/proposals", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/proposals/invitations", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/proposals/authorship", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/pledges", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/pledges/{pledge}/steps", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/skills", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/pilots", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/pilots", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/reflections", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/reflections", Who.PERSON),
            entry(HttpMethod.POST, "/api/reflections/{id}/thoughts", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/lessons", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/lessons", Who.PERSON),
            entry(HttpMethod.GET, "/api/lessons", Who.PERSON),
            entry(HttpMethod.PUT, "/api/lessons/{id}", Who.PERSON),
            entry(HttpMethod.GET, "/api/reminders", Who.PERSON),
            entry(HttpMethod.GET, "/api/memory", Who.PERSON),
            entry(HttpMethod.GET, "/api/memory/similar", Who.PERSON),
            entry(HttpMethod.POST, "/api/memory/similar", Who.PERSON),
            entry(HttpMethod.POST, "/api/borrowed/challenges", Who.LEADS),
            entry(HttpMethod.GET, "/api/challenges/{id}/origin", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/template", Who.PERSON),
            entry(HttpMethod.GET, "/api/templates", Who.LEADS),
            entry(HttpMethod.DELETE, "/api/templates/{template}", Who.LEADS),
            entry(HttpMethod.GET, "/api/challenges/{id}/publication", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/publication", Who.PERSON),
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
            entry(HttpMethod.GET, "/api/pilots/{id}", Who.PERSON),
            entry(HttpMethod.GET, "/api/pilots/{id}/pictures/{picture}", Who.PERSON),
            entry(HttpMethod.PUT, "/api/pilots/{id}", Who.PERSON),
            entry(HttpMethod.POST, "/api/pilots/{id}/beginning", Who.PERSON),
            entry(HttpMethod.POST, "/api/pilots/{id}/adjustments", Who.PERSON),
            entry(HttpMethod.POST, "/api/pilots/{id}/ending", Who.PERSON),
            entry(HttpMethod.POST, "/api/pilots/{id}/log", Who.PERSON),
            entry(HttpMethod.POST, "/api/pilots/{id}/views", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/insight", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/insight/me", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/duplicates", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/participation", Who.PERSON),
            entry(HttpMethod.POST, "/api/challenges/{id}/reports", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/reports/{report}", Who.PERSON),
            entry(HttpMethod.DELETE, "/api/challenges/{id}/reports/{report}", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/reports/{report}/file", Who.PERSON),
            entry(HttpMethod.POST, "/api/boards/{id}/similar", Who.PERSON),
            entry(HttpMethod.GET, "/api/boards/{id}/snapshot", Who.PERSON),
            entry(HttpMethod.GET, "/api/boards/{id}/events", Who.PERSON),
            entry(HttpMethod.GET, "/api/boards/{id}/stances", Who.PERSON),
            entry(HttpMethod.GET, "/api/boards/{id}/people", Who.PERSON),
            entry(HttpMethod.GET, "/api/boards/{id}/ideas/{idea}/text", Who.PERSON),
            entry(HttpMethod.POST, "/api/boards/{id}/commands", Who.PERSON),
            entry(HttpMethod.GET, "/api/me/data", Who.PERSON),
            entry(HttpMethod.GET, "/api/me/data.json", Who.PERSON),
            entry(HttpMethod.POST, "/api/me/erasure", Who.PERSON),
            entry(HttpMethod.GET, "/api/challenges/{id}/information", Who.PERSON),
            entry(HttpMethod.PUT, "/api/challenges/{id}/information", Who.PERSON),
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

    private static Entry entry(HttpMethod method, String path, Who who) {
        return new Entry(method, pattern(path), who);
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
