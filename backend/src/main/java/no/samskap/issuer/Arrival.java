package no.samskap.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.SignIn;
import no.samskap.people.Voucher;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from the issuer, who vouches for them: they get a session, and go on to where they wanted. */
@Component
@Conditional(WhereConfigured.class)
class Arrival implements AuthenticationSuccessHandler {
    private final People people;
    private final SignIn signIn;
    private final Vouchers vouchers;

    Arrival(People people, SignIn signIn, Vouchers vouchers) {
        this.people = people;
        this.signIn = signIn;
        this.vouchers = vouchers;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        HandedOver tokens = HandedOver.of(request);
        Voucher voucher = vouchers.voucher(user.getIdToken(), tokens.access(), tokens.refresh());
        Person person = people.arrived(voucher.account());
        Optional<Trail> trail = Trails.followed(request);
        if (trail.filter(Trail::keep).isPresent()) {
            signIn.whose(request).filter(Person::guest).ifPresent(guest -> people.takeOver(guest, person));
        }
        signIn.become(person, voucher, request);
        response.sendRedirect(trail.map(Trail::target).orElse("/"));
    }
}
