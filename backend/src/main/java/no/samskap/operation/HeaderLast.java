package no.samskap.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file whose header is written only when all else is on disk. The engine finds its newest version from there, and
 * writes it right after the version it points to: a disk that takes the pointer first and then loses power would leave
 * it pointing at nothing, and the engine would make do with an older version than the one people were told of.
 *
 * <p>Public only because the engine makes one by reflection.
 */
public final class HeaderLast extends FilePathWrapper {
    private static final String SCHEME = "headerlast";

    static {
        FilePath.register(new HeaderLast());
    }

    /** The engine's name for the file, written in this order. */
    static String name(String file) {
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Ordered(getBase().open(mode));
    }

    /** The engine calls this from one thread at a time for writing, from any for reading. */
    private static final class Ordered extends FileBase {
        private final FileChannel file;

        Ordered(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long at) throws IOException {
            if (at == 0) {
                file.force(true);
            }
            return file.write(source, at);
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // a file is read at a place by many at once
        public int read(ByteBuffer target, long at) throws IOException {
            return file.read(target, at);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public int read(ByteBuffer target) {
            throw atAPlaceOnly();
        }

        @Override
        public int write(ByteBuffer source) {
            throw atAPlaceOnly();
        }

        @Override
        public long position() {
            throw atAPlaceOnly();
        }

        @Override
        public FileChannel position(long position) {
            throw atAPlaceOnly();
        }

        private static UnsupportedOperationException atAPlaceOnly() {
            return new UnsupportedOperationException("the engine reads and writes at a place it names");
        }
    }
}
