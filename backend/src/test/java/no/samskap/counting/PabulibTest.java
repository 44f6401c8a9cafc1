package no.samskap.counting;

import static no.samskap.counting.CountingTest.ballot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class PabulibTest {
    private static final Pabulib.Limits LIMITS = new Pabulib.Limits(1_000_000, 100, 1_000);

    private static final String FILE = """
            META
            key;value
            description;Deltakende budsjett
            num_projects;2
            num_votes;3
            budget;900.0
            vote_type;approval
            PROJECTS
            project_id;name;cost;selected
            1;"Benk; med ""rygg""\";300;1
            b 2;Lekeplass;700.00;0
            VOTES
            voter_id;vote;age
            v1;1,b 2;34
            v2;;
            v3;b 2;71
            """;

    @Test
    void V18_a_towns_file_is_read_with_all_that_it_says() throws Exception {
        Pabulib round = read(FILE);
        assertThat(round.budget())
                .isEqualTo(new Method.Budget(
                        900, List.of(new Method.Cost(new IdeaId("1"), 300), new Method.Cost(new IdeaId("b 2"), 700))));
        assertThat(round.ballots()).containsExactly(ballot("1", 1, "b 2", 1), ballot(), ballot("b 2", 1));
        assertThat(round.meta()).containsEntry("description", "Deltakende budsjett");
        assertThat(round.projects().getFirst().more()).isEqualTo(Map.of("name", "Benk; med \"rygg\"", "selected", "1"));
        assertThat(round.votes().getLast().more()).isEqualTo(Map.of("age", "71"));
    }

    @Test
    void V18_lines_of_another_system_a_byte_order_mark_and_empty_lines_are_no_hindrance() throws Exception {
        assertThat(read("\uFEFF" + FILE.replace("\n", "\r\n").replace("VOTES", "\r\nVotes")))
                .isEqualTo(read(FILE));
    }

    @Test
    void V18_a_name_that_begins_with_a_quoted_word_is_read() throws Exception {
        assertThat(read(FILE.replace("Lekeplass", "\"Lek\" og moro"))
                        .projects()
                        .getLast()
                        .more()
                        .get("name"))
                .isEqualTo("Lek og moro");
    }

    @Test
    void V18_what_is_written_is_read_as_it_was() throws Exception {
        Pabulib read = read(FILE);
        assertThat(read(written(read))).isEqualTo(read);

        Pabulib round = Pabulib.of(
                Map.of("description", "Ei linje\nog ei til"),
                read.budget(),
                Map.of(new IdeaId("1"), "=Benk;"),
                read.ballots(),
                Set.of(new IdeaId("1")));
        assertThat(read(written(round))).isEqualTo(round);
        assertThat(round.ballots()).isEqualTo(read.ballots());
        assertThat(written(round)).contains("\n1;300;1;\"=Benk;\";1\n", "\n1;1,b 2\n", "\nnum_votes;3\n");
    }

    @Test
    void V19_a_file_that_cannot_be_right_is_refused_naming_line_and_field() {
        refused("", 1, "budget");
        refused("PROJECTS\n" + FILE, 1, "PROJECTS");
        refused("hei\n" + FILE, 1, "META");
        refused(FILE.replace("key;value", "key;verdi"), 2, "value");
        refused(FILE.replace("budget;900.0", "budget;900.5"), 6, "budget");
        refused(FILE.replace("budget;900.0", "budget;1e99999999"), 6, "budget");
        refused(FILE.replace("budget;900.0\n", ""), 15, "budget");
        refused(FILE.replace("approval", "sant"), 7, "vote_type");
        refused(FILE.replace("num_votes;3", "num_votes;4"), 5, "num_votes");
        refused(FILE.replace("num_projects;2", "num_projects;3"), 4, "num_projects");
        refused(FILE.replace(";cost;", ";price;"), 9, "cost");
        refused(FILE.replace("700.00", "mye"), 11, "cost");
        refused(FILE.replace("700.00", "-1"), 11, "cost");
        refused(FILE.replace("b 2;Leke", "1;Leke"), 11, "project_id");
        refused(FILE.replace("b 2;Leke", ";Leke"), 11, "project_id");
        refused(FILE.replace("v2;;", "v1;;"), 15, "voter_id");
        refused(FILE.replace("v2;;", "v2;"), 15, "VOTES");
        refused(FILE.replace("v3;b 2", "v3;c"), 16, "vote");
        refused(FILE.replace("v3;b 2", "v3;1,1"), 16, "vote");
        refused(FILE + "META\n", 17, "META");
    }

    @Test
    void V19_a_file_that_is_too_large_is_refused_before_it_is_all_read() {
        refused(FILE, new Pabulib.Limits(100, 100, 100), "file");
        refused(FILE, new Pabulib.Limits(10_000, 1, 100), "PROJECTS");
        refused(FILE, new Pabulib.Limits(10_000, 100, 2), "VOTES");
        refused(FILE.replace("Lekeplass", "\"" + "x".repeat(200_000)), LIMITS, "file");
    }

    @Test
    @EnabledIfSystemProperty(named = "pabulib", matches = ".+")
    void V10_real_rounds_come_out_as_an_independent_implementation_has_them() throws Exception {
        int agree = 0;
        try (var committed = PabulibTest.class.getResourceAsStream("/counting/pabulib.txt");
                var lines = new BufferedReader(new InputStreamReader(committed, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(it -> !it.startsWith("#")).toList()) {
                String[] fields = line.split("\t", -1);
                Path file = Path.of(System.getProperty("pabulib"), fields[0]);
                if (Files.exists(file)) {
                    byte[] octets = Files.readAllBytes(file);
                    assertThat(sha256(octets)).as(fields[0]).isEqualTo(fields[1]);
                    Pabulib round = Pabulib.read(
                            new StringReader(new String(octets, StandardCharsets.UTF_8)),
                            new Pabulib.Limits(100_000_000, 10_000, 1_000_000));
                    assertThat(PabutoolsTest.answers(
                                    new PabutoolsTest.Instance(round.budget(), round.ideas(), round.ballots())))
                            .as(fields[0])
                            .isEqualTo(PabutoolsTest.expected(fields, 2));
                    agree++;
                }
            }
        }
        System.out.println(agree + " real rounds, each with five answers: all agree");
        assertThat(agree).isGreaterThanOrEqualTo(30);
    }

    private static String sha256(byte[] octets) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }

    private static Pabulib read(String text) throws IOException, UnreadablePabulib {
        return Pabulib.read(new StringReader(text), LIMITS);
    }

    private static String written(Pabulib round) throws IOException {
        StringWriter text = new StringWriter();
        round.write(text);
        return text.toString();
    }

    private static void refused(String text, long line, String field) {
        UnreadablePabulib fault = refused(text, LIMITS, field);
        assertThat(fault.line()).as(fault.getMessage()).isEqualTo(line);
    }

    private static UnreadablePabulib refused(String text, Pabulib.Limits limits, String field) {
        UnreadablePabulib fault =
                catchThrowableOfType(UnreadablePabulib.class, () -> Pabulib.read(new StringReader(text), limits));
        assertThat(fault.field()).as(fault.getMessage()).isEqualTo(field);
        return fault;
    }
}
