package no.samskap.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import no.samskap.people.Asking;
import no.samskap.people.Person;
import no.samskap.web.Neighbourhood;
import org.eclipse.jetty.ee11.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee11.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The door of {@code /ws}: who may open a socket is settled before there is one. Speaks to Jetty's own WebSocket API,
 * since only there the same octets can be written to many sockets without a copy and without a thread that waits.
 */
@Controller
class Entrance {
    static final String STOMP = "v12.stomp";

    /** Sixteen octets in base 64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    /** A net under our own sweeping, which is much sooner. */
    private static final Duration IDLE = Duration.ofMinutes(3);

    /** What a connection keeps for reading while something comes in; frames of people are smaller. */
    private static final int BUFFER = 4 * 1024;

    private final Origins origins;
    private final Sockets sockets;
    private final CommandDesk desk;
    private final Subscriptions subscriptions;
    private final AtomicBoolean configured = new AtomicBoolean();

    Entrance(Origins origins, Sockets sockets, CommandDesk desk, Subscriptions subscriptions) {
        this.origins = origins;
        this.sockets = sockets;
        this.desk = desk;
        this.subscriptions = subscriptions;
    }

    @GetMapping("/ws")
    void open(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (!origins.allow(Collections.list(request.getHeaders("Origin")), request.getHeader("Host"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof Person person)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        if (request.getQueryString() != null) {
            // A token in an address ends up in logs; there is nothing else that a query could say here.
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!"13".equals(request.getHeader("Sec-WebSocket-Version"))
                || !KEY.matcher(String.valueOf(request.getHeader("Sec-WebSocket-Key")))
                        .matches()
                || !offersStomp(request)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String address = Neighbourhood.of(request.getRemoteAddr());
        sockets.admit(person, address);
        Visitor visitor = visitor(person, authentication, request);
        boolean upgraded =
                container(request).upgrade((ask, answer) -> socket(visitor, address, ask, answer), request, response);
        if (!upgraded && !response.isCommitted()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Where a token came along, it alone says who this is and for how long. */
    private static Visitor visitor(Person person, Authentication authentication, HttpServletRequest request) {
        Instant until = authentication instanceof Asking asking ? asking.until() : null;
        HttpSession session = until == null ? request.getSession(false) : null;
        return new Visitor(person, session == null ? null : session.getId(), until);
    }

    /** A client that names no subprotocol is taken at its first word. */
    private static boolean offersStomp(HttpServletRequest request) {
        List<String> offers = Collections.list(request.getHeaders("Sec-WebSocket-Protocol"));
        return offers.isEmpty()
                || offers.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .anyMatch(offer -> offer.strip().equals(STOMP));
    }

    private LiveSocket socket(
            Visitor visitor, String address, JettyServerUpgradeRequest ask, JettyServerUpgradeResponse answer) {
        if (!ask.getSubProtocols().isEmpty()) {
            answer.setAcceptedSubProtocol(STOMP);
        }
        // No compression: it costs memory for each connection, undoes the sharing of octets, and opens to bombs.
        answer.setExtensions(List.of());
        return new LiveSocket(visitor, address, sockets, desk, subscriptions);
    }

    private JettyWebSocketServerContainer container(HttpServletRequest request) {
        JettyWebSocketServerContainer container =
                JettyWebSocketServerContainer.ensureContainer(request.getServletContext());
        if (configured.compareAndSet(false, true)) {
            container.setIdleTimeout(IDLE);
            container.setInputBufferSize(BUFFER);
            container.setOutputBufferSize(BUFFER);
        }
        return container;
    }
}
