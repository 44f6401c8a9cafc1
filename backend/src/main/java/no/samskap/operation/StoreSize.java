package no.samskap.operation;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * How large the file is and how much of it is in use.
 *
 * @param bytes the file's length
 * @param used percent of the file that some version still needs
 * @param live percent of that which the newest version needs
 */
record StoreSize(long bytes, int used, int live) {
    /** Tidying begins when less than this percent of the file is data: the file is then twice the data. */
    private static final int WORTH_TIDYING = 50;

    /** How full tidying leaves what it rewrites; fuller would rewrite the same data again and again. */
    static final int WANTED_FILL = 85;

    private static final int TOO_SMALL_TO_MIND = 4 << 20;

    static StoreSize of(MVStore store) {
        FileStore<?> file = store.getFileStore();
        return new StoreSize(file.size(), file.getFillRate(), file.getChunksFillRate());
    }

    boolean wasteful() {
        return bytes > TOO_SMALL_TO_MIND && used * live < WORTH_TIDYING * 100;
    }
}
