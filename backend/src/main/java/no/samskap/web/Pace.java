package no.samskap.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one browser or program, and one address, may ask: far more than a page does and a town hall behind one address
 * needs, far less than a flood. Before anything is looked up, so that a flood costs next to nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Pace extends OncePerRequestFilter {
    static final int BURST = 1_500;
    private static final int A_SECOND = 100;

    /** Two thousand may join in a minute, each with some requests, and a whole hall comes back after a dropped network. */
    private static final int BURST_OF_ADDRESS = 30_000;

    private static final int A_SECOND_OF_ADDRESS = 2_000;

    private final Problems problems;
    private final LoadingCache<String, Bucket> browsers = buckets(BURST, A_SECOND);
    private final LoadingCache<String, Bucket> addresses = buckets(BURST_OF_ADDRESS, A_SECOND_OF_ADDRESS);

    Pace(Problems problems) {
        this.problems = problems;
    }

    private static LoadingCache<String, Bucket> buckets(int burst, int aSecond) {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(2))
                .maximumSize(100_000)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(aSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /** Files of the page cost nothing, and sockets have limits of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe address =
                addresses.get(Neighbourhood.of(request.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
        Optional<ConsumptionProbe> browser =
                asking(request).map(key -> browsers.get(key).tryConsumeAndReturnRemaining(1));
        long nanos = Math.max(wait(address), browser.map(Pace::wait).orElse(0L));
        if (nanos == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, Duration.ofNanos(nanos).toSeconds())));
        problems.write(response, ProblemType.TOO_MANY_TRIES.problem());
    }

    private static long wait(ConsumptionProbe probe) {
        return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
    }

    /** What tells one browser or program from another; made up by whoever wants to, so an address has its own limit. */
    private static Optional<String> asking(HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (token != null) {
            return Optional.of(token);
        }
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("samskap"))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
