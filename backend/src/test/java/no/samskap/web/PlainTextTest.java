package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Property
    void H17_threat84_whatever_is_written_nothing_that_steers_the_text_around_it_is_kept(@ForAll String raw) {
        PlainText line = PlainText.line(raw);
        assertThat(line.value().codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR)
                .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200B || c == 0xFEFF);
        assertThat(PlainText.of(raw).value().replace("\n", " ").codePoints()).noneMatch(Character::isISOControl);
        assertThat(line.length()).isNotNegative();
    }

    @Property
    void H17_what_is_kept_is_composed_and_trimmed_and_cleaning_it_again_changes_nothing(@ForAll String raw) {
        String kept = PlainText.of(raw).value();
        assertThat(PlainText.of(kept).value()).isEqualTo(kept);
        assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
        assertThat(kept).isEqualTo(kept.strip());
    }

    @Test
    void H17_half_a_character_is_refused() {
        assertThat(PlainText.of("a\ud800").valid()).isFalse();
        assertThat(PlainText.of("\udc00\ud800").valid()).isFalse();
        assertThat(PlainText.of("😀").valid()).isTrue();
    }

    @Test
    void H17_letters_of_all_our_languages_and_joined_emoji_are_kept_as_they_are() {
        for (String text : new String[] {"Čáhcesuolu", "Kåfjord – Gáivuotna", "👩‍👩‍👧", "می‌خواهم", "linje\n\nto"}) {
            assertThat(PlainText.of(text).value()).isEqualTo(text);
        }
    }

    @Test
    void H17_what_shows_nothing_has_no_length() {
        for (String nothing :
                new String[] {"", " ", "\u00A0", "\u200B", "\u0301\u0301", "\u3164", "\u2800", "\u200D"}) {
            assertThat(PlainText.of(nothing).length()).isZero();
        }
    }
}
