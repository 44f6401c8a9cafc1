package no.samskap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No call under /api may send more than {@value #LIMIT} bytes, whether it says its length beforehand or not; a whole file of
 * a recorded consultation or from another municipality may be larger.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {
    static final int LIMIT = 64 * 1024;

    /** Addresses that take whole files, with the most bytes that each takes. */
    private static final Map<String, Integer> FILES = Map.of(
            "/api/recorded-consultations",
            8 * 1024 * 1024,
            "/api/recorded-budgets",
            8 * 1024 * 1024,
            "/api/borrowed",
            2 * 1024 * 1024,
            "/api/organisation/logo",
            300 * 1024);

    /** What a pilot's log takes: two pictures in base64, and words. */
    private static final Pattern PICTURES = Pattern.compile("/api/pilots/[a-z0-9]{1,40}/log");

    private static final int PICTURES_LIMIT = 6 * 1024 * 1024;

    /**
     * So much of what is refused is read and let go, since a client that is cut off while it sends may never see the
     * answer. Beyond that it is cut off.
     */
    private static final int LET_GO = 16 * 1024 * 1024;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            // What is left unread would otherwise be taken for the next request.
            response.setHeader("Connection", "close");
            problems.write(response, ProblemType.TOO_LARGE.problem());
            response.flushBuffer();
            letGo(request.getInputStream());
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static int limit(String address) {
        return PICTURES.matcher(address).matches() ? PICTURES_LIMIT : FILES.getOrDefault(address, LIMIT);
    }

    private static void letGo(InputStream body) throws IOException {
        byte[] some = new byte[16 * 1024];
        long gone = 0;
        for (int read = 0; read >= 0 && gone < LET_GO; gone += read) {
            read = body.read(some);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int limit;

        Limited(HttpServletRequest request, int limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final int limit;
        private int read;

        Counted(ServletInputStream body, int limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = body.read(bytes, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) throws BodyTooLarge {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
