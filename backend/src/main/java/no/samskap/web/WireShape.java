package no.samskap.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.samskap.protocol.Problem;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a JSON object with a record of the wire: what is missing, unknown or of another type. What is null is missing. */
final class WireShape {
    /** Enough to mend a form by; a body made of nothing but errors shall not be answered at length. */
    private static final int REPORTED = 20;

    private static final int SHOWN_NAME = 60;

    private final List<Problem.FieldError> errors = new ArrayList<>();

    private WireShape() {}

    static List<Problem.FieldError> errors(Class<?> record, JsonNode object) {
        WireShape shape = new WireShape();
        shape.compareRecord("", record, object, Set.of());
        return shape.errors.subList(0, Math.min(REPORTED, shape.errors.size()));
    }

    /** @param beside names that the object may have although they are no fields: what tells its type */
    private void compareRecord(String path, Class<?> record, JsonNode object, Set<String> beside) {
        Set<String> known = new HashSet<>(beside);
        for (RecordComponent field : record.getRecordComponents()) {
            known.add(field.getName());
            JsonNode value = object.get(field.getName());
            if (value != null && !value.isNull()) {
                compare(path + field.getName(), field.getGenericType(), value);
            } else if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                note(path + field.getName(), RejectionCode.FIELD_MISSING, "Feltet mangler.");
            }
        }
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                note(path + shown(name), RejectionCode.FIELD_UNKNOWN, "Feltet er ukjent.");
            }
        }
    }

    private void compare(String path, Type type, JsonNode value) {
        switch (type) {
            case ParameterizedType several -> compareSeveral(path, several, value);
            case Class<?> one -> compareOne(path, one, value);
            default -> throw new IllegalStateException("the wire has no such type: " + type);
        }
    }

    private void compareOne(String path, Class<?> type, JsonNode value) {
        boolean union = type.isAnnotationPresent(JsonSubTypes.class);
        if (!union && (!type.isRecord() || isId(type))) {
            compareLeaf(path, type, value);
        } else if (!value.isObject()) {
            invalid(path, "Feltet skal være et objekt.");
        } else if (union) {
            compareUnion(path + ".", type, value);
        } else {
            compareRecord(path + ".", type, value, Set.of());
        }
    }

    /** One of several records, told apart by a field that bears the name of one of them. */
    private void compareUnion(String path, Class<?> type, JsonNode object) {
        String property =
                Objects.requireNonNull(type.getAnnotation(JsonTypeInfo.class)).property();
        JsonSubTypes.Type[] members =
                Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class)).value();
        JsonNode said = object.get(property);
        if (said == null || said.isNull()) {
            note(path + property, RejectionCode.FIELD_MISSING, "Feltet mangler.");
            return;
        }
        Arrays.stream(members)
                .filter(member -> said.isString() && member.name().equals(said.stringValue()))
                .findAny()
                .ifPresentOrElse(
                        member -> compareRecord(path, member.value(), object, Set.of(property)),
                        () -> oneOf(
                                path + property,
                                Arrays.stream(members)
                                        .map(JsonSubTypes.Type::name)
                                        .toList()));
    }

    private void compareSeveral(String path, ParameterizedType type, JsonNode value) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            compareMap(path, Objects.requireNonNull(of[1]), value);
        } else {
            compareList(path, Objects.requireNonNull(of[0]), value);
        }
    }

    private void compareMap(String path, Type element, JsonNode value) {
        if (!value.isObject()) {
            invalid(path, "Feltet skal være et objekt.");
            return;
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (errors.size() >= REPORTED) {
                return;
            }
            compare(path + "." + shown(entry.getKey()), element, entry.getValue());
        }
    }

    private void compareList(String path, Type element, JsonNode value) {
        if (!value.isArray()) {
            invalid(path, "Feltet skal være en liste.");
            return;
        }
        for (int i = 0; i < value.size() && errors.size() < REPORTED; i++) {
            JsonNode item = Objects.requireNonNull(value.get(i));
            compare(path + "[" + i + "]", element, item);
        }
    }

    private void compareLeaf(String path, Class<?> type, JsonNode value) {
        if (type.isEnum()) {
            List<String> names = names(type);
            if (!value.isString() || !names.contains(value.stringValue())) {
                oneOf(path, names);
            }
        } else if (type == String.class || isId(type)) {
            if (!value.isString()) {
                invalid(path, "Feltet skal være tekst.");
            }
        } else if (type == boolean.class || type == Boolean.class) {
            if (!value.isBoolean()) {
                invalid(path, "Feltet skal være true eller false.");
            }
        } else if (type == int.class || type == Integer.class) {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                invalid(path, "Feltet skal være et heltall.");
            }
        } else if (type == long.class || type == Long.class) {
            if (!value.isIntegralNumber() || !value.canConvertToLong()) {
                invalid(path, "Feltet skal være et heltall.");
            }
        } else if (type == LocalDate.class) {
            compareTime(path, value, LocalDate::parse, "Feltet skal være en dato, for eksempel 2026-05-17.");
        } else if (type == Instant.class) {
            compareTime(
                    path, value, Instant::parse, "Feltet skal være et tidspunkt, for eksempel 2026-05-17T09:00:00Z.");
        } else if (type == double.class || type == Double.class) {
            if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
                invalid(path, "Feltet skal være et tall.");
            }
        } else {
            throw new IllegalStateException("the wire has no such type: " + type);
        }
    }

    private void compareTime(String path, JsonNode value, Function<String, ?> parse, String message) {
        try {
            if (value.isString()) {
                var unused = parse.apply(value.stringValue());
                return;
            }
        } catch (DateTimeException notATime) {
            // Told below, like any other value that is no time.
        }
        invalid(path, message);
    }

    /** A record that stands as one string on the wire. */
    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(java.lang.reflect.Field::isEnumConstant)
                .map(constant -> {
                    JsonProperty renamed = constant.getAnnotation(JsonProperty.class);
                    return renamed == null ? constant.getName() : renamed.value();
                })
                .toList();
    }

    /** A name that somebody else chose, short enough to be repeated to them. */
    private static String shown(String name) {
        return name.substring(0, Math.min(SHOWN_NAME, name.length()));
    }

    private void oneOf(String path, List<String> names) {
        invalid(path, "Verdien skal være en av: " + String.join(", ", names) + ".");
    }

    private void invalid(String path, String message) {
        note(path, RejectionCode.FIELD_INVALID, message);
    }

    private void note(String path, RejectionCode code, String message) {
        errors.add(new Problem.FieldError(path, code.code(), message));
    }
}
