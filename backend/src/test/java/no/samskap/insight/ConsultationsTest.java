package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Our groups beside those that Polis published of real consultations. The recordings are not ours to carry: they are looked
 * for in {@code samskap.polis} (a system property or SAMSKAP_POLIS), by default beside the project; where they are missing
 * the tests are passed over, but never in a build that says {@code CI=true}.
 */
class ConsultationsTest {
    private static final String BESIDE = "../../shared/data/polis";

    @Test
    void O01_the_groups_of_a_consultation_on_taxes_are_those_that_polis_found() {
        assertThat(agreement("scoop-hivemind.taxes")).isGreaterThanOrEqualTo(0.86);
    }

    @Test
    void O01_the_groups_of_a_consultation_on_ride_hailing_are_those_that_polis_found() {
        assertThat(agreement("vtaiwan.uberx")).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void O04_a_consultation_of_twenty_six_people_gets_no_group_of_fewer_than_five() {
        Consultation read = Consultation.read(folder("london.youth.policing"));
        Grouping grouping = Landscape.of(read.opinions(), null).grouping();
        assertThat(grouping.parting().smallest()).isGreaterThanOrEqualTo(5);
        assertThat(grouping.people()).hasSize(24);
    }

    private static double agreement(String name) {
        Consultation read = Consultation.read(folder(name));
        return read.agreement(Landscape.of(read.opinions(), null).grouping());
    }

    private static Path folder(String name) {
        String told = System.getProperty("samskap.polis", System.getenv("SAMSKAP_POLIS"));
        Path folder = Path.of(Objects.requireNonNullElse(told, BESIDE)).resolve(name);
        assumeTrue("true".equals(System.getenv("CI")) || Files.isDirectory(folder), "no recordings in " + folder);
        return folder;
    }
}
