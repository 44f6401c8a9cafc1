package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as this module reads it: one object, once each key, shallow, in UTF-8 and nothing else. */
final class Json {
    /** The deepest that any command goes is two. */
    private static final int MAX_DEPTH = 8;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(400)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The object that these octets are, or empty when they are anything else. */
    static Optional<ObjectNode> object(byte[] octets) {
        try {
            // Decoded here, since a JSON parser that is given octets guesses their encoding and passes over a mark.
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
            JsonNode node = text.startsWith("\uFEFF") ? null : MAPPER.readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException | CharacterCodingException notJson) {
            return Optional.empty();
        }
    }

    /** The octets of a value of the wire; fields without a value are left out. */
    static byte[] octets(Object value) {
        return Writing.MAPPER.writeValueAsBytes(value);
    }

    /** A string as it stands in JSON, quotes included. */
    static String quoted(String text) {
        return Writing.MAPPER.writeValueAsString(text);
    }

    private static final class Writing {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                        none -> none.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();
    }
}
