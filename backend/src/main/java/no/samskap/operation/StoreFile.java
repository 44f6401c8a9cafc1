package no.samskap.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStore;
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

    private final Path file;
    private final MVStore store;
    private final Mark mark;
    private final boolean another;
    private long synced;
    private long notBefore;

    private StoreFile(Path file, MVStore store, Mark mark, boolean another) {
        this.file = file;
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
            Mark.Said said = restored ? null : Mark.read(folder.resolve(MARK));
            boolean existed = Files.exists(file);
            if (existed ? Files.size(file) == 0 : said != null) {
                throw StoreTrouble.lost(file);
            }
            prepare(folder, file);
            UntoldVersion.takeOut(file);
            MVStore store = StoreTrouble.explained(file, () -> whole(file, through));
            return trusted(store, file, said, existed);
        } catch (IOException unreachable) {
            throw StoreTrouble.unreachable(folder, unreachable);
        }
    }

    private static MVStore whole(Path file, UnaryOperator<String> through) {
        MVStore store = engine(through.apply(file.toString()));
        try {
            return StoreCheck.everything(store);
        } catch (RuntimeException broken) {
            store.closeImmediately();
            throw broken;
        }
    }

    private static StoreFile trusted(MVStore store, Path file, Mark.@Nullable Said said, boolean existed)
            throws IOException {
        try {
            if (said != null && store.getCurrentVersion() < said.version()) {
                throw StoreTrouble.lost(file);
            }
            boolean another = existed && (said == null || !said.file().equals(Mark.nameOf(file)));
            return new StoreFile(file, store, markOf(file, store.getCurrentVersion()), another);
        } catch (RuntimeException | IOException refused) {
            store.closeImmediately();
            throw refused;
        }
    }

    /** Opens the file again after a write that failed: as it was when last told as stored, whatever was begun since. */
    StoreFile again(UnaryOperator<String> through) throws IOException {
        store.closeImmediately();
        MVStore fresh = engine(through.apply(file.toString()));
        long newest = fresh.getCurrentVersion();
        try {
            if (newest > synced) {
                fresh.rollbackTo(synced);
            }
            if (fresh.getCurrentVersion() != synced) {
                throw new IOException("the file ends at version " + newest + ", not at " + synced);
            }
        } catch (RuntimeException | IOException refused) {
            fresh.closeImmediately();
            throw refused;
        }
        StoreFile opened = new StoreFile(file, fresh, mark, another);
        opened.notBefore = Math.max(notBefore, newest);
        return opened;
    }

    static MVStore engine(String name) {
        MVStore store = new MVStore.Builder()
                .fileName(HeaderLast.name(name))
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
            StoredDatabase.open(store, "samskap.steps").put("step", store.getCurrentVersion());
            commitWithHeader();
        }
        if (store.hasUnsavedChanges()) {
            commitWithHeader();
        }
        return store.getCurrentVersion() != synced;
    }

    private void commitWithHeader() {
        StoreCheck.note(store);
        // The engine writes its header anew only when it thinks it must, and counts on finding the newest version by
        // following older ones, over which it may be writing. Taking this word away is what makes it write.
        store.getStoreHeader().put("clean", 1);
        store.commit();
    }

    /** Returns when what was committed is on disk. */
    void sync() throws IOException {
        store.sync();
        synced = store.getCurrentVersion();
        mark.write(synced);
    }

    /**
     * Gives back some of the space that old versions take: writes again what little is in use of the emptiest stretches,
     * so that later versions can have them, and the file's end falls off when nothing is left there. The engine can also
     * move stretches about in place, faster; but a power cut in the midst of that loses more than the last write.
     */
    void tidy() throws IOException {
        if (store.compact(StoreSize.WANTED_FILL, TIDY_BYTES) && commit()) {
            sync();
        }
    }

    StoreSize size() {
        return StoreSize.of(store);
    }

    /**
     * Writes what is left; a file that has failed is left as it is. The engine is not told that this is the end: a file
     * that it knows to be closed in order it opens by a shorter way, which takes offence at an old stretch that nothing
     * uses any more, once a killed process has begun to write over it, and then makes do with a much older version.
     */
    @Override
    public void close() throws IOException {
        if (!store.isClosed()) {
            if (commit()) {
                sync();
            }
            store.closeImmediately();
        }
        mark.close();
    }

    /** A new file is made beside and moved into place whole: a power cut in the midst of it leaves none, not half of one. */
    private static void prepare(Path folder, Path file) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            onlyForOwner(folder, "rwx------");
        }
        if (Files.notExists(file)) {
            Path fresh = file.resolveSibling(NAME + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            onlyForOwner(fresh, "rw-------");
            MVStore empty = engine(fresh.toString());
            StoreCheck.note(empty);
            empty.commit();
            empty.sync();
            empty.close();
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            forceEntry(folder);
        }
    }

    private static Mark markOf(Path file, long version) throws IOException {
        Path path = file.resolveSibling(MARK);
        boolean fresh = Files.notExists(path);
        Mark mark = Mark.open(path, file, version);
        if (fresh) {
            onlyForOwner(path, "rw-------");
        }
        return mark;
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
