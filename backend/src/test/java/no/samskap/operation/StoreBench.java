package no.samskap.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.LoggerFactory;

/**
 * How many writes a second are on disk before they are answered, how long each takes, and how large the file becomes.
 * Prints; asserts nothing, since it measures the machine as much as the store. The command is in docs/decisions/008.
 */
public final class StoreBench {
    private static final int BYTES = 600;
    private static final int ROWS_TO_READ = 2_000;

    private StoreBench() {}

    /** @param arguments a folder on the disk to measure, and seconds for each round */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        try (EmbeddedStore store = new EmbeddedStore(folder, false)) {
            System.out.printf(
                    "%8s %10s %9s %9s %9s %9s %9s%n",
                    "writers", "writes/s", "p50 ms", "p99 ms", "max ms", "data MB", "file MB");
            AtomicLong written = new AtomicLong();
            for (int writers : new int[] {1, 2, 8, 32}) {
                round(store.address(), writers, seconds, written, folder);
            }
            reading(store.address());
        }
        System.out.printf("after closing: file %.1f MB%n", megabytes(Files.size(folder.resolve("samskap.mv"))));
        long started = System.nanoTime();
        new EmbeddedStore(folder, false).close();
        System.out.printf(
                "opening, with every value read and checked: %d ms%n", (System.nanoTime() - started) / 1_000_000);
    }

    private static void round(ConnectionString address, int writers, int seconds, AtomicLong written, Path folder)
            throws Exception {
        try (MongoClient client = client(address);
                ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            MongoCollection<Document> log = client.getDatabase("bench").getCollection("log");
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(pool.submit(() -> write(log, end, written)));
            }
            List<long[]> each = new ArrayList<>();
            for (Future<long[]> one : running) {
                each.add(one.get());
            }
            long[] nanos = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            System.out.printf(
                    "%8d %10d %9.2f %9.2f %9.2f %9.1f %9.1f%n",
                    writers,
                    nanos.length / seconds,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[(int) (nanos.length * 0.99)] / 1e6,
                    nanos[nanos.length - 1] / 1e6,
                    megabytes(written.get() * BYTES),
                    megabytes(Files.size(folder.resolve("samskap.mv"))));
        }
    }

    private static long[] write(MongoCollection<Document> log, long end, AtomicLong written) {
        List<Long> nanos = new ArrayList<>();
        String text = "ord ".repeat(BYTES / 4);
        while (System.nanoTime() < end) {
            Document batch = new Document("_id", "board/" + written.incrementAndGet()).append("text", text);
            long started = System.nanoTime();
            log.insertOne(batch);
            nanos.add(System.nanoTime() - started);
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private static void reading(ConnectionString address) {
        try (MongoClient client = client(address)) {
            MongoCollection<Document> log = client.getDatabase("bench").getCollection("log");
            long started = System.nanoTime();
            for (int i = 1; i <= ROWS_TO_READ; i++) {
                log.find(Filters.eq("board/" + i)).first();
            }
            System.out.printf(
                    "reading by exact id: %.2f ms each%n", (System.nanoTime() - started) / 1e6 / ROWS_TO_READ);
            started = System.nanoTime();
            List<String> ids = new ArrayList<>();
            for (int i = 1; i <= 200; i++) {
                ids.add("board/" + i);
            }
            log.find(Filters.in("_id", ids)).into(new ArrayList<>());
            System.out.printf("reading 200 ids with $in: %.1f ms%n", (System.nanoTime() - started) / 1e6);
        }
    }

    private static MongoClient client(ConnectionString address) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(address);
        ClientSettings.applyTo(settings);
        return MongoClients.create(settings.build());
    }

    private static double megabytes(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }
}
