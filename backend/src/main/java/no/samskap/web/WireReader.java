package no.samskap.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samskap.protocol.Problem;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request's JSON into one of the wire's records, to the letter: one object in UTF-8, no key twice, no field that
 * the record does not have, none missing, none of another type. What cannot be read at all is a 400; of what can be
 * read but is wrong, every field is named.
 */
final class WireReader extends AbstractHttpMessageConverter<Record> {
    private static final int DEPTH = 32;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(50)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    WireReader() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("no.samskap.protocol.");
    }

    @Override
    public boolean canWrite(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage input) throws IOException {
        JsonNode body = parsed(input);
        List<Problem.FieldError> errors = WireShape.errors(type, body);
        if (!errors.isEmpty()) {
            throw new FieldsWrong(errors);
        }
        return JSON.treeToValue(body, type);
    }

    private static JsonNode parsed(HttpInputMessage input) throws IOException {
        byte[] bytes = input.getBody().readAllBytes();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode body = JSON.readTree(text);
            if (body.isObject()) {
                return body;
            }
        } catch (CharacterCodingException | JacksonException unreadable) {
            // The cause quotes what was sent; it must reach no log.
        }
        throw new HttpMessageNotReadableException("not one JSON object", input);
    }

    @Override
    protected void writeInternal(Record record, HttpOutputMessage output) {
        throw new UnsupportedOperationException("reads only");
    }
}
