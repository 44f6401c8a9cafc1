package no.samskap.simulator.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's window as servers see it: keeps cookies, follows where it is sent, fills in Keycloak's form. */
final class Window {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_HOPS = 12;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String product;
    private @Nullable String stopBefore;

    Window(String product) {
        this.product = product;
    }

    /** Where the window stands in the end, and what is shown there. */
    record Shown(URI address, int status, String text) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    /** Presses the sign-in button and fills in the form; answers with where that leads. */
    Shown signIn(String username, String password) {
        return signIn(username, password, "");
    }

    /** @param wishes the query of the sign-in's address, from its question mark on */
    Shown signIn(String username, String password, String wishes) {
        Shown form = open("/oauth2/authorization/samskap" + wishes);
        return fillIn(form, username, password);
    }

    Shown fillIn(Shown form, String username, String password) {
        Matcher action = FORM.matcher(form.text());
        if (!action.find()) {
            return form;
        }
        String filled = "username=" + encoded(username) + "&password=" + encoded(password) + "&credentialId=";
        return followed(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(filled)));
    }

    /** Signs in, but stops before it comes back; answers with the address that it was to come back by. */
    String signInUpTo(String path, String username, String password) {
        stopBefore = path;
        String address = signIn(username, password).address().toString();
        stopBefore = null;
        return address;
    }

    /** The id token, as the product hands it out to leave the issuer with. */
    String idToken() {
        String next = post("/api/logout", "").json().get("next").asString();
        return next.replaceFirst(".*id_token_hint=([^&]+).*", "$1");
    }

    /** The status that a form without any cookie of ours is answered with. */
    int form(String path, String filled) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(filled));
        return send(request).statusCode();
    }

    Shown open(String path) {
        return followed(HttpRequest.newBuilder(URI.create(product).resolve(path)));
    }

    /** One request without going on to where the answer sends. */
    HttpResponse<String> ask(String path) {
        return send(HttpRequest.newBuilder(URI.create(product).resolve(path)));
    }

    Shown get(String path) {
        return shown(HttpRequest.newBuilder(URI.create(product + path)).header("Accept", "application/json"));
    }

    Shown post(String path, String json) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/me");
        }
        return shown(HttpRequest.newBuilder(URI.create(product + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As the page does it: signs out here, then goes on to where the answer says. */
    Shown signOut() {
        Shown answer = post("/api/logout", "");
        return answer.status() == 200 ? open(answer.json().get("next").asString()) : answer;
    }

    /** The role that the product says this window's person has; the status where it says none. */
    String role() {
        Shown me = get("/api/me");
        return me.status() == 200 ? me.json().get("role").asString() : String.valueOf(me.status());
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** For a socket: what a browser would send along to the product. */
    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> List.of("samskap", "XSRF-TOKEN").contains(cookie.getName()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Shown followed(HttpRequest.Builder request) {
        HttpRequest.Builder next = request;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            HttpResponse<String> answer = send(next);
            URI to = answer.headers()
                    .firstValue("Location")
                    .map(answer.uri()::resolve)
                    .orElse(null);
            if (to != null && stopBefore != null && to.getPath().startsWith(stopBefore)) {
                return new Shown(to, answer.statusCode(), answer.body());
            }
            if (to == null || answer.statusCode() / 100 != 3) {
                return new Shown(answer.uri(), answer.statusCode(), answer.body());
            }
            next = HttpRequest.newBuilder(to);
        }
        throw new IllegalStateException("sent on and on");
    }

    private Shown shown(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        return new Shown(answer.uri(), answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.setHeader("Accept-Language", "nb").build(), HttpResponse.BodyHandlers.ofString());
            // This machine's own name counts as a safe connection for a browser, though not for Java.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
