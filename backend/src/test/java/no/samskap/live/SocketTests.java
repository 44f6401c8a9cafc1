package no.samskap.live;

import static no.samskap.live.LiveWorld.BOARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import no.samskap.people.PersonId;
import no.samskap.people.SessionEnded;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Conversations on real sockets, as text. */
@SpringBootTest(classes = LiveWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SocketTests {
    private static final String EVENTS = "/topic/boards.b-1";
    private static final String REPLIES = "/user/queue/replies";
    private static final String COMMANDS = "/app/boards.b-1";
    private static final String ADD = "{\"id\":\"c1\",\"type\":\"AddIdea\",\"idea\":\"i1\",\"text\":\"Hei\"}";
    private static final String REMOVE = "{\"id\":\"c2\",\"type\":\"RemoveIdea\",\"idea\":\"i1\"}";

    @LocalServerPort
    int port;

    @Autowired
    FakeBoards boards;

    @Autowired
    LiveWorld.Door door;

    @Autowired
    Sockets sockets;

    @Autowired
    ApplicationEventPublisher events;

    private RawClient kari;

    @BeforeEach
    void open() throws IOException {
        kari = new RawClient(port, "Test-Person: kari");
    }

    @AfterEach
    void close() throws IOException {
        boards.heldBack = null;
        door.banned.clear();
        kari.close();
    }

    /** One generic ERROR, then the close. */
    private void refused(String text, String sentence, int code) throws IOException {
        kari.say(text);
        assertThat(kari.hear()).isEqualTo("ERROR\nversion:1.2\nmessage:" + sentence + "\n\n\0");
        assertThat(kari.closeCode()).isEqualTo(code);
    }

    @Test
    void L01_neighbour6_a_command_is_answered_and_its_event_reaches_every_listener() throws IOException {
        try (RawClient ola = new RawClient(port, "Test-Person: ola")) {
            BoardId board = new BoardId("b-first");
            ola.connect().subscribe("0", "/topic/boards.b-first");
            kari.connect().subscribe("r", REPLIES).send("/app/boards.b-first", ADD);
            assertThat(kari.hear())
                    .isEqualTo(
                            "MESSAGE\ndestination:/user/queue/replies\nmessage-id:r1\nsubscription:r\ncontent-type:application/json\ncontent-length:45\n\n{\"outcome\":\"accepted\",\"command\":\"c1\",\"seq\":1}\0");
            assertThat(ola.hear())
                    .isEqualTo(
                            "MESSAGE\ndestination:/topic/boards.b-first\nmessage-id:b-first/1\nsubscription:0\ncontent-type:application/json\ncontent-length:87\n\n{\"board\":\"b-first\",\"epoch\":\"e1\",\"from\":1,\"to\":1,\"events\":[{\"seq\":1,\"type\":\"Withheld\"}]}\0");
            assertThat(boards.watchers(board)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "STOMP"})
    void L07_threat27_threat28_a_second_connect_closes(String word) throws IOException {
        kari.connect();
        refused(word + "\naccept-version:1.2\nlogin:ola\n\n\0", "Already connected", 1002);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEND\ndestination:/app/boards.b-1\n\n{}\0",
                "SUBSCRIBE\nid:1\ndestination:/topic/boards.b-1\n\n\0",
                "DISCONNECT\n\n\0",
                "UNSUBSCRIBE\nid:1\n\n\0"
            })
    void L16_nothing_comes_before_connect(String text) throws IOException {
        refused(text, "CONNECT comes first", 1002);
    }

    @Test
    void L17_threat28_stomp_is_connect_by_another_name() throws IOException {
        kari.say("STOMP\naccept-version:1.0,1.2\nheart-beat:0,0\n\n\0");
        assertThat(kari.hear()).isEqualTo("CONNECTED\nversion:1.2\nserver:samskap\nheart-beat:10000,10000\n\n\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO\n\n<script>\0", "BEGIN\ntransaction:t\n\n\0", "ACK\nid:1\n\n\0", "ERROR\n\n\0"})
    void L18_a_command_that_is_not_taken_closes(String text) throws IOException {
        kari.connect();
        kari.say(text);
        assertThat(kari.hear()).startsWith("ERROR\n").doesNotContain("script");
        assertThat(kari.closeCode()).isEqualTo(1002);
    }

    @Test
    void L19_another_version_is_refused() throws IOException {
        refused("CONNECT\naccept-version:9.9\n\n\0", "Supported protocol versions are 1.2", 1002);
    }

    @Test
    void L27_threat48_two_frames_in_one_message_and_one_in_twenty_both_work() throws IOException {
        kari.say("CONNECT\naccept-version:1.2\n\n\0\nSUBSCRIBE\nid:r\ndestination:" + REPLIES + "\nreceipt:1\n\n\0");
        assertThat(kari.hear()).startsWith("CONNECTED");
        assertThat(kari.hear()).startsWith("RECEIPT");
        String frame = "SEND\ndestination:" + COMMANDS + "\n\n" + REMOVE + "\0";
        for (int i = 0; i < frame.length(); i += 5) {
            kari.say(frame.substring(i, Math.min(frame.length(), i + 5)));
        }
        assertThat(kari.hear()).contains("\"code\":\"idea.unknown\"");
    }

    @Test
    void L29_threat51_a_subscription_id_is_used_once() throws IOException {
        kari.connect().subscribe("1", EVENTS);
        refused("SUBSCRIBE\nid:1\ndestination:/topic/boards.b-2\n\n\0", "Subscription id is in use", 1002);
        await().until(() -> boards.watchers(BOARD) == 0);
    }

    @Test
    void L29_threat52_what_is_not_subscribed_cannot_be_ended() throws IOException {
        kari.connect();
        refused("UNSUBSCRIBE\nid:9\n\n\0", "No such subscription", 1002);
    }

    @Test
    void L30_threat53_a_socket_holds_at_most_32_subscriptions() throws IOException {
        kari.connect();
        for (int i = 0; i < 32; i++) {
            kari.subscribe("s" + i, "/topic/boards.b-many" + i);
        }
        refused("SUBSCRIBE\nid:one-more\ndestination:/topic/boards.b-1\n\n\0", "Access denied", 1008);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topic/boards.unknown",
                "/topic/boards.org2-board",
                "/topic/**",
                "/topic/*/x",
                "/topic/{a}",
                "/user/**",
                "/user/ola/queue/replies",
                "/user/queue/other",
                "/queue/x",
                "/app/boards.b-1",
                "/app/boards.b-1.presence",
                "/topic/boards.",
                "/topic/boards.b-1/",
                "/topic/boards.b-1 ",
                " /topic/boards.b-1",
                "/topic//boards.b-1",
                "/topic/boards.b-1/../b-2",
                "/topic/boards.b%2d1",
                "/TOPIC/boards.b-1",
                "/topic/boards.b-1.Presence",
                "/topic/boards.b-1.presence.x",
                "/topic/boards.ｂ-1",
                "/topic/boards.b-1\\n",
                "/topic/boards.*",
                "topic/boards.b-1",
                "/topic/boards"
            })
    void L31_threat55_threat57_every_other_place_to_listen_is_denied_alike(String destination) throws IOException {
        kari.connect();
        refused("SUBSCRIBE\nid:1\ndestination:" + destination + "\n\n\0", "Access denied", 1008);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topic/boards.b-1",
                "/topic/boards.b-1.presence",
                "/user/queue/replies",
                "/user/ola/queue/replies",
                "/queue/x",
                "/app/boards.unknown",
                "/app/boards.unknown.presence",
                "/app/boards.b-1/",
                "/app/boards.*"
            })
    void L31_threat56_threat57_every_other_place_to_speak_is_denied_alike(String destination) throws IOException {
        kari.connect().subscribe("r", REPLIES);
        refused("SEND\ndestination:" + destination + "\n\n" + ADD + "\0", "Access denied", 1008);
    }

    @Test
    void L31_threat54_a_selector_is_not_looked_at() throws IOException {
        kari.connect();
        kari.say("SUBSCRIBE\nid:1\ndestination:" + EVENTS
                + "\nselector:T(java.lang.Runtime).getRuntime().exec('x')\nreceipt:1\n\n\0");
        assertThat(kari.hear()).isEqualTo("RECEIPT\nreceipt-id:1\n\n\0");
    }

    @Test
    void L31_threat38_of_two_destinations_the_first_is_asked_for_and_gone_to() throws IOException {
        kari.connect();
        refused(
                "SUBSCRIBE\nid:1\ndestination:/topic/boards.unknown\ndestination:" + EVENTS + "\n\n\0",
                "Access denied",
                1008);
    }

    @Test
    void L32_threat61_an_accepted_command_is_receipted_after_its_reply() throws IOException {
        kari.connect().subscribe("r", REPLIES);
        CompletableFuture<Reply> held = new CompletableFuture<>();
        boards.heldBack = held;
        kari.say("SEND\ndestination:" + COMMANDS + "\nreceipt:a\\cb\n\n" + ADD + "\0");
        kari.say("SUBSCRIBE\nid:e\ndestination:/topic/boards.b-2\nreceipt:later\n\n\0");
        assertThat(kari.hear()).startsWith("RECEIPT\nreceipt-id:later\n");
        held.complete(new Reply.Accepted(new CommandId("c1"), 5));
        assertThat(kari.hear()).startsWith("MESSAGE").contains("\"seq\":5");
        assertThat(kari.hear()).isEqualTo("RECEIPT\nreceipt-id:a\\cb\n\n\0");
    }

    @Test
    void L32_threat61_a_rejected_command_has_its_reply_and_no_receipt() throws IOException {
        kari.connect().subscribe("r", REPLIES);
        kari.say("SEND\ndestination:" + COMMANDS + "\nreceipt:no\n\n" + REMOVE + "\0");
        kari.say("UNSUBSCRIBE\nid:r\nreceipt:yes\n\n\0");
        assertThat(RawClient.body(kari.hear()))
                .isEqualTo(
                        "{\"outcome\":\"rejected\",\"command\":\"c2\",\"code\":\"idea.unknown\",\"message\":\"Ideen finnes ikke på denne tavla.\"}");
        assertThat(kari.hear()).isEqualTo("RECEIPT\nreceipt-id:yes\n\n\0");
    }

    @Test
    void L33_threat61_an_error_names_the_receipt_and_nothing_else() throws IOException {
        kari.connect();
        kari.say("SUBSCRIBE\nid:1\ndestination:/topic/boards.secret-name\nreceipt:42\n\n\0");
        assertThat(kari.hear()).isEqualTo("ERROR\nversion:1.2\nmessage:Access denied\nreceipt-id:42\n\n\0");
    }

    @Test
    void L34_threat62_after_disconnect_nothing_is_heard() throws IOException {
        kari.connect().subscribe("e", EVENTS);
        kari.say("DISCONNECT\nreceipt:bye\n\n\0DISCONNECT\nreceipt:again\n\n\0SUBSCRIBE\nid:2\n\n\0");
        assertThat(kari.hear()).isEqualTo("RECEIPT\nreceipt-id:bye\n\n\0");
        assertThat(kari.closeCode()).isEqualTo(1000);
        await().until(() -> boards.watchers(BOARD) == 0);
    }

    @Test
    void L35_a_command_needs_somewhere_for_its_reply() throws IOException {
        kari.connect();
        refused("SEND\ndestination:" + COMMANDS + "\n\n" + ADD + "\0", "Subscribe to /user/queue/replies first", 1008);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"id\":\"c\"", "x\\y"})
    void L35_even_a_body_that_is_no_command_gets_a_reply(String body) throws IOException {
        kari.connect().subscribe("r", REPLIES).send(COMMANDS, body);
        assertThat(RawClient.body(kari.hear()))
                .isEqualTo(
                        "{\"outcome\":\"rejected\",\"code\":\"command.malformed\",\"message\":\"Meldingen er ikke et gyldig JSON-objekt.\"}");
    }

    @Test
    void L36_threat69_the_sockets_of_a_session_that_ended_close() throws IOException {
        try (RawClient inSession = new RawClient(port, "Test-Person: kari", "Test-Session: yes")) {
            inSession.connect().subscribe("e", EVENTS);
            String session = sockets.sessions().iterator().next();
            events.publishEvent(SessionEnded.of(session));
            assertThat(inSession.closeCode()).isEqualTo(1008);
        }
        kari.connect();
    }

    @Test
    void L37_threat69_who_is_no_longer_admitted_is_heard_no_more() throws IOException {
        kari.connect().subscribe("r", REPLIES);
        door.banned.add(new PersonId("kari"));
        refused("SEND\ndestination:" + COMMANDS + "\n\n" + ADD + "\0", "Access denied", 1008);
    }

    @Test
    void L37_threat69_who_only_listens_is_asked_for_anew() throws IOException {
        kari.connect().subscribe("e", EVENTS);
        sockets.recheckAll();
        kari.subscribe("f", "/topic/boards.b-2");
        door.banned.add(new PersonId("kari"));
        sockets.recheckAll();
        assertThat(kari.closeCode()).isEqualTo(1008);
    }

    @Test
    void L38_threat52_a_thousand_changes_of_mind_leave_one_subscription() throws IOException {
        try (RawClient ola = new RawClient(port, "Test-Person: ola")) {
            ola.connect();
            BoardId board = new BoardId("b-mind");
            for (int i = 0; i < 1_000; i++) {
                ola.say("SUBSCRIBE\nid:1\ndestination:/topic/boards.b-mind\n\n\0UNSUBSCRIBE\nid:1\n\n\0");
            }
            ola.subscribe("1", "/topic/boards.b-mind");
            boards.happen(board, 1);
            boards.happen(board, 2);
            long heard = 0;
            while (heard < 3) {
                String body = RawClient.body(ola.hear());
                assertThat(body).contains("\"from\":" + (heard + 1) + ",");
                heard = Long.parseLong(body.replaceAll(".*\"to\":(\\d+).*", "$1"));
            }
            ola.say("DISCONNECT\n\n\0");
            assertThat(ola.closeCode()).isEqualTo(1000);
            await().until(() -> boards.watchers(board) == 0);
        }
    }

    @Test
    void L39_a_thousand_commands_in_a_second_are_all_answered_and_most_refused() throws IOException {
        try (RawClient quick = new RawClient(port, "Test-Person: quick")) {
            quick.connect().subscribe("r", REPLIES);
            for (int i = 0; i < 1_000; i++) {
                quick.send("/app/boards.b-quick", ADD.replace("c1", "c" + i));
            }
            int refused = 0;
            for (int i = 0; i < 1_000; i++) {
                refused += quick.hear().contains("\"code\":\"limit.rate\"") ? 1 : 0;
            }
            assertThat(refused).isBetween(300, 600);
        }
    }

    @Test
    void L39_who_never_listens_to_a_refusal_is_closed() throws IOException {
        try (RawClient deaf = new RawClient(port, "Test-Person: deaf")) {
            deaf.connect().subscribe("r", REPLIES);
            for (int i = 0; i < 3_000; i++) {
                deaf.send("/app/boards.b-deaf", ADD);
            }
            assertThat(deaf.closeCode()).isIn(1008, 1006);
        }
    }

    @Test
    void L39_too_many_unanswered_commands_are_answered_with_busy() throws IOException {
        try (RawClient eager = new RawClient(port, "Test-Person: eager")) {
            boards.heldBack = new CompletableFuture<>();
            eager.connect().subscribe("r", REPLIES);
            for (int i = 0; i < 257; i++) {
                eager.send("/app/boards.b-eager", ADD);
            }
            assertThat(eager.hear()).contains("\"code\":\"busy\"");
        }
    }
}
