package no.samskap.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samskap.simulator.matrix.MatrixComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingFolderTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "london.youth.policing, 36, 26, 640, 638",
        "scoop-hivemind.taxes, 148, 334, 17379, 17335",
        "vtaiwan.uberx, 197, 1921, 49997, 49443"
    })
    void M06_the_last_vote_of_each_person_and_statement_makes_the_published_matrix(
            String name, int statements, int voters, int votes, int cells) throws IOException {
        Recording recording = Recordings.read(name);

        assertThat(recording.statements()).hasSize(statements);
        assertThat(recording.voters()).hasSize(voters);
        assertThat(recording.votes()).hasSize(votes);
        assertThat(MatrixComparison.of(recording.finalStances(), recording.replayedStances()))
                .isEqualTo(new MatrixComparison(cells, cells, 0, 0, 0));
    }

    @Test
    void M07_a_statement_whose_text_is_lost_gets_a_neutral_one() throws IOException {
        write("summary.csv", "topic,Bussen\n");
        write("comments.csv", "timestamp,comment-id,author-id,comment-body\n2,5,a,\"  Flere\nbusser \"\n1,6,b,   \n");
        write("votes.csv", "timestamp,comment-id,voter-id,vote\n20,5,v,1\n10,7,v,-1\n20,5,v,0\n");
        write("participants-votes.csv", "participant,n-votes,5,6,7\nv,2,0,,-1\n");

        Recording recording = RecordingFolder.read(folder);

        assertThat(recording.statements())
                .containsExactly(
                        new Statement("6", "", "(statement 6)"),
                        new Statement("5", "a", "Flere\nbusser"),
                        new Statement("7", "", "(statement 7)"));
    }

    @Test
    void M08_votes_are_in_time_order_and_those_of_one_moment_in_the_order_of_the_file() throws IOException {
        write("summary.csv", "topic,Bussen\n");
        write("comments.csv", "timestamp,comment-id,author-id,comment-body\n");
        write("votes.csv", "timestamp,comment-id,voter-id,vote\n20,5,v,1\n10,7,v,-1\n20,5,v,0\n");
        write("participants-votes.csv", "participant,n-votes,5,7\nv,2,0,-1\n");

        assertThat(RecordingFolder.read(folder).votes())
                .containsExactly(
                        new Vote(10, "v", "7", Stance.DISAGREE),
                        new Vote(20, "v", "5", Stance.AGREE),
                        new Vote(20, "v", "5", Stance.PASS));
    }

    @Test
    void M09_a_vote_that_is_no_stance_stops_the_reading() throws IOException {
        write("summary.csv", "topic,Bussen\n");
        write("votes.csv", "timestamp,comment-id,voter-id,vote\n20,5,v,2\n");

        assertThatThrownBy(() -> RecordingFolder.read(folder)).hasMessageContaining("found '2'");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
