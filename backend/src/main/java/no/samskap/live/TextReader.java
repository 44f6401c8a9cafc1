package no.samskap.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samskap.protocol.BoardCommand.AddNote;
import no.samskap.protocol.BoardCommand.WriteText;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.Texts.TextPart;
import no.samskap.text.Manuscript;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands of texts written together, read as {@link CommandReader} reads: their form only. */
final class TextReader {
    private TextReader() {}

    static WriteText writeText(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "version", "client", "changes"));
        List<List<TextPart>> changes = new ArrayList<>();
        for (JsonNode change : fields.list("changes", WriteText.MOST_CHANGES)) {
            changes.add(parts(change));
        }
        if (changes.isEmpty()) {
            throw Fields.invalid("changes");
        }
        return new WriteText(id, fields.idea("idea"), version(fields), fields.id("client"), changes);
    }

    static AddNote addNote(CommandId id, Fields fields) throws Unfit {
        fields.only(Set.of("id", "type", "idea", "note", "version", "from", "to", "text", "suggestion"));
        return new AddNote(
                id,
                fields.idea("idea"),
                new CommentId(fields.id("note")),
                version(fields),
                (int) fields.whole("from", 0, Manuscript.LONGEST),
                (int) fields.whole("to", 1, Manuscript.LONGEST),
                fields.prose("text"),
                fields.object().has("suggestion") ? suggestion(fields) : null);
    }

    private static String suggestion(Fields fields) throws Unfit {
        String text = fields.string("suggestion");
        if (text.length() > Prose.MAX_LENGTH || !isText(text)) {
            throw Fields.invalid("suggestion");
        }
        return text;
    }

    private static List<TextPart> parts(JsonNode change) throws Unfit {
        if (!change.isArray() || change.isEmpty() || change.size() > WriteText.MOST_PARTS) {
            throw Fields.invalid("changes");
        }
        List<TextPart> parts = new ArrayList<>();
        for (JsonNode part : change) {
            parts.add(part(part));
        }
        return parts;
    }

    private static TextPart part(JsonNode node) throws Unfit {
        if (!(node instanceof ObjectNode part) || !Set.of("over", "insert").containsAll(part.propertyNames())) {
            throw Fields.invalid("changes");
        }
        JsonNode over = part.path("over");
        if (!over.isIntegralNumber()
                || !over.canConvertToInt()
                || over.intValue() < 0
                || over.intValue() > Manuscript.LONGEST) {
            throw Fields.invalid("changes");
        }
        return new TextPart(over.intValue(), insert(part));
    }

    private static @Nullable String insert(ObjectNode part) throws Unfit {
        JsonNode insert = part.get("insert");
        if (insert == null) {
            return null;
        }
        if (!insert.isString() || !isText(insert.stringValue())) {
            throw Fields.invalid("changes");
        }
        return insert.stringValue();
    }

    /** Lines end as the editor ends them; of other control characters only the tab says anything. */
    private static boolean isText(String text) {
        return text.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\t');
    }

    private static int version(Fields fields) throws Unfit {
        return (int) fields.whole("version", 0, Integer.MAX_VALUE);
    }
}
