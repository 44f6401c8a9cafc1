package no.samskap.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samskap.web.Browser;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen who takes both files of a closed round and counts them with the program in docs/recount, as its README says. */
@OverTheWire
class RealRecountTest {
    private static final Path PROGRAM = Path.of("../docs/recount/recount.py").toAbsolutePath();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void pythonIsHere() {
        try {
            new ProcessBuilder("python3", "--version").start();
        } catch (IOException e) {
            if ("true".equals(System.getenv("CI"))) {
                fail("python3 is needed here to count a real round's files with docs/recount");
            }
            Assumptions.abort(
                    "python3 is not on this machine, so a real round's files are not counted with docs/recount;"
                            + " V39 counts them in Java");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"stance\"}|{\"i1\":1,\"i2\":-1,\"i3\":0}",
                "{\"type\":\"approval\"}|{\"i1\":1,\"i3\":1}",
                "{\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2}|{\"i1\":2,\"i2\":1}",
                "{\"type\":\"score\"}|{\"i1\":5,\"i2\":0,\"i3\":3}",
                "{\"type\":\"rank\",\"rule\":\"schulze\"}|{\"i3\":1,\"i1\":2}",
                "{\"type\":\"rank\",\"rule\":\"instant-runoff\"}|{\"i2\":1,\"i1\":2}",
                "{\"type\":\"quadratic\",\"credits\":25}|{\"i1\":3,\"i2\":4}",
                "{\"type\":\"budget\",\"total\":100,\"costs\":[{\"idea\":\"i1\",\"cost\":60},{\"idea\":\"i2\",\"cost\":40},"
                        + "{\"idea\":\"i3\",\"cost\":55}]}|{\"i1\":1,\"i2\":1}",
            })
    void V53_the_files_that_a_real_round_publishes_are_counted_by_docs_recount_to_the_published_result(
            String method, String ballot) throws Exception {
        Meeting meeting = new Meeting(port, 3);
        accepted(meeting.does(
                meeting.leader,
                Meeting.dots("r1", "").replace("{\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2}", method)));
        for (Browser guest : meeting.guests(5)) {
            accepted(meeting.votes(guest, "r1", ballot));
        }
        accepted(meeting.votes(meeting.leader, "r1", "{}"));
        accepted(meeting.closes("r1"));
        Path round = Files.writeString(
                folder.resolve("round.json"),
                meeting.sees(meeting.leader, "r1", "/round.json").text());
        Path ballots = Files.writeString(
                folder.resolve("ballots.csv"),
                meeting.sees(meeting.leader, "r1", "/ballots.csv").text());
        assertThat(recount(round, ballots)).contains("This is the published result");

        String stolen = Files.readString(ballots).lines().reduce("", (all, line) -> line);
        Files.writeString(ballots, Files.readString(ballots).replace(stolen + "\n", ""));
        assertThat(recount(round, ballots)).doesNotContain("This is the published result");
    }

    private static String recount(Path round, Path ballots) throws Exception {
        ProcessBuilder python = new ProcessBuilder(
                        List.of("python3", PROGRAM.toString(), round.toString(), ballots.toString()))
                .redirectErrorStream(true);
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = python.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void accepted(Browser.Answer answer) {
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }
}
