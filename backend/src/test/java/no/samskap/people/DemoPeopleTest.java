package no.samskap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Installation;
import no.samskap.web.OverTheWire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

@OverTheWire
class DemoPeopleTest {
    @LocalServerPort
    int port;

    @Autowired
    DemoPeople demo;

    @Test
    void P21_there_is_one_demo_person_for_each_role() {
        Answer answer = new Browser(port).get("/api/demo-people");
        assertThat(answer.status()).isEqualTo(200);
        List<String> roles = answer.json()
                .path("people")
                .valueStream()
                .map(person -> person.path("person").asString())
                .toList();
        assertThat(roles)
                .containsExactly(
                        "innbygger",
                        "medarbeider",
                        "tillitsvalgt",
                        "leder",
                        "folkevalgt",
                        "fasilitator",
                        "administrator");
        for (String role : roles) {
            Browser browser = new Browser(port);
            assertThat(browser.post("/api/demo-login", "{\"person\":\"" + role + "\"}")
                            .status())
                    .isEqualTo(200);
            Answer me = browser.get("/api/me");
            assertThat(me.string("role")).isEqualTo(role);
            assertThat(me.string("name")).endsWith("(demo)");
            assertThat(me.json().path("guest").asBoolean()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,localhost,true",
        "127.0.0.1,127.0.0.1,true",
        "0:0:0:0:0:0:0:1,[::1],true",
        "192.168.1.20,localhost,false",
        "10.0.0.1,127.0.0.1,false",
        // A page elsewhere whose name was made to lead here, and a proxy on this machine.
        "127.0.0.1,evil.example,false",
        "127.0.0.1,samskap.example.no,false",
        "127.0.0.1,127.0.0.1.evil.example,false",
        "127.0.0.1,localhost.evil.example,false",
    })
    void P21_only_who_sits_at_the_machine_meets_them(String peer, String host, boolean there) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/demo-people");
        request.setRemoteAddr(peer);
        request.setServerName(host);
        request.addHeader("X-Forwarded-For", "127.0.0.1");
        assertThat(demo.thereFor(request)).isEqualTo(there);
    }

    @Test
    void P21_a_foreign_name_is_answered_404() {
        String answer = no.samskap.web.RawHttp.send(
                port, "GET /api/demo-people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404 ");
    }

    private static boolean on(
            @Nullable String publicAddress,
            @Nullable String issuer,
            @Nullable Boolean told,
            Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return new DemoSwitch(
                        new Installation(
                                publicAddress == null ? null : URI.create(publicAddress),
                                issuer == null ? null : URI.create(issuer),
                                told),
                        environment)
                .on();
    }

    @Test
    void P21_by_default_they_are_there_only_where_nothing_says_that_it_is_for_others() {
        assertThat(on(null, null, null, Map.of())).isTrue();
        assertThat(on("https://samskap.example.no", null, null, Map.of())).isFalse();
        assertThat(on(null, "https://id.example.no", null, Map.of())).isFalse();
        assertThat(on(
                        null,
                        null,
                        null,
                        Map.of("spring.security.oauth2.client.provider.kommune.issuer-uri", "https://id.example.no")))
                .isFalse();
        assertThat(on("https://samskap.example.no", null, true, Map.of())).isTrue();
        assertThat(on(null, null, false, Map.of())).isFalse();
    }

    private static @Nullable InetAddress address(boolean told, Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        JettyServletWebServerFactory factory = new JettyServletWebServerFactory();
        new DemoSwitch(new Installation(null, null, told), environment).customize(factory);
        return factory.getAddress();
    }

    @Test
    void P22_with_demo_people_the_server_listens_to_its_own_machine() {
        assertThat(address(true, Map.of())).isEqualTo(InetAddress.getLoopbackAddress());
        assertThat(address(false, Map.of())).isNull();
        assertThat(address(true, Map.of("server.address", "0.0.0.0"))).isNull();
    }
}
