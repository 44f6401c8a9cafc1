package no.samskap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Many who write on one text at once, over lines that are slow, break and lose answers. */
class WritersTest {
    /** What the board told of: who wrote, and the changes as they were taken in. */
    private record Told(int writer, List<TextChange> changes) {}

    /** The board with this one text, its answers and all that it has told. */
    private static final class Desk {
        private Manuscript text = Manuscript.EMPTY;
        private final List<Told> told = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();

        /** True where the command is taken in, now or before. */
        boolean take(int writer, Sent sent) {
            if (taken.contains(sent.command())) {
                return true;
            }
            if (text.fit(sent.version(), sent.changes()) instanceof Manuscript.Fitted.Fit fit) {
                text = text.written(fit.changes(), null);
                told.add(new Told(writer, fit.changes()));
                taken.add(sent.command());
                return true;
            }
            return false;
        }
    }

    private record Sent(String command, int version, List<TextChange> changes) {}

    /** One who writes: their page, as the editor's own rules for writing together have it. */
    private static final class Writer {
        private final int number;
        private final Random dice;
        private String text = "";
        private int version;
        private int heard;
        private List<TextChange> untold = List.of();
        private @Nullable Sent underWay;
        private int sent;

        Writer(int number, Random dice) {
            this.number = number;
            this.dice = dice;
        }

        void types() {
            TextChange change = Typing.change(dice, text.length());
            text = change.applyTo(text);
            List<TextChange> more = new ArrayList<>(untold);
            more.add(change);
            untold = more;
        }

        /** The answer may be lost on its way; then the same command goes again. */
        void sends(Desk desk, boolean answerIsLost) {
            if (underWay == null && !untold.isEmpty()) {
                underWay = new Sent(number + "/" + ++sent, version, untold);
            }
            if (underWay != null && !desk.take(number, underWay) && !answerIsLost) {
                underWay = null;
            }
        }

        void hears(Desk desk, int most) {
            for (int i = 0; i < most && heard < desk.told.size(); i++, heard++) {
                Told next = desk.told.get(heard);
                version += next.changes().size();
                if (next.writer() == number) {
                    untold = untold.subList(next.changes().size(), untold.size());
                    underWay = null;
                } else {
                    next.changes().forEach(this::takeIn);
                }
            }
        }

        private void takeIn(TextChange change) {
            TextChange other = change;
            List<TextChange> moved = new ArrayList<>();
            for (TextChange mine : untold) {
                moved.add(mine.over(other, false));
                other = other.over(mine, true);
            }
            untold = moved;
            text = other.applyTo(text);
        }
    }

    @Property(tries = 3_000)
    void T02_all_who_write_at_once_come_to_the_servers_text_whatever_their_lines_do(@ForAll Random dice) {
        Desk desk = new Desk();
        List<Writer> writers = IntStream.range(0, 2 + dice.nextInt(4))
                .mapToObj(i -> new Writer(i, dice))
                .toList();
        for (int step = 0; step < 40; step++) {
            Writer writer = writers.get(dice.nextInt(writers.size()));
            switch (dice.nextInt(4)) {
                case 0, 1 -> writer.types();
                case 2 -> writer.sends(desk, dice.nextBoolean());
                default -> writer.hears(desk, dice.nextInt(4));
            }
        }
        for (int round = 0; round < 3; round++) {
            writers.forEach(writer -> {
                writer.hears(desk, Integer.MAX_VALUE);
                writer.sends(desk, false);
                writer.hears(desk, Integer.MAX_VALUE);
            });
        }
        assertThat(writers).allSatisfy(writer -> {
            assertThat(writer.untold).isEmpty();
            assertThat(writer.text).isEqualTo(desk.text.text());
            assertThat(writer.version).isEqualTo(desk.text.version());
        });
    }
}
