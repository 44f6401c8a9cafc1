package no.samskap.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        shape.compareRecord("", record, object);
        return shape.errors.subList(0, Math.min(REPORTED, shape.errors.size()));
    }

    private void compareRecord(String path, Class<?> record, JsonNode object) {
        Set<String> known = new HashSet<>();
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
                String shown = name.substring(0, Math.min(SHOWN_NAME, name.length()));
                note(path + shown, RejectionCode.FIELD_UNKNOWN, "Feltet er ukjent.");
            }
        }
    }

    private void compare(String path, Type type, JsonNode value) {
        switch (type) {
            case ParameterizedType list -> compareList(path, list.getActualTypeArguments()[0], value);
            case Class<?> one -> compareOne(path, one, value);
            default -> throw new IllegalStateException("the wire has no such type: " + type);
        }
    }

    private void compareOne(String path, Class<?> type, JsonNode value) {
        if (!type.isRecord() || isId(type)) {
            compareLeaf(path, type, value);
        } else if (value.isObject()) {
            compareRecord(path + ".", type, value);
        } else {
            invalid(path, "Feltet skal være et objekt.");
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
                invalid(path, "Verdien skal være en av: " + String.join(", ", names) + ".");
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
        } else if (type == double.class || type == Double.class) {
            if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
                invalid(path, "Feltet skal være et tall.");
            }
        } else {
            throw new IllegalStateException("the wire has no such type: " + type);
        }
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

    private void invalid(String path, String message) {
        note(path, RejectionCode.FIELD_INVALID, message);
    }

    private void note(String path, RejectionCode code, String message) {
        errors.add(new Problem.FieldError(path, code.code(), message));
    }
}
