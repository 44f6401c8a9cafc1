package no.samskap.issuer;

import jakarta.servlet.http.HttpServletRequest;
import no.samskap.web.BearerRefusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** What an issuer adds to that which every request passes. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhereConfigured.class)
@EnableConfigurationProperties(IssuerSettings.class)
class IssuerGate {
    @Bean
    Line line() {
        return new Line();
    }

    @Bean
    Customizer<HttpSecurity> signInByTheIssuer(
            Discovery discovery, Trails trails, Arrival arrival, BackChannel backChannel, Line line) {
        Mishap.Handler mishap = new Mishap.Handler();
        RestClientAuthorizationCodeTokenResponseClient code = new RestClientAuthorizationCodeTokenResponseClient();
        code.setRestClient(line.tokens());
        return http -> http.oauth2Login(login -> login.clientRegistrationRepository(discovery)
                        .authorizedClientRepository(new HandedOver.Keeper())
                        .loginPage("/")
                        .authorizationEndpoint(there -> there.authorizationRequestRepository(trails))
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(code))
                        // All we keep of a person is in the id token; nothing more is asked for.
                        .userInfoEndpoint(user -> user.oidcUserService(
                                known -> new DefaultOidcUser(java.util.List.of(), known.getIdToken())))
                        .successHandler(arrival)
                        .failureHandler(mishap)
                        .withObjectPostProcessor(alsoAtTheStart(mishap)))
                .oidcLogout(logout -> logout.clientRegistrationRepository(discovery)
                        .oidcSessionRegistry(backChannel)
                        .backChannel(Customizer.withDefaults()));
    }

    /** Programs show their token with each request, so no other site's page can ask in their name. */
    @Bean
    Customizer<HttpSecurity> programsWithTokens(Tokens tokens, BearerRefusal refusal) {
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(tokens);
        filter.setAuthenticationFailureHandler(refusal);
        filter.setAuthenticationEntryPoint(refusal);
        return http -> http.csrf(csrf -> csrf.ignoringRequestMatchers(IssuerGate::showsToken))
                .addFilterAt(filter, BasicAuthenticationFilter.class);
    }

    private static boolean showsToken(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> alsoAtTheStart(Mishap.Handler mishap) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(mishap);
                return filter;
            }
        };
    }
}
