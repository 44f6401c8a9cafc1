package no.samskap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever reads anything under /api, answered or refused, holds the CSRF cookie afterwards and may write. */
final class CsrfCookieOnReads extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET")
                && request.getRequestURI().startsWith("/api")
                && request.getAttribute(HeaderCsrf.TOKEN) instanceof Supplier<?> deferred
                && deferred.get() instanceof CsrfToken token) {
            // Asking for a deferred token's value is what makes it and sets the cookie.
            token.getToken();
        }
        chain.doFilter(request, response);
    }
}
