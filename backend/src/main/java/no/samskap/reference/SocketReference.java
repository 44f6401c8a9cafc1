package no.samskap.reference;

import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.Events;
import no.samskap.protocol.Presence;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** AsyncAPI 3 of the socket: where a client may listen and speak, and every command, reply, event and presence as a message. */
final class SocketReference {
    private static final String ABOUT = """
            STOMP 1.2 in text messages on a WebSocket at /ws. The handshake needs the session cookie and, from a browser, an allowed \
            Origin. Subscribe to /user/queue/replies before the first command: every command gets exactly one reply there, or the \
            socket closes. To join a board without a hole: subscribe to its topic, keep what comes, take the snapshot over HTTP, drop \
            what it already has, apply the rest. Over HTTP alone: see /api/openapi.json.""";

    private final ObjectNode document = JsonMapper.shared().createObjectNode();
    private final Shapes shapes = new Shapes();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;

    private SocketReference() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info").put("title", "Samskap").put("version", "1").put("description", ABOUT);
        document.put("defaultContentType", "application/json");
        server(document.putObject("servers").putObject("samskap"));
        channels = document.putObject("channels");
        operations = document.putObject("operations");
        messages = document.putObject("components").putObject("messages");
    }

    static ObjectNode document() {
        SocketReference reference = new SocketReference();
        reference.listen();
        reference.speak();
        ObjectNode components = (ObjectNode) reference.document.get("components");
        components.set("schemas", reference.shapes.all());
        return reference.document;
    }

    private static void server(ObjectNode server) {
        server.put("host", "{host}")
                .put("pathname", "/ws")
                .put("protocol", "stomp")
                .put("protocolVersion", "1.2");
        server.putObject("variables").putObject("host").put("default", "localhost:8080");
    }

    private void listen() {
        ObjectNode events = channel("events", "/topic/boards.{board}", "send");
        message(
                events,
                "Events",
                "The board's events, in order of seq and without gaps.",
                shapes.of(Events.EventMessage.class));
        ObjectNode presence = channel("presence", "/topic/boards.{board}.presence", "send");
        message(
                presence,
                "Presence",
                "Who is here and what they point at; may be left out under load.",
                shapes.of(Presence.Update.class));
        ObjectNode replies = channel("replies", "/user/queue/replies", "send");
        Shapes.members(Reply.class)
                .forEach((name, type) ->
                        message(replies, "Reply." + name, said(type), Shapes.named("outcome", name, shapes.of(type))));
        rejections(replies.putArray("x-rejections"));
    }

    private void speak() {
        ObjectNode commands = channel("commands", "/app/boards.{board}", "receive");
        Shapes.members(BoardCommand.class)
                .forEach((name, type) ->
                        message(commands, name, said(type), Shapes.named("type", name, shapes.of(type))));
        ObjectNode doings = channel("doings", "/app/boards.{board}.presence", "receive");
        message(doings, "Doing", said(Presence.Doing.class), shapes.of(Presence.Doing.class));
    }

    /** @param action as AsyncAPI says it of the server: it sends what clients hear, and receives what they say */
    private ObjectNode channel(String name, String address, String action) {
        ObjectNode channel = channels.putObject(name).put("address", address);
        channel.putObject("messages");
        if (address.contains("{board}")) {
            channel.putObject("parameters").putObject("board").put("description", "The board's id.");
        }
        operations.putObject(name).put("action", action).putObject("channel").put("$ref", "#/channels/" + name);
        return channel;
    }

    private void message(ObjectNode channel, String name, String summary, ObjectNode payload) {
        ObjectNode message = messages.putObject(name).put("name", name).put("summary", summary);
        message.set("payload", payload);
        ((ObjectNode) channel.get("messages")).putObject(name).put("$ref", "#/components/messages/" + name);
    }

    private static void rejections(ArrayNode rejections) {
        for (RejectionCode code : RejectionCode.values()) {
            rejections
                    .addObject()
                    .put("code", code.code())
                    .put("message", code.message())
                    .put("description", Javadoc.of(code).orElse(""))
                    .put("retryable", code.retryable());
        }
    }

    private static String said(Class<?> type) {
        return Javadoc.of(type).orElse(type.getSimpleName());
    }
}
