package no.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Reply;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ShutdownTests {
    @Test
    void L87_fault28_on_the_way_down_what_is_unanswered_is_answered_and_every_socket_told_to_come_back()
            throws Exception {
        ConfigurableApplicationContext world = SpringApplication.run(LiveWorld.class, "--server.port=0");
        CompletableFuture<Reply> held = new CompletableFuture<>();
        FakeBoards boards = world.getBean(FakeBoards.class);
        boards.heldBack = held;
        int port = world.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (RawClient kari = new RawClient(port, "Test-Person: kari")) {
            kari.connect().subscribe("r", "/user/queue/replies");
            kari.send("/app/boards.b-1", "{\"id\":\"c1\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}");
            Awaitility.await().until(() -> boards.submitted == 1);
            Thread down = Thread.ofPlatform().start(world::close);
            Awaitility.await().until(() -> world.getBean(Sockets.class).closed());
            assertThat(status(port)).isEqualTo(503);
            held.complete(new Reply.Accepted(new CommandId("c1"), 1));
            assertThat(kari.hear()).contains("\"outcome\":\"accepted\"");
            RawClient.Frame goodbye = kari.next();
            assertThat(goodbye.closeCode()).isEqualTo(1001);
            assertThat(goodbye.text()).endsWith("going-away;reconnect");
            kari.frame(0x80 | RawClient.CLOSE, goodbye.payload());
            down.join();
        }
    }

    @Test
    void L88_fault28_on_the_way_down_calls_that_wait_are_answered_at_once() throws Exception {
        ConfigurableApplicationContext world =
                SpringApplication.run(LiveWorld.class, "--server.port=0", "--server.shutdown=graceful");
        int port = world.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest ask = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/boards/b-down/events?after=0&wait=25"))
                .header("Test-Person", "kari")
                .build();
        CompletableFuture<HttpResponse<String>> waiting =
                HttpClient.newHttpClient().sendAsync(ask, HttpResponse.BodyHandlers.ofString());
        Awaitility.await().until(() -> world.getBean(FakeBoards.class).watchers(new BoardId("b-down")) == 1);
        world.close();
        HttpResponse<String> answer = waiting.get(1, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"events\":[],\"seq\":0,\"more\":false");
    }

    private static int status(int port) throws IOException {
        try (RawClient late = new RawClient(port, "Test-Person: late")) {
            return late.status();
        }
    }
}
