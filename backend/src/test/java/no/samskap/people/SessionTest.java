package no.samskap.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samskap.SamskapApplication;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.OverTheWire;
import no.samskap.web.StoreForTests;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@OverTheWire
@Import(SessionTest.Ends.class)
class SessionTest {
    /** Hears what the sockets hear. */
    static class Ends {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(SessionEnded ended) {
            heard.add(ended.key());
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Ends ends;

    @Autowired
    MongoDatabaseFactory store;

    @Autowired
    Sessions sessions;

    private String code;

    @BeforeEach
    void a_challenge() {
        Browser leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        code = leader.post("/api/challenges", "{\"title\":\"a\",\"question\":\"b\"}")
                .string("joinCode");
    }

    private Browser guest(String name) {
        Browser guest = new Browser(port);
        assertThat(guest.post("/api/join", "{\"joinCode\":\"" + code + "\",\"name\":\"" + name + "\"}")
                        .status())
                .isEqualTo(200);
        return guest;
    }

    private static String sessionId(Browser browser) {
        return new String(Base64.getDecoder().decode(browser.cookies().get("samskap")), StandardCharsets.UTF_8);
    }

    private static String key(Browser browser) {
        return SessionEnded.of(sessionId(browser)).key();
    }

    private StoredSession read(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    @Test
    void P17_a_session_outlives_a_restart() {
        Browser guest = guest("Kari");
        String me = guest.get("/api/me").text();
        String[] restarted = {
            "--server.port=0", "--spring.mongodb.uri=" + StoreForTests.uri(), "--spring.main.banner-mode=off"
        };
        try (ConfigurableApplicationContext again = SpringApplication.run(SamskapApplication.class, restarted)) {
            int newPort = again.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Browser after = guest.at(newPort);
            assertThat(after.get("/api/me").text()).isEqualTo(me);
            assertThat(after.post("/api/join", "{\"joinCode\":\"" + code + "\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(after.get("/api/me").text()).isEqualTo(me);
        }
    }

    @Test
    void P18_the_cookie_is_kept_from_scripts_and_other_sites_and_lasts() {
        Browser guest = new Browser(port);
        String cookie =
                guest.post("/api/join", "{\"joinCode\":\"" + code + "\"}").header("Set-Cookie");
        assertThat(cookie)
                .startsWith("samskap=")
                .contains(
                        "HttpOnly",
                        "SameSite=Lax",
                        "Path=/",
                        "Max-Age=" + Duration.ofDays(180).toSeconds())
                .doesNotContain("Secure");
        assertThat(guest.get("/api/me").header("Set-Cookie")).isEmpty();
    }

    @Test
    void P19_an_id_that_a_stranger_made_up_is_not_taken_over() {
        Browser victim = new Browser(port);
        String madeUp = Base64.getEncoder().encodeToString("made-up-by-a-stranger".getBytes(StandardCharsets.UTF_8));
        victim.cookies().put("samskap", madeUp);
        victim.post("/api/join", "{\"joinCode\":\"" + code + "\"}");
        assertThat(victim.cookies().get("samskap")).isNotEqualTo(madeUp);
        Browser stranger = new Browser(port);
        stranger.cookies().put("samskap", madeUp);
        assertThat(stranger.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void P19_becoming_somebody_else_changes_the_id_and_ends_the_old_one() {
        Browser browser = guest("Kari");
        Browser before = browser.copy();
        browser.post("/api/demo-login", "{\"person\":\"medarbeider\"}");
        assertThat(sessionId(browser)).isNotEqualTo(sessionId(before));
        assertThat(browser.get("/api/me").string("role")).isEqualTo("medarbeider");
        assertThat(before.get("/api/me").status()).isEqualTo(401);
        assertThat(ends.heard).contains(key(before)).doesNotContain(key(browser));
    }

    @Test
    void P19_nobody_has_a_session_before_they_are_somebody() {
        Browser browser = new Browser(port);
        browser.get("/");
        browser.get("/api/me");
        browser.get("/api/demo-people");
        browser.post("/api/join", "{\"joinCode\":\"ABCD-EFGH\"}");
        assertThat(browser.cookies()).containsOnlyKeys("XSRF-TOKEN");
    }

    @Test
    void P20_threat69_logging_out_ends_the_session_for_every_window_and_may_be_done_twice() {
        Browser browser = guest("Kari");
        Browser otherWindow = browser.copy();
        String session = key(browser);
        Answer answer = browser.post("/api/logout", "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(browser.cookies()).doesNotContainKey("samskap");
        assertThat(otherWindow.get("/api/me").status()).isEqualTo(401);
        assertThat(ends.heard).containsOnlyOnce(session);
        assertThat(otherWindow.post("/api/logout", "").status()).isEqualTo(204);
        assertThat(ends.heard).containsOnlyOnce(session);
    }

    @Test
    void P26_an_expired_session_is_nobodys_and_its_sockets_are_told() {
        Browser guest = guest("Kari");
        var stored = store.getMongoDatabase().getCollection("sessions");
        Date longAgo = Date.from(Instant.now().minus(Duration.ofDays(181)));
        StoredSession session = read(sessionId(guest));
        for (Document document : stored.find()) {
            if (document.getString("person").equals(session.<String>getAttribute("person"))) {
                stored.updateOne(Filters.eq("_id", document.get("_id")), Updates.set("accessed", longAgo));
            }
        }
        assertThat(guest.get("/api/me").status()).isEqualTo(401);
        assertThat(ends.heard).contains(key(guest));
    }

    @Test
    void P26_a_request_is_written_down_only_now_and_then() {
        String id = sessionId(guest("Kari"));
        StoredSession session = read(id);
        Instant stored = session.getLastAccessedTime();
        session.setLastAccessedTime(stored.plus(Duration.ofMinutes(9)));
        sessions.save(session);
        assertThat(read(id).getLastAccessedTime()).isEqualTo(stored);
        session.setLastAccessedTime(stored.plus(Duration.ofMinutes(11)));
        sessions.save(session);
        assertThat(read(id).getLastAccessedTime()).isEqualTo(stored.plus(Duration.ofMinutes(11)));
    }

    @Test
    void P20_a_request_under_way_does_not_bring_a_session_back_that_was_ended() {
        String id = sessionId(guest("Kari"));
        StoredSession underWay = read(id);
        sessions.deleteById(id);
        underWay.setLastAccessedTime(underWay.getLastAccessedTime().plus(Duration.ofHours(1)));
        sessions.save(underWay);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void P24_the_store_holds_no_session_id_and_no_name_outside_people() {
        Browser guest = guest("Navnet-som-bare-er-ett-sted");
        guest.get("/api/challenges");
        String session = sessionId(guest);
        for (String collection : store.getMongoDatabase().listCollectionNames()) {
            for (Document document :
                    store.getMongoDatabase().getCollection(collection).find()) {
                assertThat(document.toJson()).doesNotContain(session);
                if (!collection.equals("people")) {
                    assertThat(document.toJson()).doesNotContain("Navnet-som-bare-er-ett-sted");
                }
            }
        }
    }

    @Test
    void P44_what_the_issuer_is_asked_again_with_is_closed_under_the_sessions_id() {
        StoredSession session = sessions.createSession();
        Voucher voucher = new Voucher(
                new Account("https://issuer.invalid", "subject", "Kari", Role.LEDER, null, null),
                "their session",
                Instant.now().plusSeconds(60),
                "the id token",
                "the refresh token");
        session.setAttribute(SignIn.PERSON, "somebody");
        session.setAttribute(SignIn.DUE, voucher.until());
        session.setAttribute(SignIn.HELD, Vigil.held(session.getId(), voucher));
        sessions.save(session);
        Document stored = Objects.requireNonNull(store.getMongoDatabase()
                .getCollection("sessions")
                .find(Filters.eq("_id", SessionKey.of(session.getId())))
                .first());
        String held = Objects.requireNonNull(stored.getString("held"));
        assertThat(stored.toJson()).doesNotContain("token", "their session", session.getId());
        assertThat(new Sealed(session.getId(), "samskap session").open(held).orElseThrow())
                .contains("the refresh token", "the id token");
        assertThat(new Sealed(SessionKey.of(session.getId()), "samskap session").open(held))
                .isEmpty();
        assertThat(new Sealed(session.getId(), "another purpose").open(held)).isEmpty();
    }
}
