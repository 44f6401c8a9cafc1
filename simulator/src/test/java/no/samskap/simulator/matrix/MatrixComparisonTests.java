package no.samskap.simulator.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatrixComparisonTests {

    @Test
    void M01_rows_are_paired_as_a_multiset() {
        var expected = matrix("1,-1,0", "1,-1,0", "1,,");
        var actual = matrix("1,,", "1,-1,0", "1,-1,0");

        assertThat(MatrixComparison.of(expected, actual)).isEqualTo(new MatrixComparison(7, 7, 0, 0, 0));
        assertThat(MatrixComparison.of(expected, matrix("1,-1,0", "1,,", "1,,")).allEqual())
                .isFalse();
    }

    @Test
    void M02_rows_without_a_twin_are_paired_with_the_most_alike() {
        var expected = matrix("1,1,1", "-1,-1,-1");
        var actual = matrix("-1,-1,", "1,1,0");

        assertThat(MatrixComparison.of(expected, actual)).isEqualTo(new MatrixComparison(6, 4, 1, 1, 0));
    }

    @Test
    void M03_rows_without_any_stance_count_on_neither_side() {
        assertThat(MatrixComparison.of(matrix("1,0,", ",,"), matrix("1,0,")).allEqual())
                .isTrue();
        assertThat(MatrixComparison.of(matrix("1,0,"), matrix(",,", "1,0,")).allEqual())
                .isTrue();
    }

    @Test
    void M04_what_only_the_other_matrix_has_is_extra() {
        var oneCellMore = MatrixComparison.of(matrix("1,0,"), matrix("1,0,1"));
        var oneRowMore = MatrixComparison.of(matrix("1,0,"), matrix("1,0,", "-1,,1"));

        assertThat(oneCellMore).isEqualTo(new MatrixComparison(2, 2, 0, 0, 1));
        assertThat(oneRowMore).isEqualTo(new MatrixComparison(2, 2, 0, 0, 2));
        assertThat(oneCellMore.allEqual()).isFalse();
    }

    @Test
    void M05_an_export_is_read_by_the_names_of_its_columns() {
        var expected = matrix("1,-1,0");

        var actual = MatrixCsv.read("\uFEFFparticipant,c,a,b\r\np1,0,1,-1\r\n");

        assertThat(MatrixComparison.of(expected, actual).allEqual()).isTrue();
        assertThatThrownBy(() -> MatrixCsv.read("participant,a\np1,2\n")).hasMessageContaining("found '2'");
        assertThatThrownBy(() -> MatrixCsv.read("name,a\np1,1\n")).hasMessageContaining("'participant'");
    }

    private static VoteMatrix matrix(String... rows) {
        var csv = new StringBuilder("participant,a,b,c\n");
        for (String row : rows) {
            csv.append("p,").append(row).append('\n');
        }
        return MatrixCsv.read(csv.toString());
    }
}
