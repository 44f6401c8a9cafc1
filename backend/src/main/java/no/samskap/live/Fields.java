package no.samskap.live;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Position;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object's fields, read by type and without any coercion: a number in quotes is a string, and null is no value. */
record Fields(ObjectNode object) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,99}");
    private static final int MAX_AREA = 80;
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    /** Refuses every field but these. */
    Fields only(Set<String> known) throws Unfit {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new Unfit(RejectionCode.FIELD_UNKNOWN, name.length() > 100 ? name.substring(0, 100) : name);
            }
        }
        return this;
    }

    String string(String name) throws Unfit {
        JsonNode node = needed(name);
        if (!node.isString()) {
            throw invalid(name);
        }
        return node.stringValue();
    }

    /** A string of 1 to {@code max} code points without control characters. */
    String label(String name, int max) throws Unfit {
        String label = string(name);
        if (label.isEmpty() || label.codePointCount(0, label.length()) > max || !Prose.isPlain(label)) {
            throw invalid(name);
        }
        return label;
    }

    String id(String name) throws Unfit {
        return id(name, string(name));
    }

    String prose(String name) throws Unfit {
        return Prose.of(string(name)).orElseThrow(() -> invalid(name));
    }

    /** Text of one line and at most so many code points. */
    String line(String name, int max) throws Unfit {
        String line = prose(name);
        if (line.codePointCount(0, line.length()) > max || line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
            throw invalid(name);
        }
        return line;
    }

    @Nullable
    String area() throws Unfit {
        return object.has("area") ? label("area", MAX_AREA) : null;
    }

    IdeaId idea(String name) throws Unfit {
        return new IdeaId(id(name));
    }

    @Nullable
    IdeaId ideaIfAny(String name) throws Unfit {
        return object.has(name) ? idea(name) : null;
    }

    @Nullable
    Boolean booleanIfAny(String name) throws Unfit {
        return object.has(name) ? flag(name) : null;
    }

    boolean flag(String name) throws Unfit {
        JsonNode node = needed(name);
        if (!node.isBoolean()) {
            throw invalid(name);
        }
        return node.booleanValue();
    }

    /** A whole number from {@code least} to {@code most}. */
    @Nullable
    Integer wholeIfAny(String name, int least, int most) throws Unfit {
        JsonNode node = object.get(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw invalid(name);
        }
        return node.intValue();
    }

    int version(String name) throws Unfit {
        JsonNode node = needed(name);
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
            throw invalid(name);
        }
        return node.intValue();
    }

    /** A whole number from {@code least} to {@code most}; fractions are refused, also those that are whole. */
    long whole(String name, long least, long most) throws Unfit {
        JsonNode node = needed(name);
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw invalid(name);
        }
        return node.longValue();
    }

    /** A moment as ISO 8601 in UTC. */
    Instant instant(String name) throws Unfit {
        try {
            Instant instant = Instant.parse(string(name));
            // The store keeps milliseconds, and no calendar here needs a year of more than four digits.
            if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(YEAR_10000)) {
                throw invalid(name);
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw invalid(name);
        }
    }

    Fields inside(String name) throws Unfit {
        if (needed(name) instanceof ObjectNode inner) {
            return new Fields(inner);
        }
        throw invalid(name);
    }

    List<JsonNode> list(String name, int max) throws Unfit {
        JsonNode nodes = needed(name);
        if (!nodes.isArray() || nodes.size() > max) {
            throw invalid(name);
        }
        return nodes.valueStream().toList();
    }

    @Nullable
    Position positionIfAny(String name) throws Unfit {
        return object.has(name) ? position(name) : null;
    }

    Position position(String name) throws Unfit {
        if (!(needed(name) instanceof ObjectNode place)
                || !Set.copyOf(place.propertyNames()).equals(Set.of("x", "y"))) {
            throw invalid(name);
        }
        return new Position(coordinate(name, place.get("x")), coordinate(name, place.get("y")));
    }

    List<IdeaId> ideas(String name, int max) throws Unfit {
        JsonNode nodes = needed(name);
        if (!nodes.isArray() || nodes.size() > max) {
            throw invalid(name);
        }
        List<IdeaId> ideas = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (!node.isString()) {
                throw invalid(name);
            }
            ideas.add(new IdeaId(id(name, node.stringValue())));
        }
        return ideas;
    }

    static Unfit invalid(String name) {
        return new Unfit(RejectionCode.FIELD_INVALID, name);
    }

    private static String id(String name, String id) throws Unfit {
        if (!ID.matcher(id).matches()) {
            throw invalid(name);
        }
        return id;
    }

    private static double coordinate(String name, JsonNode node) throws Unfit {
        // What overflows or is no number compares as false. Adding zero turns -0 into 0, which is the same place.
        double value = node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
        if (!(Math.abs(value) <= Position.LIMIT)) {
            throw invalid(name);
        }
        return value + 0.0;
    }

    private JsonNode needed(String name) throws Unfit {
        JsonNode node = object.get(name);
        if (node == null) {
            throw new Unfit(RejectionCode.FIELD_MISSING, name);
        }
        return node;
    }
}
