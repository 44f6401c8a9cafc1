package no.samskap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Section;
import no.samskap.report.Report.Words;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Report LONG = new Report(
            "nb",
            "Lang",
            "Prøve",
            List.of(new Section(
                    "Alt",
                    List.of(new Grid(
                            "Ideer",
                            List.of("Idé"),
                            IntStream.range(0, 400)
                                    .mapToObj(i -> List.of((Cell) new Words("Idé nummer " + i)))
                                    .toList())))));

    @Test
    void E05_the_making_of_a_pdf_is_told_step_by_step_and_never_goes_back() {
        List<Integer> told = new ArrayList<>();
        PdfWriter.write(LONG, told::add);
        assertThat(told).isSorted().hasSizeGreaterThan(10).allMatch(percent -> percent >= 0 && percent <= 100);
    }

    @Test
    void E05_a_pdf_that_nobody_wants_any_more_is_not_made_further() {
        for (int after : List.of(1, 3, 12)) {
            List<Integer> told = new ArrayList<>();
            Progress unwanted = percent -> {
                told.add(percent);
                if (told.size() == after) {
                    throw new Progress.Unwanted();
                }
            };
            assertThatThrownBy(() -> PdfWriter.write(LONG, unwanted)).isInstanceOf(Progress.Unwanted.class);
            assertThat(told).hasSize(after);
        }
    }
}
