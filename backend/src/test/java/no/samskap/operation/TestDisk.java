package no.samskap.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A real file with a hand on it: keeps a list of what was written and when it was made to last, and refuses on demand.
 * Pass {@link #through()} to a store.
 */
public final class TestDisk {
    private static final String SCHEME = "testdisk";
    private static final Map<String, TestDisk> BY_FILE = new ConcurrentHashMap<>();

    static {
        FilePath.register(new Named());
    }

    /** What reached the file, in order. */
    sealed interface Act {}

    record Write(long at, byte[] bytes) implements Act {}

    record Truncate(long size) implements Act {}

    record Sync() implements Act {}

    /** What the disk does from now on. */
    enum Mood {
        WELL,
        /** A write that would make the file longer stops halfway. */
        FULL,
        READ_ONLY,
        /** Takes what is written, fails to make it last. */
        SYNC_FAILS
    }

    private final List<Act> acts = new ArrayList<>();
    private volatile boolean keeping;
    volatile Mood mood = Mood.WELL;
    volatile int syncs;
    volatile int writes;

    UnaryOperator<String> through() {
        return file -> {
            BY_FILE.put(Path.of(file).toString(), this);
            return SCHEME + ":" + file;
        };
    }

    /** Begins to keep what is written; making it last is only noted from now on. */
    synchronized void keep() {
        keeping = true;
    }

    synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    private synchronized void note(Act act) {
        if (act instanceof Sync) {
            syncs++;
        } else {
            writes++;
        }
        if (keeping) {
            acts.add(act);
        }
    }

    /** Public, since the engine makes one by reflection. */
    public static final class Named extends FilePathWrapper {
        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            TestDisk disk = BY_FILE.get(Path.of(getBase().toString()).toString());
            return new Watched(getBase().open(mode), disk == null ? new TestDisk() : disk);
        }
    }

    private static final class Watched extends FileBase {
        private final FileChannel file;
        private final TestDisk disk;

        Watched(FileChannel file, TestDisk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer source, long at) throws IOException {
            if (disk.mood == Mood.READ_ONLY) {
                throw new IOException("Read-only file system");
            }
            if (disk.mood == Mood.FULL && at + source.remaining() > file.size()) {
                ByteBuffer half = source.duplicate();
                half.limit(source.position() + source.remaining() / 2);
                file.write(half, at);
                throw new IOException("No space left on device");
            }
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.note(new Write(at, bytes));
            return file.write(source, at);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            if (disk.mood == Mood.SYNC_FAILS) {
                throw new IOException("Input/output error");
            }
            if (!disk.keeping) {
                file.force(metadata);
            }
            disk.note(new Sync());
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            disk.note(new Truncate(size));
            file.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer target, long at) throws IOException {
            return file.read(target, at);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return file.write(source);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
