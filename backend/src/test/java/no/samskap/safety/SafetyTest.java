package no.samskap.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import no.samskap.SamskapApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.mock.env.MockPropertySource;

class SafetyTest {
    private static final String ADDRESS = "samskap.public-address=https://samskap.example.no";
    private static final String ISSUER = "samskap.issuer=https://login.example.no/realms/samskap";
    private static final String GOOD_SECRET = "samskap.client-secret=7Jm0zQ1xTn5rVb8kLw2dYc4hGf6pSa9u";

    private static Set<Danger> found(String... settings) {
        MockPropertySource source = new MockPropertySource();
        for (String setting : settings) {
            String[] nameAndValue = setting.split("=", 2);
            source.setProperty(nameAndValue[0], nameAndValue[1]);
        }
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(source);
        return Inspection.of(new PropertySourcesPropertyResolver(sources));
    }

    @Test
    void P50_demo_people_and_an_address_or_an_issuer_do_not_start_together() {
        for (String forOthers : new String[] {ADDRESS, ISSUER}) {
            assertThatThrownBy(() -> SpringApplication.run(
                            SamskapApplication.class,
                            "--samskap.demo-people=true",
                            "--" + forOthers,
                            "--" + GOOD_SECRET))
                    .isInstanceOfSatisfying(
                            UnsafeStart.class,
                            stopped -> assertThat(stopped.dangers()).containsExactly(Danger.DEMO_PEOPLE_FOR_OTHERS));
        }
        assertThat(found("samskap.demo-people=true")).doesNotContain(Danger.DEMO_PEOPLE_FOR_OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-me-change-me-change-me",
                "my-super-secret-value-for-oidc",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "eksempel-eksempel-eksempel"
            })
    void P51_a_secret_that_is_an_example_stops_the_start(String secret) {
        assertThat(found(ADDRESS, ISSUER, "samskap.client-secret=" + secret)).containsExactly(Danger.SECRET_AN_EXAMPLE);
        assertThat(Danger.SECRET_AN_EXAMPLE.stops()).isTrue();
    }

    @Test
    void P51_no_secret_and_a_short_one_stop_the_start_with_one_sentence() {
        assertThat(found(ADDRESS, ISSUER)).containsExactly(Danger.SECRET_MISSING);
        assertThat(found(ADDRESS, ISSUER, "samskap.client-secret=7Jm0zQ1xTn5")).containsExactly(Danger.SECRET_SHORT);
        assertThatThrownBy(() -> SpringApplication.run(SamskapApplication.class, "--" + ADDRESS, "--" + ISSUER))
                .isInstanceOfSatisfying(
                        UnsafeStart.class,
                        stopped -> assertThat(Objects.requireNonNull(new UnsafeStartAnalyzer().analyze(stopped))
                                        .getDescription())
                                .contains("SAMSKAP_CLIENTSECRET")
                                .hasLineCount(1));
    }

    @Test
    void P52_what_is_not_safe_yet_is_told_and_does_not_stop() {
        Set<Danger> found = found(
                "samskap.public-address=http://samskap.example.no",
                "samskap.issuer=http://login.example.no/realms/samskap",
                GOOD_SECRET,
                "samskap.origins=https://a.example.no,http://b.example.no",
                "samskap.restored=true",
                "MONGODB_URI=mongodb://store.example.no/samskap");
        assertThat(found)
                .containsExactlyInAnyOrder(
                        Danger.ADDRESS_OVER_HTTP,
                        Danger.ISSUER_OVER_HTTP,
                        Danger.ORIGIN_OVER_HTTP,
                        Danger.RESTORED_LEFT_ON,
                        Danger.STORE_OPEN,
                        Danger.STORE_UNENCRYPTED)
                .noneMatch(Danger::stops);
        assertThat(found(
                        ADDRESS,
                        ISSUER,
                        GOOD_SECRET,
                        "MONGODB_URI=mongodb://samskap:x@store.example.no/samskap?tls=true"))
                .isEmpty();
        assertThat(found()).containsExactlyInAnyOrder(Danger.NO_ADDRESS, Danger.NO_ISSUER);
    }

    @Test
    void K09_mail_without_a_sender_or_without_encryption_is_told() {
        assertThat(found(ADDRESS, ISSUER, GOOD_SECRET, "spring.mail.host=mail.example.no"))
                .containsExactlyInAnyOrder(Danger.MAIL_WITHOUT_SENDER, Danger.MAIL_UNENCRYPTED)
                .noneMatch(Danger::stops);
        assertThat(found(
                        ADDRESS,
                        ISSUER,
                        GOOD_SECRET,
                        "spring.mail.host=mail.example.no",
                        "samskap.mail-from=samskap@example.no",
                        "spring.mail.properties.mail.smtp.starttls.required=true"))
                .isEmpty();
        assertThat(found(ADDRESS, ISSUER, GOOD_SECRET, "spring.mail.host=localhost", "samskap.mail-from=a@example.no"))
                .isEmpty();
    }

    @Test
    void P53_the_check_starts_nothing_says_it_in_words_and_ends_with_1_where_something_is_left() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = Doctor.examine(
                new String[] {
                    Doctor.CHECK,
                    "--" + ADDRESS,
                    "--samskap.issuer=http://127.0.0.1:9/realms/samskap",
                    "--" + GOOD_SECRET
                },
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(end).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("SAMSKAP_ISSUER")
                .contains(Danger.ISSUER_OVER_HTTP.in(Spoken.here()))
                .contains(Danger.ISSUER_SILENT.in(Spoken.here()))
                .doesNotContain("7Jm0zQ1xTn5rVb8kLw2dYc4hGf6pSa9u")
                .hasLineCount(2);
    }

    @Test
    void P53_every_danger_names_a_setting_in_both_languages() {
        for (Danger danger : Danger.values()) {
            assertThat(danger.in(Danger.Language.NORWEGIAN)).containsPattern("SAMSKAP_|MONGODB_URI|SPRING_MAIL_");
            assertThat(danger.in(Danger.Language.ENGLISH)).containsPattern("SAMSKAP_|MONGODB_URI|SPRING_MAIL_");
        }
    }
}
