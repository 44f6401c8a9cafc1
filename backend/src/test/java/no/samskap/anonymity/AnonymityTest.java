package no.samskap.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnonymityTest {
    @Property(tries = 2_000)
    void O05_threat79_what_is_told_and_what_is_left_when_it_is_subtracted_are_of_five_people_or_more(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 15) Integer> sizes) {
        int[] parts = sizes.stream().mapToInt(Integer::intValue).toArray();
        boolean[] told = Anonymity.tellable(parts);
        int hidden = 0;
        for (int i = 0; i < parts.length; i++) {
            if (told[i]) {
                assertThat(parts[i]).isGreaterThanOrEqualTo(5);
            } else {
                hidden += parts[i];
            }
        }
        int whole = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(hidden == 0 || hidden >= 5 || hidden == whole).isTrue();
    }

    @Property(tries = 500)
    void O05_nothing_is_held_back_without_need(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 5, max = 15) Integer> sizes) {
        assertThat(Anonymity.tellable(sizes.stream().mapToInt(Integer::intValue).toArray()))
                .containsOnly(true);
    }

    @Test
    void O05_one_small_group_takes_the_next_smallest_with_it() {
        assertThat(Anonymity.tellable(new int[] {20, 3, 9})).containsExactly(true, false, false);
        assertThat(Anonymity.tellable(new int[] {20, 3, 3})).containsExactly(true, false, false);
        assertThat(Anonymity.tellable(new int[] {20, 0, 9})).containsExactly(true, false, true);
        assertThat(Anonymity.tellable(new int[] {4})).containsExactly(false);
    }
}
