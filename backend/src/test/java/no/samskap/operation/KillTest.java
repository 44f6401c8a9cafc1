package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the midst of writing, again and again, on one and the same folder. */
class KillTest {
    /** A few each time; {@code -Dsamskap.kills=80} to look for what shows once in forty. */
    private static final int ROUNDS = Integer.getInteger("samskap.kills", 6);

    private static final int MOST_TOLD_IN_A_ROUND = 200;

    @TempDir
    Path folder;

    @Test
    void S18_fault3_whatever_was_answered_is_there_after_the_process_was_killed() throws Exception {
        Random random = new Random(11);
        Set<String> told = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            told.addAll(toldUntilKilled("r" + round, 1 + random.nextInt(MOST_TOLD_IN_A_ROUND)));

            assertThat(kept()).as("after kill %d", round + 1).containsAll(told);
        }
    }

    private List<String> toldUntilKilled(String round, int lines) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = writer.inputReader()) {
            String line = out.readLine();
            while (line != null) {
                if (line.startsWith("told ")) {
                    told.add(line.substring("told ".length()));
                }
                if (told.size() == lines) {
                    // By its handle: the process itself would close the pipe, and with it what it had told.
                    writer.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        writer.waitFor();
        assertThat(told).hasSizeGreaterThanOrEqualTo(lines);
        return told;
    }

    /** What is found, each checked against what its writer wrote. */
    private Set<String> kept() {
        Set<String> kept = new HashSet<>();
        try (EmbeddedStore store = new EmbeddedStore(folder, false);
                MongoClient client = Writer.client(store)) {
            for (Document each : Writer.ideas(client).find()) {
                String id = each.getString("_id");
                assertThat(each.getString("text")).isEqualTo(Writer.textOf(id));
                assertThat(Writer.ideas(client).find(Filters.eq(id)).first()).isNotNull();
                kept.add(id);
            }
        }
        return kept;
    }

    /** The process that is killed: eight threads write, and each prints what it was told is stored. */
    static final class Writer {
        private static final int THREADS = 8;

        private Writer() {}

        public static void main(String[] arguments) {
            EmbeddedStore store = new EmbeddedStore(Path.of(arguments[0]), false);
            MongoCollection<Document> ideas = ideas(client(store));
            for (int thread = 0; thread < THREADS; thread++) {
                String name = arguments[1] + "/" + thread + "/";
                Thread.ofPlatform().start(() -> {
                    for (int i = 0; ; i++) {
                        ideas.insertOne(new Document("_id", name + i).append("text", textOf(name + i)));
                        System.out.println("told " + name + i);
                    }
                });
            }
        }

        static String textOf(String id) {
            return ("idé " + id + " ").repeat(1 + Math.floorMod(id.hashCode(), 120));
        }

        static MongoClient client(EmbeddedStore store) {
            MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(store.address());
            ClientSettings.applyTo(settings);
            return MongoClients.create(settings.build());
        }

        static MongoCollection<Document> ideas(MongoClient client) {
            return client.getDatabase("samskap").getCollection("ideas");
        }
    }
}
