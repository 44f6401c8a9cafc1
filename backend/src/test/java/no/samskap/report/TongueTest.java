package no.samskap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskap.protocol.Answers;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reports.ReportLanguage;
import no.samskap.protocol.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TongueTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void E09_every_language_has_every_sentence_with_the_same_in_it(ReportLanguage language) {
        Properties nb = Tongue.sentences(ReportLanguage.NB);
        Properties its = Tongue.sentences(language);
        assertThat(its.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
        for (String key : nb.stringPropertyNames()) {
            assertThat(holes(its.getProperty(key))).as(key).isEqualTo(holes(nb.getProperty(key)));
            assertThat(its.getProperty(key)).as(key).isNotBlank();
        }
        Tongue tongue = Tongue.of(language, ZoneOffset.UTC);
        for (Role role : Role.values()) {
            assertThat(tongue.role(role)).isNotBlank();
        }
        for (Phase phase : Phase.values()) {
            assertThat(tongue.phase(phase)).isNotBlank();
        }
        for (Answers.Verdict verdict : Answers.Verdict.values()) {
            assertThat(tongue.verdict(verdict)).isNotBlank();
        }
    }

    @Test
    void E09_numbers_and_days_are_written_as_the_language_writes_them() {
        Instant day = Instant.parse("2026-11-24T12:00:00Z");
        assertThat(Tongue.of(ReportLanguage.NB, ZoneOffset.UTC).day(day)).isEqualTo("24. november 2026");
        assertThat(Tongue.of(ReportLanguage.EN, ZoneOffset.UTC).day(day)).isEqualTo("24 November 2026");
        assertThat(Tongue.of(ReportLanguage.EN, ZoneOffset.UTC).number(12_345)).isEqualTo("12,345");
        assertThat(Tongue.of(ReportLanguage.NN, ZoneOffset.UTC).kroner("100001/2"))
                .matches("50.001");
    }

    private static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
