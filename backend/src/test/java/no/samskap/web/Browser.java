package no.samskap.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as the server sees one: it keeps cookies, and sends the CSRF header that its page would. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String origin;
    private final Map<String, String> cookies = new HashMap<>();

    public Browser(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    /** An answer. */
    public record Answer(int status, HttpResponse<String> whole) {
        public String text() {
            return whole.body();
        }

        public JsonNode json() {
            return JSON.readTree(whole.body());
        }

        public String string(String field) {
            JsonNode value = json().get(field);
            if (value == null || !value.isString()) {
                throw new AssertionError("expected the field " + field + ", found " + status + " " + whole.body());
            }
            return value.stringValue();
        }

        public String header(String name) {
            return String.join(" | ", whole.headers().allValues(name));
        }

        /** The fields that are wrong, each as {@code field=code}. */
        public java.util.List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString() + "="
                            + error.path("code").asString())
                    .sorted()
                    .toList();
        }
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The same browser, with its cookies, at another server. */
    public Browser at(int port) {
        Browser there = new Browser(port);
        there.cookies.putAll(cookies);
        return there;
    }

    /** Another window of the same person: the same cookies now, its own from here on. */
    public Browser copy() {
        return at(Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1)));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer send(String method, String path, String json) {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/api/me");
        }
        Canaries.plantWordsOf(json);
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"))
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String[] nameAndValue = pair.split("=", 2);
        if (setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(nameAndValue[0]);
        } else {
            Canaries.plant(nameAndValue[1]);
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
    }
}
