package no.samskap.simulator.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The server's HTTP side, shared by everybody; who asks is in the request's cookies. A call that meets a server that is
 * away, overloaded or asks for patience is made again until {@code patience} has passed.
 */
public final class FrontDoor implements AutoCloseable {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final int LONGEST_PAUSE_MS = 2_000;

    private final URI base;
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public FrontDoor(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    /** A person whom the server does not know yet. */
    public Visitor newVisitor() {
        return new Visitor(this);
    }

    public URI base() {
        return base;
    }

    /** The base without a path, as a browser states where a page came from. */
    String origin() {
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    /** One try: whether the server says that it can serve. */
    public boolean healthy() throws InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException ignored) {
            return false;
        }
    }

    /** The answer, whatever its status, from a server that was there to give one. */
    HttpResponse<String> ask(HttpRequest.Builder request) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        HttpRequest asked = request.timeout(ANSWER_WITHIN).build();
        for (int failures = 0; ; failures++) {
            long askedToWaitMs = 0;
            try {
                HttpResponse<String> response = http.send(asked, BodyHandlers.ofString());
                if (!passing(response.statusCode()) || System.nanoTime() > giveUpAt) {
                    return response;
                }
                askedToWaitMs = retryAfterMs(response);
            } catch (IOException away) {
                if (System.nanoTime() > giveUpAt) {
                    throw new IllegalStateException(
                            "no answer from " + asked.uri() + " within " + patience + ": " + away, away);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while asking " + asked.uri(), stop);
            }
            pause(failures, askedToWaitMs);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static boolean passing(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** What the server asked for in seconds; a date, which is allowed too, is not read. */
    private static long retryAfterMs(HttpResponse<String> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("\\d{1,4}") ? 1_000 * Long.parseLong(seconds) : 0;
    }

    private static void pause(int failures, long atLeastMs) {
        int longest = Math.min(LONGEST_PAUSE_MS, 100 << Math.min(failures, 5));
        try {
            Thread.sleep(atLeastMs + ThreadLocalRandom.current().nextInt(longest / 2, longest));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
