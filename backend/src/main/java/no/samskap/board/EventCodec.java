package no.samskap.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Map;
import no.samskap.protocol.BoardEvent;
import org.bson.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events in the log's form and the wire's: both are the catalogue's own records, read and written by one mapper. */
final class EventCodec {
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventCodec() {}

    /** The event as viewers may see it, as one JSON object. */
    static String wire(Fact.Said said) {
        return wire(said, Moderated.NONE);
    }

    /** As {@link #wire(Fact.Said)}, where some of what was said is hidden by now. */
    static String wire(Fact.Said said, Moderated moderated) {
        ObjectNode node = JSON.valueToTree(Visibility.head(said, moderated));
        node.setAll((ObjectNode) JSON.valueToTree(Visibility.event(said, moderated)));
        return JSON.writeValueAsString(node);
    }

    /** A JSON object's octets with one more field at its end. */
    static byte[] with(byte[] object, String field, Object value) {
        byte[] more =
                ("," + JSON.writeValueAsString(field) + ":" + JSON.writeValueAsString(value) + "}").getBytes(UTF_8);
        byte[] all = Arrays.copyOf(object, object.length - 1 + more.length);
        System.arraycopy(more, 0, all, object.length - 1, more.length);
        return all;
    }

    static Document toDocument(BoardEvent event) {
        return new Document(JSON.convertValue(
                event, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
    }

    /** An event of a newer release, unknown here, is passed over: it stays in the log and nobody sees what it says. */
    static BoardEvent toEvent(Document document) {
        try {
            return JSON.convertValue(document, BoardEvent.class);
        } catch (JacksonException | IllegalArgumentException unknown) {
            return new BoardEvent.Withheld();
        }
    }
}
