package no.samskap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samskap.protocol.Texts.TextPart;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TextChangeTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the browser's editor made of two changes; written by the page's own tests. */
    record Case(
            String text,
            List<TextPart> mine,
            List<TextPart> theirs,
            List<TextPart> moved,
            List<TextPart> movedFirst,
            String made,
            List<Place> places) {}

    record Place(int at, int behind, int before) {}

    private static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TextChangeTest.class.getResourceAsStream("/text-cases.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> JSON.readValue(line, Case.class)).toList();
        }
    }

    @Test
    void T04_a_change_is_moved_over_another_as_the_editor_moves_it() throws Exception {
        assertThat(cases()).hasSize(800).allSatisfy(each -> {
            TextChange mine = TextChange.of(each.mine());
            TextChange theirs = TextChange.of(each.theirs());
            assertThat(mine.parts()).isEqualTo(each.mine());
            assertThat(mine.over(theirs, false).parts()).isEqualTo(each.moved());
            assertThat(theirs.over(mine, true).parts()).isEqualTo(each.movedFirst());
            assertThat(mine.over(theirs, false).applyTo(theirs.applyTo(each.text())))
                    .isEqualTo(each.made());
        });
    }

    @Test
    void T04_a_place_is_where_the_editor_has_it_after_a_change() throws Exception {
        assertThat(cases()).allSatisfy(each -> {
            TextChange theirs = TextChange.of(each.theirs());
            for (Place place : each.places()) {
                assertThat(theirs.place(place.at(), true)).isEqualTo(place.behind());
                assertThat(theirs.place(place.at(), false)).isEqualTo(place.before());
            }
        });
    }

    @Property(tries = 5_000)
    void T01_two_changes_made_at_once_come_to_one_text_in_either_order(@ForAll Random dice) {
        String text = Typing.word(dice, 20);
        TextChange mine = Typing.change(dice, text.length());
        TextChange theirs = Typing.change(dice, text.length());
        assertThat(theirs.over(mine, true).applyTo(mine.applyTo(text)))
                .isEqualTo(mine.over(theirs, false).applyTo(theirs.applyTo(text)));
    }
}
