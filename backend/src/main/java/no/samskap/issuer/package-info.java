/** Sign-in by the organisation's own OpenID issuer, such as Keycloak: the way there and back, sign-out, and tokens for programs. */
@NullMarked
package no.samskap.issuer;

import org.jspecify.annotations.NullMarked;
