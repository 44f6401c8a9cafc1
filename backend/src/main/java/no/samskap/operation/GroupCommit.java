package no.samskap.operation;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One write at a time, many of them in one trip to the disk. A write changes the engine's memory under {@code commands}
 * and joins the batch that is gathering; then whoever gets {@code disk} first takes the whole batch to disk, while the
 * next batch gathers. A version on disk so always holds whole commands, and a batch waits for one sync only.
 *
 * <p>When the disk refuses, everything since the last sync is undone: those who wait are told no, the file is opened
 * again as it was, and reading goes on. For a short while after that, writes are refused without asking the disk.
 *
 * <p>Locks are taken in the order {@code disk}, {@code opening}, {@code commands}, and no one waits for {@code disk}
 * with another in hand.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    /** MongoDB's own code for a disk that is full; no driver takes it for something to retry by itself. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    /** A read that keeps seeing what is then undone meets a disk that fails with every write. */
    private static final int MOST_ATTEMPTS_TO_READ = 5;

    private final ReentrantLock disk = new ReentrantLock();
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();
    private final ReentrantLock commands = new ReentrantLock();
    private final UnaryOperator<String> through;
    private final long refusalNanos;

    // Replaced under the write lock of opening; null only while a file that failed could not be opened again.
    private @Nullable StoredBackend engine;
    private StoreFile file;
    private boolean closed;
    private boolean unreadable;

    // Replaced under commands.
    private volatile Batch gathering = new Batch();
    private volatile Batch onItsWay = new Batch();

    private volatile long refusingSince;
    private volatile boolean refusing;

    /** Writes that share their trip to the disk. */
    private static final class Batch {
        private enum Outcome {
            OPEN,
            ON_DISK,
            UNDONE
        }

        private volatile boolean begun;
        private volatile boolean brokenOff;
        private volatile Outcome outcome = Outcome.OPEN;
    }

    private record Seen<T>(T answer, Batch upTo) {}

    GroupCommit(StoreFile file, UnaryOperator<String> through, Duration refusal) {
        this.file = file;
        this.engine = new StoredBackend(file.store());
        this.through = through;
        this.refusalNanos = refusal.toNanos();
    }

    /** Does a write and returns its answer once it is on disk. */
    Document write(Function<MongoBackend, Document> work) {
        refuseWhileTheDiskDoes();
        Document answer = new Document();
        MongoServerException answeredNo = null;
        Batch batch;
        StoredBackend backend = enter();
        try {
            commands.lock();
            try {
                batch = gathering;
                batch.begun = true;
                answer = work.apply(backend);
            } catch (MongoServerException no) {
                // It may say no because of something that is not on disk yet: it waits like any other.
                answeredNo = no;
                batch = gathering;
            } catch (RuntimeException midway) {
                if (!closed(midway)) {
                    log.error("A write broke off and is undone: {}", midway.toString());
                }
                batch = gathering;
                batch.brokenOff = true;
            } finally {
                commands.unlock();
            }
        } finally {
            opening.readLock().unlock();
        }
        if (!onDisk(batch)) {
            throw unavailable();
        }
        if (answeredNo != null) {
            throw answeredNo;
        }
        return answer;
    }

    /** Does a read and returns its answer once all that it may have seen is on disk. */
    <T> T read(Function<MongoBackend, T> work) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS_TO_READ; attempt++) {
            Seen<T> seen = look(work);
            if (seen == null) {
                awaitOpening();
            } else if (onDisk(seen.upTo())) {
                return seen.answer();
            }
        }
        throw unavailable();
    }

    /** Null when the file was closed under the reader's hands. */
    private <T> @Nullable Seen<T> look(Function<MongoBackend, T> work) {
        StoredBackend backend = enter();
        try {
            T answer = work.apply(backend);
            // In this order: a batch moves from the first to the second.
            Batch next = gathering;
            Batch now = onItsWay;
            return new Seen<>(answer, next.begun ? next : now);
        } catch (MVStoreException failed) {
            if (!closed(failed)) {
                throw failed;
            }
            return null;
        } finally {
            opening.readLock().unlock();
        }
    }

    /** Whether the engine's file was closed under somebody's hands, as it is when a commit fails. */
    private static boolean closed(RuntimeException failed) {
        return failed instanceof MVStoreException known && known.getErrorCode() == DataUtils.ERROR_CLOSED;
    }

    @SuppressWarnings("LockNotBeforeTry") // there is nothing to do but wait
    private void awaitOpening() {
        disk.lock();
        disk.unlock();
    }

    /** Does what neither reads nor writes. */
    void aside(Consumer<MongoBackend> work) {
        opening.readLock().lock();
        try {
            if (engine != null && !closed) {
                work.accept(engine);
            }
        } finally {
            opening.readLock().unlock();
        }
    }

    /** Takes the read lock of opening and keeps it. */
    private StoredBackend enter() {
        openIfNeeded();
        opening.readLock().lock();
        if (engine == null || closed) {
            opening.readLock().unlock();
            throw unavailable();
        }
        return engine;
    }

    private boolean onDisk(Batch batch) {
        if (!batch.begun || batch.outcome == Batch.Outcome.ON_DISK) {
            return true;
        }
        disk.lock();
        try {
            if (batch.outcome == Batch.Outcome.OPEN) {
                flush();
            }
            return batch.outcome == Batch.Outcome.ON_DISK;
        } finally {
            disk.unlock();
        }
    }

    private void flush() {
        Batch taken = gathering;
        try {
            boolean changed;
            commands.lock();
            try {
                taken = gathering;
                onItsWay = taken;
                gathering = new Batch();
                changed = !taken.brokenOff && file.commit();
            } finally {
                commands.unlock();
            }
            if (taken.brokenOff) {
                undo(taken);
                return;
            }
            if (changed) {
                file.sync();
                acceptAgain();
            }
            taken.outcome = Batch.Outcome.ON_DISK;
        } catch (IOException | RuntimeException refused) {
            refuse(refused);
            undo(taken);
        }
    }

    private void acceptAgain() {
        if (refusing) {
            refusing = false;
            log.info("The data folder takes writes again");
        }
    }

    private void refuse(Exception why) {
        refusingSince = System.nanoTime();
        if (!refusing) {
            refusing = true;
            log.error("The data folder does not take writes: {}", reason(why));
        }
    }

    private void undo(Batch taken) {
        opening.writeLock().lock();
        try {
            taken.outcome = Batch.Outcome.UNDONE;
            gathering.outcome = Batch.Outcome.UNDONE;
            gathering = new Batch();
            // Nothing is on its way any more: a reader must not wait for what was undone.
            onItsWay = new Batch();
            engine = null;
            open();
        } finally {
            opening.writeLock().unlock();
        }
    }

    /** With the write lock of opening. */
    private void open() {
        try {
            file = file.again(through);
            engine = new StoredBackend(file.store());
            unreadable = false;
        } catch (IOException | RuntimeException stillRefused) {
            if (!unreadable) {
                unreadable = true;
                log.error("The data folder cannot be read either: {}", reason(stillRefused));
            }
        }
    }

    /** The disk's own word, without the engine's around it. */
    private static String reason(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private void openIfNeeded() {
        if (refusing && !recently()) {
            opening.writeLock().lock();
            try {
                if (engine == null && !closed) {
                    refusingSince = System.nanoTime();
                    open();
                }
            } finally {
                opening.writeLock().unlock();
            }
        }
    }

    private void refuseWhileTheDiskDoes() {
        if (refusing && recently()) {
            throw unavailable();
        }
    }

    private boolean recently() {
        return System.nanoTime() - refusingSince < refusalNanos;
    }

    private static MongoServerError unavailable() {
        return new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the data folder does not take writes");
    }

    /** Gives back some space where much is wasted; whether there was any. Holds up writes for milliseconds. */
    boolean tidy() {
        disk.lock();
        try {
            if (refusing || closed || engine == null || !file.size().wasteful()) {
                return false;
            }
            flush();
            commands.lock();
            try {
                file.tidy();
                return true;
            } finally {
                commands.unlock();
            }
        } catch (IOException | RuntimeException refused) {
            refuse(refused);
            undo(onItsWay);
            return false;
        } finally {
            disk.unlock();
        }
    }

    StoreSize size() {
        disk.lock();
        try {
            return file.size();
        } finally {
            disk.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        disk.lock();
        opening.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                file.close();
            }
        } finally {
            opening.writeLock().unlock();
            disk.unlock();
        }
    }
}
