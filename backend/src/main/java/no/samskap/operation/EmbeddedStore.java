package no.samskap.operation;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A database in this process, for a laptop and a first look: the wire on a free port of this machine only, the data in
 * one file. Open once constructed; closing it leaves a clean file.
 */
final class EmbeddedStore implements AutoCloseable {
    /** One thread a connection, since a write's thread waits for the disk; a few more than the pool has connections. */
    private static final int THREADS = ClientSettings.MOST_CONNECTIONS + 8;

    /** How long writes are refused at once after the disk has refused one: opening the file again is not free. */
    private static final Duration REFUSAL = Duration.ofMillis(500);

    private static final Duration BETWEEN_TIDYINGS = Duration.ofMillis(200);

    /** On a slow disk tidying waits longer, so that writes have most of the disk. */
    private static final int REST_AFTER_WORK = 4;

    private final GroupCommit commit;
    private final MongoServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread tidying;
    private final Path folder;
    private final boolean another;

    EmbeddedStore(Path folder, boolean restored) {
        this(folder, restored, UnaryOperator.identity(), REFUSAL);
    }

    /** For tests: {@code through} names the file by a way that a test watches or breaks. */
    EmbeddedStore(Path folder, boolean restored, UnaryOperator<String> through, Duration refusal) {
        this.folder = folder.toAbsolutePath().normalize();
        StoreFile file = StoreFile.open(this.folder, restored, through);
        another = restored || file.another();
        commit = new GroupCommit(file, through, refusal);
        server = new MongoServer(new DurableBackend(commit));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
        tidying = Thread.ofPlatform().name("store-tidying").daemon().start(this::tidyNowAndThen);
    }

    private void tidyNowAndThen() {
        long rest = BETWEEN_TIDYINGS.toNanos();
        try {
            while (!closing.await(rest, TimeUnit.NANOSECONDS)) {
                long started = System.nanoTime();
                commit.tidy();
                rest = Math.max(BETWEEN_TIDYINGS.toNanos(), REST_AFTER_WORK * (System.nanoTime() - started));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    ConnectionString address() {
        InetSocketAddress local = server.getLocalAddress();
        return new ConnectionString("mongodb://127.0.0.1:" + local.getPort() + "/" + ClientSettings.DATABASE);
    }

    Path folder() {
        return folder;
    }

    /** Whether the file is not the one that was last used here: a copy that somebody put back. */
    boolean another() {
        return another;
    }

    StoreSize size() {
        return commit.size();
    }

    @Override
    public void close() {
        closing.countDown();
        server.shutdownNow();
        try {
            tidying.join();
            commit.close();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
