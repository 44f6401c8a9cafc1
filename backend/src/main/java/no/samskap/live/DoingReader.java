package no.samskap.live;

import java.util.Optional;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Presence;
import no.samskap.text.Manuscript;
import tools.jackson.databind.node.ObjectNode;

/** What somebody says they do, read as strictly as a command. Unlike one it has no reply: what is not fit is let go. */
final class DoingReader {
    private static final int MAX_OCTETS = 8 * 1024;
    private static final int MAX_SELECTION = 50;
    private static final Set<String> FIELDS = Set.of("cursor", "selection", "typing", "caret");

    private DoingReader() {}

    static Optional<Presence.Doing> read(byte[] octets) {
        return octets.length > MAX_OCTETS
                ? Optional.empty()
                : Json.object(octets).flatMap(DoingReader::doing);
    }

    private static Optional<Presence.Doing> doing(ObjectNode object) {
        // Null takes back as an absent field does: it is what a program writes when the pointer has left.
        FIELDS.stream().filter(name -> object.path(name).isNull()).forEach(object::remove);
        try {
            Fields fields = new Fields(object).only(FIELDS);
            return Optional.of(new Presence.Doing(
                    fields.positionIfAny("cursor"),
                    object.has("selection") ? fields.ideas("selection", MAX_SELECTION) : null,
                    fields.booleanIfAny("typing"),
                    object.has("caret") ? caret(fields.inside("caret")) : null));
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }

    private static Presence.Caret caret(Fields fields) throws Unfit {
        fields.only(Set.of("idea", "version", "anchor", "head"));
        return new Presence.Caret(
                new IdeaId(fields.id("idea")),
                (int) fields.whole("version", 0, Integer.MAX_VALUE),
                (int) fields.whole("anchor", 0, Manuscript.LONGEST),
                (int) fields.whole("head", 0, Manuscript.LONGEST));
    }
}
