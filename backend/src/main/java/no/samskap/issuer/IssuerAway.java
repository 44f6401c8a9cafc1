package no.samskap.issuer;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The issuer does not answer, or not as one. */
final class IssuerAway extends AuthenticationServiceException {
    IssuerAway() {
        super("the issuer does not answer");
    }
}
