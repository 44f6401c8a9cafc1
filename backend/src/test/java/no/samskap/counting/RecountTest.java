package no.samskap.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the counting here against the program in docs/recount. */
class RecountTest {
    private static final Path PROGRAM = Path.of("../docs/recount/recount.py").toAbsolutePath();
    private static final int ROUNDS_OF_A_KIND = 3;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(none -> none.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    @BeforeAll
    static void pythonIsHere() {
        try {
            new ProcessBuilder("python3", "--version").start();
        } catch (IOException e) {
            if ("true".equals(System.getenv("CI"))) {
                fail("python3 is needed here to hold docs/recount against the service's counting");
            }
            Assumptions.abort("python3 is not on this machine, so docs/recount is not held against the counting");
        }
    }

    @Test
    void V20_the_program_in_docs_counts_published_ballots_to_the_same_result() throws Exception {
        Random dice = new Random(20);
        for (int kind = 0; kind < Round.KINDS; kind++) {
            for (int i = 0; i < ROUNDS_OF_A_KIND; i++) {
                Round round = Round.of(kind, dice);
                Ended recount = recount(round, told(round), "--json");
                assertThat(recount.code).as(recount.said).isZero();
                assertThat(JSON.readTree(recount.said)).as("%s", round).isEqualTo(outcome(round));
            }
        }
    }

    @Test
    void V20_the_program_says_whether_the_published_result_is_the_same() throws Exception {
        Round round = Round.of(1, new Random(1));
        ObjectNode told = told(round);
        told.set("outcome", outcome(round));
        assertThat(recount(round, told))
                .matches(it -> it.code == 0 && it.said.contains("This is the published result"));
        ((ObjectNode) told.get("outcome")).put("ballots", 77);
        assertThat(recount(round, told)).matches(it -> it.code == 1 && it.said.contains("IS ANOTHER"));
    }

    private static ObjectNode told(Round round) {
        ObjectNode told = JSON.createObjectNode();
        told.set("method", JSON.readTree(JSON.writerFor(Method.class).writeValueAsString(round.method())));
        told.put("tieSeed", round.tieSeed());
        return told;
    }

    private static JsonNode outcome(Round round) {
        return JSON.readTree(JSON.writeValueAsString(round.count()));
    }

    private Ended recount(Round round, ObjectNode told, String... options) throws Exception {
        Path method = Files.writeString(folder.resolve("round.json"), JSON.writeValueAsString(told));
        Path ballots = Files.writeString(folder.resolve("ballots.csv"), csv(round));
        List<String> command =
                new ArrayList<>(List.of("python3", PROGRAM.toString(), method.toString(), ballots.toString()));
        command.addAll(List.of(options));
        ProcessBuilder python = new ProcessBuilder(command).redirectErrorStream(true);
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = python.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static String csv(Round round) {
        StringBuilder csv = new StringBuilder("code");
        round.ideas().forEach(idea -> csv.append(',').append(idea));
        csv.append('\n');
        int code = 0;
        for (Map<IdeaId, Integer> ballot : round.ballots()) {
            csv.append("kode-").append(code++);
            for (IdeaId idea : round.ideas()) {
                Integer number = ballot.get(idea);
                csv.append(',').append(number == null ? "" : number);
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
