package no.samskap.simulator.simplebroker;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A board without rules or memory: every command becomes one event, sent on at once in a message of its own. */
@Controller
class EchoBoard {
    private static final Map<String, String> EVENT_OF = Map.of("AddIdea", "IdeaAdded", "MoveIdea", "IdeaMoved");

    private final SimpMessagingTemplate broker;
    private final JsonMapper json = JsonMapper.shared();
    private final AtomicLong lastSeq = new AtomicLong();

    EchoBoard(SimpMessagingTemplate broker) {
        this.broker = broker;
    }

    @MessageMapping("/boards.{board}")
    void command(@DestinationVariable String board, Message<byte[]> message, SimpMessageHeaderAccessor sender) {
        JsonNode command = json.readTree(message.getPayload());
        long seq = lastSeq.incrementAndGet();
        broker.convertAndSend("/topic/boards." + board, json.writeValueAsString(event(board, seq, command)));
        String session = String.valueOf(sender.getSessionId());
        var accepted = new LinkedHashMap<String, Object>();
        accepted.put("command", command.path("id").asString(""));
        accepted.put("outcome", "accepted");
        accepted.put("seq", seq);
        broker.convertAndSendToUser(session, "/queue/replies", json.writeValueAsString(accepted), toSession(session));
    }

    /** The same fields as an event message of the product, so that both send about as many bytes. */
    private ObjectNode event(String board, long seq, JsonNode command) {
        ObjectNode event = json.createObjectNode();
        event.put("seq", seq);
        event.put("at", Instant.now().toString());
        event.put("by", "p-0123456789abcdef0123");
        event.put("type", EVENT_OF.getOrDefault(command.path("type").asString(""), "Withheld"));
        for (String field : List.of("idea", "text", "position")) {
            if (command.has(field)) {
                event.set(field, command.get(field));
            }
        }
        ObjectNode message = json.createObjectNode();
        message.put("board", board)
                .put("epoch", "0123456789abcdef")
                .put("from", seq)
                .put("to", seq);
        message.putArray("events").add(event);
        return message;
    }

    private static Map<String, Object> toSession(String session) {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create();
        headers.setSessionId(session);
        headers.setLeaveMutable(true);
        return headers.getMessageHeaders();
    }
}
