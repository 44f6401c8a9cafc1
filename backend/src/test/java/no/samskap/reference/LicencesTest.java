package no.samskap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what the service is made of, as its bill of materials tells it. */
class LicencesTest {
    /** Each part has at least one of these; docs/dependencies.md says which parts there are and why. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "LGPL-2.1-or-later",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "CC0-1.0",
            "GPL-2.0-with-classpath-exception");

    /** Whose description names its licence by something else than an SPDX id. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "org.springframework.session:spring-session-core", "META-INF/LICENSE.txt in the jar is Apache-2.0",
            "de.bwaldvogel:mongo-java-server-core", "BSD; its description names no clause count",
            "de.bwaldvogel:mongo-java-server-h2-backend", "BSD; its description names no clause count",
            "com.github.librepdf:openpdf-fonts-extra", "LGPL-2.1 or MPL-2.0, by names that are no SPDX ids",
            "com.samskivert:jmustache", "the new BSD licence, by that name");

    static JsonNode bill(String name) throws IOException {
        try (InputStream bill = LicencesTest.class.getResourceAsStream("/META-INF/sbom/" + name)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(bill, "the build writes " + name));
        }
    }

    /** The parts that may not be used, each with what it says of its licence. */
    static List<String> refused(JsonNode bill) {
        List<String> refused = new ArrayList<>();
        for (JsonNode part : bill.path("components")) {
            List<String> licences = part.path("licenses")
                    .valueStream()
                    .map(each -> each.path("license").has("id")
                            ? each.path("license").path("id").asString()
                            : each.has("expression")
                                    ? each.path("expression").asString()
                                    : each.path("license").path("name").asString())
                    .toList();
            boolean ours = part.path("group").asString().equals("no.samskap");
            boolean known = NAMED_OTHERWISE.containsKey(
                    part.path("group").asString() + ":" + part.path("name").asString());
            if (!ours && !known && licences.stream().noneMatch(ALLOWED::contains)) {
                refused.add(part.path("purl").asString() + " " + licences);
            }
        }
        return refused;
    }

    @Test
    void H41_every_part_of_the_service_is_told_of_and_has_a_licence_that_is_allowed() throws IOException {
        JsonNode bill = bill("application.cdx.json");
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.path("components").size()).isGreaterThan(50);
        assertThat(refused(bill)).isEmpty();
    }

    @Test
    void H41_a_licence_that_nobody_said_yes_to_fails_the_build() {
        JsonNode bill = JsonMapper.shared().readTree("""
                        {"components": [
                          {"purl": "pkg:maven/a/b@1", "licenses": [{"license": {"id": "SSPL-1.0"}}]},
                          {"purl": "pkg:maven/a/c@1", "licenses": [{"license": {"id": "AGPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
                          {"purl": "pkg:maven/a/d@1"}]}
                        """);
        assertThat(refused(bill)).containsExactly("pkg:maven/a/b@1 [SSPL-1.0]", "pkg:maven/a/d@1 []");
    }
}
