package no.samskap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/** Stands before every endpoint and lets through whom {@link Permissions} lets through. */
final class Threshold extends OncePerRequestFilter {
    private final Problems problems;

    Threshold(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        switch (Permissions.verdict(HttpMethod.valueOf(request.getMethod()), path)) {
            case Permissions.Verdict.Open open -> {
                if (holds(open.who())) {
                    chain.doFilter(request, response);
                } else if (holds(Who.PERSON)) {
                    problems.write(response, ProblemType.NOT_ALLOWED.problem());
                } else {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Cookie");
                    problems.write(response, ProblemType.NOT_SIGNED_IN.problem());
                }
            }
            case Permissions.Verdict.OtherMethods other -> {
                response.setHeader(
                        HttpHeaders.ALLOW,
                        other.allowed().stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
                problems.write(response, ProblemType.METHOD_NOT_ALLOWED.problem());
            }
            case Permissions.Verdict.Unlisted unlisted -> problems.write(response, ProblemType.NOT_THERE.problem());
        }
    }

    private static boolean holds(Who who) {
        if (who == Who.ANYONE) {
            return true;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> who.name().equals(held.getAuthority()));
    }
}
