package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import no.samskap.insight.Likeness.Match;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final List<String> IDEAS = List.of(
            "Flere sykkelparkeringer ved skolen",
            "Sykkelparkering ved skolene, gjerne under tak",
            "Gågrupper der foreldre følger barna",
            "Bedre lys i undergangen",
            "Betre lys i undergangane",
            "Gratis frukt i kantina");

    private final Likeness likeness = new Likeness(IDEAS);

    @Test
    void O30_the_same_words_in_other_forms_are_alike() {
        assertThat(likeness.like("sykkelparkeringene ved en skole", 0.25))
                .extracting(Match::text)
                .containsExactly(0, 1);
        assertThat(likeness.like("følg barna i gågruppe", 0.25))
                .extracting(Match::text)
                .containsExactly(2);
    }

    @Test
    void O30_the_same_text_is_fully_alike_and_small_words_count_for_nothing() {
        assertThat(likeness.like(IDEAS.get(3), 0.25).getFirst())
                .satisfies(match -> assertThat(match.likeness()).isCloseTo(1, within(1e-9)))
                .satisfies(match -> assertThat(match.text()).isEqualTo(3));
        assertThat(likeness.like("i ved der", 0)).isEmpty();
        assertThat(likeness.like("Utvid åpningstidene på biblioteket", 0.1)).isEmpty();
    }

    @Test
    void O31_near_duplicates_come_together_in_bokmal_and_nynorsk() {
        assertThat(likeness.groups(0.45)).containsExactlyInAnyOrder(List.of(0, 1), List.of(3, 4));
    }

    @Test
    void O32_threat93_two_thousand_ideas_and_a_text_of_one_letter_or_of_patterns_are_answered_at_once() {
        List<String> many = IntStream.range(0, 2_000)
                .mapToObj(i -> "Idé nummer " + i + " om " + IDEAS.get(i % IDEAS.size()))
                .toList();
        Likeness large = new Likeness(many);
        long began = System.nanoTime();
        assertThat(large.like("a".repeat(2_000), 0.25)).isEmpty();
        assertThat(large.like("(a+)+$".repeat(333), 0.25)).isEmpty();
        assertThat(large.like("lys i undergangen", 0.25)).isNotEmpty();
        System.out.printf("three searches among 2,000 ideas: %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }
}
