package no.samskap.simulator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CookiesTests {

    @Test
    void M20_a_cookie_is_kept_until_it_is_replaced_or_emptied() {
        var cookies = new Cookies();
        cookies.take(List.of("SESSION=abc=; Path=/; HttpOnly", "XSRF-TOKEN=one; Path=/"));
        assertThat(cookies.header()).isEqualTo("SESSION=abc=; XSRF-TOKEN=one");

        cookies.take(List.of("SESSION=def; Path=/", "XSRF-TOKEN=; Max-Age=0"));
        assertThat(cookies.header()).isEqualTo("SESSION=def");
        assertThat(cookies.value("XSRF-TOKEN")).isNull();
    }
}
