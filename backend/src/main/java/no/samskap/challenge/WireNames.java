package no.samskap.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an enum's constant is called on the wire. */
final class WireNames {
    private WireNames() {}

    static String of(Enum<?> constant) {
        try {
            JsonProperty name =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name() : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("an enum's constant is a field of it", impossible);
        }
    }
}
