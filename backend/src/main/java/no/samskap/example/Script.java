package no.samskap.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Role;
import no.samskap.protocol.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the made-up people say, in order.
 *
 * @param stances by idea
 */
record Script(Challenges.PoseChallenge challenge, List<Line> ideas, Map<String, Stances> stances) {
    /** An idea and what is said to it. */
    record Line(
            String id,
            Role by,
            String area,
            String text,
            @Nullable Boolean anonymous,
            @Nullable String buildsOn,
            @Nullable List<Remark> comments) {}

    /** A comment. */
    record Remark(Role by, @Nullable Side side, String text) {}

    /** Who thinks what of an idea. */
    record Stances(List<Role> agree, List<Role> disagree, List<Role> pass) {}

    static Script read() {
        try (InputStream file = Objects.requireNonNull(Script.class.getResourceAsStream("/example/challenge.json"))) {
            return JsonMapper.shared().readValue(file, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
