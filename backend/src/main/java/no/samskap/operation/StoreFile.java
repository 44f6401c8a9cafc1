package no.samskap.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * The one file under the data folder, and what it takes to trust it: it is opened only when all that was ever told as
 * stored is in it and reads as it was written.
 *
 * <p>Not safe for several threads: {@link DurableBackend} sees to it that one at a time commits, syncs, tidies or closes.
 */
final class StoreFile implements AutoCloseable {
    static final String NAME = "samskap.mv";
    private static final String MARK = "samskap.mark";

    /** Kept for pages that are read again; the documents of a whole challenge fit many times over. */
    private static final int CACHE_MEGABYTES = 64;

    /** Tidying moves at most this much at a time, so that nobody waits long for it. */
    private static final int TIDY_BYTES = 1 << 20;

    private final MVStore store;
    private final Mark mark;
    private final boolean another;
    private long synced;
    private long notBefore;

    private StoreFile(MVStore store, Mark mark, boolean another) {
        this.store = store;
        this.mark = mark;
        this.another = another;
        this.synced = store.getCurrentVersion();
    }

    /**
     * Opens the folder's file, or a new one in an empty folder.
     *
     * @param restored the operator says that the file was put back from a copy, and may hold less than before
     */
    static StoreFile open(Path folder, boolean restored) {
        return open(folder, restored, UnaryOperator.identity());
    }

    /** As above; {@code through} lets a test stand between the engine and the disk. */
    static StoreFile open(Path folder, boolean restored, UnaryOperator<String> through) {
        Path file = folder.resolve(NAME);
        try {
            prepare(folder, file);
            Mark.Said said = restored ? null : Mark.read(folder.resolve(MARK));
            long size = Files.size(file);
            if (said != null && size == 0) {
                throw StoreTrouble.lost(file);
            }
            MVStore store = StoreTrouble.explained(file, () -> engine(through.apply(file.toString())));
            return trusted(store, file, said, size > 0);
        } catch (IOException unreachable) {
            throw StoreTrouble.unreachable(folder, unreachable);
        }
    }

    private static StoreFile trusted(MVStore store, Path file, Mark.@Nullable Said said, boolean existed)
            throws IOException {
        try {
            long newest = store.getCurrentVersion();
            long told = said == null ? 0 : said.version();
            if (newest < told) {
                throw StoreTrouble.lost(file);
            }
            StoreTrouble.explained(file, () -> toNewestWhole(store, file, told));
            boolean another = existed && (said == null || !said.file().equals(Mark.nameOf(file)));
            StoreFile opened = new StoreFile(store, Mark.open(file.resolveSibling(MARK), file), another);
            opened.notBefore = store.getCurrentVersion() < newest ? newest : 0;
            return opened;
        } catch (RuntimeException | IOException refused) {
            store.closeImmediately();
            throw refused;
        }
    }

    /** A power cut may leave the last write half done with a whole beginning and end: then what was before it counts. */
    private static MVStore toNewestWhole(MVStore store, Path file, long told) {
        try {
            StoreCheck.everything(store);
        } catch (RuntimeException broken) {
            store.rollbackTo(Trial.newestWhole(file, store.getCurrentVersion(), told, broken));
        }
        return store;
    }

    /** Opens the file again after a write that failed: as it was when last told as stored, whatever was begun since. */
    StoreFile again(UnaryOperator<String> through) throws IOException {
        store.closeImmediately();
        Path file = Path.of(path());
        MVStore fresh = engine(through.apply(file.toString()));
        long newest = fresh.getCurrentVersion();
        if (newest > synced) {
            fresh.rollbackTo(synced);
        }
        StoreFile opened = new StoreFile(fresh, mark, another);
        opened.notBefore = Math.max(notBefore, newest);
        return opened;
    }

    static MVStore engine(String name) {
        MVStore store = new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                // Otherwise a full buffer would still be written by itself, in the middle of somebody's command.
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        // What no version on disk refers to may be overwritten at once, since each version is on disk before the next.
        store.setRetentionTime(0);
        return store;
    }

    MVStore store() {
        return store;
    }

    /** Whether this is another file than the one last used here: a copy that somebody put back. */
    boolean another() {
        return another;
    }

    /** Writes what has changed as one new version; whether there was anything to write. */
    boolean commit() {
        while (notBefore > 0 && store.getCurrentVersion() <= notBefore) {
            // An abandoned version may still lie whole in the file: never give its number to another.
            MVMap<Object, Object> own = StoredDatabase.open(store, "samskap.steps");
            own.put("step", store.getCurrentVersion());
            StoreCheck.note(store);
            store.commit();
        }
        if (store.hasUnsavedChanges()) {
            StoreCheck.note(store);
            store.commit();
        }
        return store.getCurrentVersion() != synced;
    }

    /** Returns when what was committed is on disk. */
    void sync() throws IOException {
        store.sync();
        synced = store.getCurrentVersion();
        mark.write(synced);
    }

    /** Gives back some of the space that old versions take; a few milliseconds of work. Everything must be synced. */
    void tidy() throws IOException {
        if (store.compact(StoreSize.WANTED_FILL, TIDY_BYTES) && commit()) {
            sync();
        }
        if (store.getFileStore() instanceof RandomAccessStore blocks) {
            blocks.compactMoveChunks(StoreSize.WANTED_FILL, TIDY_BYTES, store);
            sync();
        }
    }

    StoreSize size() {
        return StoreSize.of(store);
    }

    private String path() {
        String name = store.getFileStore().getFileName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Leaves a clean file; for one that has failed, leaves it as it is. */
    @Override
    public void close() throws IOException {
        if (!store.isClosed()) {
            store.close();
            mark.write(store.getCurrentVersion());
        }
        mark.close();
    }

    private static void prepare(Path folder, Path file) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            onlyForOwner(folder, "rwx------");
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
            onlyForOwner(file, "rw-------");
            forceEntry(folder);
        }
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** A new file survives a power cut only when its folder is on disk as well. */
    private static void forceEntry(Path folder) {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notOnThisSystem) {
            // Some systems do not let a folder be opened; they keep its entries themselves.
        }
    }
}
