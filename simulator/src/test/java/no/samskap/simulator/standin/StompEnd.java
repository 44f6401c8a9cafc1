package no.samskap.simulator.standin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.simulator.stomp.StompFrame;
import no.samskap.simulator.stomp.StompInput;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The server's end of every socket; one command of all people at a time, events before the reply. */
final class StompEnd extends TextWebSocketHandler implements SubProtocolCapable {
    private final Board board;
    private final Set<WebSocketSession> everybody = ConcurrentHashMap.newKeySet();

    StompEnd(Board board) {
        this.board = board;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of("v12.stomp");
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        byte[] bytes = message.getPayload().getBytes(StandardCharsets.UTF_8);
        StompInput.read(bytes, bytes.length, new StompInput.Reader() {
            @Override
            public void events(long from, long to, byte[] body, int bodyStart, int bodyEnd) {
                throw new IllegalStateException("a client sends no events");
            }

            @Override
            public void frame(StompFrame frame) {
                take(session, frame);
            }
        });
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        everybody.remove(session);
    }

    private void take(WebSocketSession session, StompFrame frame) {
        switch (frame.command()) {
            case "CONNECT" -> send(session, StompFrame.of("CONNECTED", Map.of("version", "1.2", "heart-beat", "0,0")));
            case "SUBSCRIBE" -> {
                if ("events".equals(frame.headers().get("id"))) {
                    everybody.add(session);
                }
            }
            case "SEND" -> board.command(participant(session), frame.body(), effect -> publish(session, effect));
            default -> {
                // DISCONNECT: the client closes.
            }
        }
    }

    private void publish(WebSocketSession sender, Board.Effect effect) {
        if (!effect.message().isEmpty()) {
            everybody.forEach(session -> send(session, message("events", effect.message())));
        }
        if (effect.loseEverybody()) {
            everybody.forEach(StompEnd::lose);
        } else {
            send(sender, message("replies", effect.reply()));
        }
    }

    private static StompFrame message(String subscription, String body) {
        return new StompFrame("MESSAGE", Map.of("subscription", subscription, "message-id", "m"), body);
    }

    private static String participant(WebSocketSession session) {
        String cookies = session.getHandshakeHeaders().getFirst("Cookie");
        return Objects.requireNonNull(cookies).replaceAll(".*SESSION=([^;]+).*", "$1");
    }

    private static void send(WebSocketSession session, StompFrame frame) {
        try {
            // A session takes one message at a time.
            synchronized (session) {
                if (session.isOpen()) {
                    session.sendMessage(new TextMessage(frame.encode()));
                }
            }
        } catch (IOException | IllegalStateException ignored) {
            // Gone meanwhile; it will come back.
        }
    }

    private static void lose(WebSocketSession session) {
        try {
            session.close(CloseStatus.SERVICE_RESTARTED);
        } catch (IOException ignored) {
            // It is lost already.
        }
    }
}
