package no.samskap.simulator.client;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One person at the front door, with cookies of their own. Knows how they came in, so that they can come in again when
 * the server no longer knows the session. Calls may come from several threads; coming in is done by one at a time.
 */
public final class Visitor {
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final FrontDoor door;
    private final Cookies cookies = new Cookies();
    private Entry entry = new Stranger();

    private sealed interface Entry {}

    private record Stranger() implements Entry {}

    private record SignedIn(String person) implements Entry {}

    private record Guest(String joinCode, String participant) implements Entry {}

    /** A challenge as its poser learns of it. */
    public record Posed(String id, String board, String joinCode) {}

    Visitor(FrontDoor door) {
        this.door = door;
    }

    /** Signs in as one of the demo people; only a server on its embedded default knows them. */
    public synchronized void signIn(String person) {
        post("/api/demo-login", Map.of("person", person));
        entry = new SignedIn(person);
    }

    public Posed pose(String title, String question) {
        JsonNode posed = post("/api/challenges", Map.of("title", title, "question", question));
        return new Posed(text(posed, "id"), text(posed, "board"), text(posed, "joinCode"));
    }

    public synchronized void join(String joinCode) {
        JsonNode joined = post("/api/join", Map.of("joinCode", joinCode));
        entry = new Guest(joinCode, text(joined, "participant"));
    }

    /** Comes in again the way they came; a guest whom the server takes for somebody else is an error. */
    synchronized void comeInAgain() {
        switch (entry) {
            case Stranger ignored -> {}
            case SignedIn signedIn -> signIn(signedIn.person());
            case Guest guest -> {
                join(guest.joinCode());
                if (entry instanceof Guest back && !back.participant().equals(guest.participant())) {
                    throw new IllegalStateException("a guest came back as another participant: the session was lost");
                }
            }
        }
    }

    public JsonNode getJson(String path) {
        return Json.read(getText(path));
    }

    /** The answer's body; a session that the server has forgotten is renewed first, once. */
    public String getText(String path) {
        HttpResponse<String> response = answer(request(path).GET());
        if (response.statusCode() == 401) {
            comeInAgain();
            response = answer(request(path).GET());
        }
        return checked("GET", response);
    }

    /** An answer, whatever its status. */
    public record Answer(int status, String body) {}

    /** One call with this body, as it is; refused or not. */
    public Answer ask(String method, String path, String body) {
        HttpResponse<String> response = answer(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrf())
                .method(method, BodyPublishers.ofString(body)));
        return new Answer(response.statusCode(), response.body());
    }

    /** The cookies, as a request states them. */
    public String cookies() {
        return cookies.header();
    }

    String cookieHeader() {
        return cookies.header();
    }

    FrontDoor door() {
        return door;
    }

    private JsonNode post(String path, Map<String, String> body) {
        // Sending needs the CSRF cookie; any GET sets it, refused or not, and a sign-in may take it away again.
        String token = csrf();
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(Json.write(body)));
        String answer = checked("POST", answer(request));
        return Json.read(answer.isBlank() ? "{}" : answer);
    }

    private String csrf() {
        if (cookies.value(CSRF_COOKIE) == null) {
            answer(request("/api/me").GET());
        }
        @Nullable String token = cookies.value(CSRF_COOKIE);
        if (token == null) {
            throw new IllegalStateException("GET /api/me set no " + CSRF_COOKIE + " cookie");
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(door.base().resolve(path)).header("Origin", door.origin());
        String held = cookies.header();
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private static String checked(String method, HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new Refused(method, response.uri(), response.statusCode(), response.body());
        }
        return response.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        HttpResponse<String> response = door.ask(request);
        cookies.take(response.headers().allValues("Set-Cookie"));
        return response;
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }
}
