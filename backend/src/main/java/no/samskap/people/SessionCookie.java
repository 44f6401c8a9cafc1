package no.samskap.people;

import no.samskap.web.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that a browser keeps its session by. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionCookie {
    @Bean
    CookieSerializer cookie(Installation installation) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("samskap");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (installation.https()) {
            // Else the serializer looks at each request, which is right where no proxy takes the encryption off.
            cookie.setUseSecureCookie(true);
        }
        // The longest that any session lasts; the store knows when each one ends.
        cookie.setCookieMaxAge((int) SignIn.GUEST_STAYS.toSeconds());
        return cookie;
    }
}
