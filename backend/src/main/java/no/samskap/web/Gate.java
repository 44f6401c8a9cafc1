package no.samskap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What every request passes: who is asking, is it really their page that asks, may they, and the headers of the answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Installation.class)
class Gate {
    /** Nothing from elsewhere, no inline script or style, no framing. Style set through the DOM is not inline style. */
    private static final String CONTENT_SECURITY = "default-src 'self'; connect-src 'self'; img-src 'self' data:;"
            + " style-src 'self'; script-src 'self'; font-src 'self'; object-src 'none'; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'self'";

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain whatEveryRequestPasses(
            HttpSecurity http, SecurityContextRepository whoIsAsking, Problems problems, Installation installation) {
        return http.securityContext(context -> context.securityContextRepository(whoIsAsking))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(installation))
                        .csrfTokenRequestHandler(new HeaderCsrf())
                        .sessionAuthenticationStrategy((authentication, request, response) -> {})
                        .ignoringRequestMatchers("/ws", "/varsler/slutt/*"))
                .addFilterAfter(new CsrfCookieOnReads(), CsrfFilter.class)
                .addFilterBefore(new Threshold(problems), AuthorizationFilter.class)
                // The threshold has judged; errors and asynchronous answers are dispatched anew and belong to a judged
                // request.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, denied) ->
                                problems.write(response, ProblemType.NOT_SIGNED_IN.problem()))
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                response,
                                (denied instanceof CsrfException ? ProblemType.CSRF : ProblemType.NOT_ALLOWED)
                                        .problem())))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(Gate::unlessSaidOtherwiseNotKept)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(strict -> {
                            if (installation.https()) {
                                strict.requestMatcher(AnyRequestMatcher.INSTANCE);
                            }
                        }))
                .anonymous(Customizer.withDefaults())
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Spring Security's own writer holds back when there is an Expires, which Jetty adds to every answer with a cookie. */
    private static void unlessSaidOtherwiseNotKept(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** An address that is written to deceive is answered like any that cannot be read. */
    @Bean
    RequestRejectedHandler deceitful(Problems problems) {
        return (request, response, rejected) -> problems.write(
                response,
                HttpMethod.TRACE.matches(request.getMethod())
                        ? ProblemType.METHOD_NOT_ALLOWED.problem()
                        : ProblemType.MALFORMED.problem());
    }

    private static CookieCsrfTokenRepository csrfCookie(Installation installation) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(made -> {
            made.sameSite("Lax");
            if (installation.https()) {
                made.secure(true);
            }
        });
        return cookie;
    }
}
