package no.samskap.exchange;

import java.io.OutputStream;
import java.time.Instant;
import no.samskap.board.BallotRow;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Snapshot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The whole challenge as one JSON object, written piece by piece. */
final class JsonFile {
    /** Changes when a reader of an older file would no longer understand. */
    private static final String FORMAT = "samskap-export/1";

    private JsonFile() {}

    static void write(Content content, Instant now, JsonMapper json, OutputStream out) {
        try (JsonGenerator file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writeStringProperty("format", FORMAT);
            file.writeStringProperty("exportedAt", now.toString());
            writeChallenge(content.challenge(), file);
            file.writeName("ideas");
            file.writeStartArray();
            for (Snapshot.Idea idea : content.ideas()) {
                file.writePOJO(idea);
            }
            file.writeEndArray();
            writeVotes(content, file);
            file.writeEndObject();
        }
    }

    private static void writeChallenge(Challenge challenge, JsonGenerator file) {
        file.writeName("challenge");
        file.writeStartObject();
        file.writeStringProperty("id", challenge.id().value());
        file.writeStringProperty("title", challenge.title());
        file.writeStringProperty("question", challenge.question());
        file.writeStringProperty("background", challenge.background());
        file.writePOJOProperty("phase", challenge.phase());
        file.writePOJOProperty("areas", challenge.areas());
        file.writePOJOProperty("charter", challenge.charter());
        file.writeEndObject();
    }

    private static void writeVotes(Content content, JsonGenerator file) {
        file.writeName("votes");
        file.writeStartArray();
        for (BallotRow ballot : content.ballots()) {
            ballot.stances().forEach((idea, stance) -> {
                file.writeStartObject();
                file.writeStringProperty("participant", ballot.voter());
                file.writeStringProperty("idea", idea.value());
                file.writeStringProperty("stance", CsvFiles.word(stance));
                file.writeEndObject();
            });
        }
        file.writeEndArray();
    }
}
