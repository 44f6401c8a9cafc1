package no.samskap.simulator.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A program: no cookies, a token with each request. */
final class Bearer {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Bearer() {}

    static HttpResponse<String> get(String product, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(product + path)), token);
    }

    static HttpResponse<String> post(String product, String path, String token, String json) {
        return send(
                HttpRequest.newBuilder(URI.create(product + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) {
        try {
            return CLIENT.send(
                    request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
