package no.samskap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Texts.TextPart;
import no.samskap.text.Manuscript.Fitted;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
    private static TextChange change(TextPart... parts) {
        return TextChange.of(List.of(parts));
    }

    private static TextPart kept(int over) {
        return new TextPart(over, null);
    }

    private static TextPart put(int over, String insert) {
        return new TextPart(over, insert);
    }

    private static Manuscript reading(String text) {
        return Manuscript.EMPTY.written(List.of(change(put(0, text))), null);
    }

    @Test
    void T05_what_was_written_on_an_earlier_version_is_moved_over_what_came_between() {
        Manuscript text = reading("Buss til alle").written(List.of(change(put(0, "Gratis "), kept(13))), null);
        Fitted fitted = text.fit(1, List.of(change(kept(13), put(0, " barn"))));
        assertThat(fitted)
                .isInstanceOfSatisfying(
                        Fitted.Fit.class,
                        fit -> assertThat(text.written(fit.changes(), null).text())
                                .isEqualTo("Gratis Buss til alle barn"));
    }

    @Test
    void T06_a_change_that_does_not_fit_its_version_is_refused() {
        Manuscript text = reading("Hei");
        assertThat(text.fit(1, List.of(change(kept(4))))).isInstanceOf(Fitted.Unfit.class);
        assertThat(text.fit(1, List.of(change(kept(3), put(0, "!")), change(kept(3)))))
                .isInstanceOf(Fitted.Unfit.class);
        assertThat(text.fit(2, List.of(change(kept(3))))).isInstanceOf(Fitted.OutOfReach.class);
    }

    @Test
    void T06_half_a_character_is_refused() {
        Manuscript text = reading("a😀b");
        assertThat(text.fit(1, List.of(change(kept(2), put(0, "x"), kept(2))))).isInstanceOf(Fitted.Unfit.class);
        assertThat(text.fit(1, List.of(change(kept(4), put(0, "\ud83d"))))).isInstanceOf(Fitted.Unfit.class);
        assertThat(text.fit(1, List.of(change(kept(4), put(0, "😀"))))).isInstanceOf(Fitted.Fit.class);
    }

    @Test
    void T06_one_who_is_too_far_behind_is_told_so() {
        Manuscript text = Manuscript.EMPTY;
        for (int i = 0; i <= Manuscript.MOST_RECENT; i++) {
            text = text.written(List.of(change(kept(i), put(0, "x"))), null);
        }
        assertThat(text.fit(0, List.of(change(put(0, "y"))))).isInstanceOf(Fitted.OutOfReach.class);
        assertThat(text.fit(1, List.of(change(kept(1), put(0, "y"))))).isInstanceOf(Fitted.Fit.class);
    }

    @Test
    void T06_a_text_that_would_be_too_long_is_refused() {
        Manuscript text = reading("x".repeat(Manuscript.LONGEST));
        assertThat(text.fit(1, List.of(change(kept(Manuscript.LONGEST), put(0, "y")))))
                .isInstanceOf(Fitted.TooLong.class);
        assertThat(text.fit(1, List.of(change(kept(Manuscript.LONGEST - 1), put(1, "y")))))
                .isInstanceOf(Fitted.Fit.class);
    }

    @Test
    void T07_a_note_follows_its_passage_and_stays_where_it_was_when_the_passage_is_gone() {
        Note note = new Note(
                new CommentId("n"),
                new Passage(5, 8),
                "til",
                "Hvem?",
                null,
                Instant.EPOCH,
                new ParticipantId("anne"),
                false);
        Manuscript text = reading("Buss til alle").with(note);
        Manuscript after = text.written(List.of(change(put(0, "En "), kept(13))), null);
        assertThat(passage(after)).isEqualTo(new Passage(8, 11));
        Manuscript gone = after.written(List.of(change(kept(3), put(13, ""))), null);
        assertThat(passage(gone)).isEqualTo(new Passage(3, 3));
    }

    private static Passage passage(Manuscript text) {
        return text.notes().values().iterator().next().passage();
    }
}
