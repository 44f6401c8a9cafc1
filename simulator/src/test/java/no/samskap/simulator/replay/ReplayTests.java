package no.samskap.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashSet;
import no.samskap.simulator.client.FrontDoor;
import no.samskap.simulator.recording.Recording;
import no.samskap.simulator.recording.Recordings;
import no.samskap.simulator.standin.Misbehaviour;
import no.samskap.simulator.standin.StandIn;
import org.junit.jupiter.api.Test;

class ReplayTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StringWriter said = new StringWriter();

    @Test
    void M22_a_server_that_remembers_every_stance_passes_cell_for_cell() throws Exception {
        assertThat(replayLondon(Misbehaviour.none())).as(said.toString()).isTrue();
        assertThat(said.toString())
                .contains("638 of 638 cells equal; 0 missing, 0 different, 0 extra")
                .contains("in order, without gaps")
                .contains("result       PASSED");
    }

    @Test
    void M23_a_server_that_forgets_one_stance_fails() throws Exception {
        assertThat(replayLondon(Misbehaviour.none().forgettingAt(number -> number == 300)))
                .isFalse();
        assertThat(said.toString())
                .contains("637 of 638 cells equal; 1 missing")
                .contains("result       FAILED");
    }

    @Test
    void
            M24_fault1_fault23_when_every_socket_is_lost_everybody_comes_back_and_repeats_what_has_no_answer_under_the_same_id()
                    throws Exception {
        try (StandIn server =
                StandIn.start(Misbehaviour.none().losingEverybodyAt(number -> number == 150 || number == 400))) {
            assertThat(replay(server, Recordings.read("london.youth.policing")))
                    .as(said.toString())
                    .isTrue();
            assertThat(server.board().received()).hasSizeGreaterThan(36 + 640);
            assertThat(server.board().carriedOut()).hasSize(36 + 640);
            assertThat(new HashSet<>(server.board().received())).hasSize(36 + 640);
        }
    }

    @Test
    void M25_fault16_what_is_refused_for_the_moment_is_sent_again_until_it_is_accepted() throws Exception {
        assertThat(replayLondon(Misbehaviour.none().busyAt(number -> number % 50 == 0)))
                .as(said.toString())
                .isTrue();
        assertThat(said.toString()).contains("asked to wait {busy=");
    }

    @Test
    void M26_a_rejection_for_good_is_counted_by_its_code_and_fails_the_replay() throws Exception {
        assertThat(replayLondon(Misbehaviour.none().rejectingAt(number -> number == 300)))
                .isFalse();
        assertThat(said.toString()).contains("rejected {idea.unknown=1}");
    }

    private boolean replayLondon(Misbehaviour misbehaviour) throws Exception {
        Recording london = Recordings.read("london.youth.policing");
        try (StandIn server = StandIn.start(misbehaviour)) {
            return replay(server, london);
        }
    }

    private boolean replay(StandIn server, Recording recording) throws Exception {
        var plan = new ReplayPlan("leder", 64, 8, 0, PATIENCE);
        try (var door = new FrontDoor(server.url(), PATIENCE);
                var killings = new Killings(null, 0, recording.votes().size());
                var replay = new Replay(door, recording, plan, killings, new PrintWriter(said))) {
            return replay.run();
        }
    }
}
