package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskap.people.Unguessable;
import org.junit.jupiter.api.Test;

class JoinCodeTest {
    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars(Unguessable.ALPHABET).ofLength(JoinCode.LENGTH);
    }

    @Property
    void P04_threat75_a_code_is_read_in_any_case_with_or_without_dash_and_spaces(
            @ForAll("codes") String signs, @ForAll Random random) {
        StringBuilder typed = new StringBuilder();
        for (char sign : signs.toCharArray()) {
            typed.append(random.nextBoolean() ? sign : Character.toLowerCase(sign));
            typed.append(new String[] {"", "-", " ", "\u00A0", "\u2013"}[random.nextInt(5)]);
        }
        assertThat(JoinCode.read(typed.toString())).contains(new JoinCode(signs));
        String shown = new JoinCode(signs).shown();
        assertThat(shown).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(JoinCode.read(shown)).contains(new JoinCode(signs));
    }

    @Property
    void P04_whatever_is_typed_is_a_code_or_none_and_never_an_error(@ForAll String typed) {
        JoinCode.read(typed)
                .ifPresent(code -> assertThat(code.signs()).hasSize(8).matches("[" + Unguessable.ALPHABET + "]{8}"));
    }

    @Test
    void P04_no_code_has_signs_that_are_mistaken_for_others() {
        assertThat(Unguessable.ALPHABET).hasSize(32).doesNotContain("0", "O", "1", "I");
        assertThat(Unguessable.ALPHABET.chars().distinct().count()).isEqualTo(32);
        assertThat(JoinCode.read("0OOO-1III")).isEmpty();
        // A Turkish machine must not turn i into another letter.
        assertThat(JoinCode.read("abcdefgh".toLowerCase(Locale.ROOT))).contains(new JoinCode("ABCDEFGH"));
    }
}
