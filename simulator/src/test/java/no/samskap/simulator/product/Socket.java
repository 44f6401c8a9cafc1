package no.samskap.simulator.product;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A socket that says hello and then only listens for its end. */
final class Socket implements WebSocket.Listener {
    private static final String HELLO = "CONNECT\naccept-version:1.2\nhost:samskap\nheart-beat:0,0\n\n\0";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final CompletableFuture<String> greeted = new CompletableFuture<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();

    /** Opens one and waits for the greeting; the headers say who it is. */
    static Socket open(String product, Map<String, String> headers) {
        Socket socket = new Socket();
        WebSocket.Builder opening =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("v12.stomp");
        headers.forEach(opening::header);
        opening.buildAsync(URI.create(product.replaceFirst("^http", "ws") + "/ws"), socket)
                .join()
                .sendText(HELLO, true)
                .join();
        socket.within(socket.greeted, LONGEST);
        return socket;
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    /** Why the server ended it, as its close frame says; fails when it does not within this time. */
    String endWithin(Duration time) {
        return within(closed, time);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        if (text.toString().startsWith("CONNECTED")) {
            greeted.complete(text.toString());
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(reason);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable gone) {
        closed.completeExceptionally(gone);
    }

    private String within(CompletableFuture<String> what, Duration time) {
        try {
            return what.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException e) {
            throw new AssertionError("expected the socket to be told within " + time, e);
        }
    }
}
