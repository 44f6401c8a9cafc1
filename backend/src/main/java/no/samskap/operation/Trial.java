package no.samskap.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;

/** Looks for the newest version of a damaged file that is whole, on a copy: going back changes a file. */
final class Trial {
    /** The engine keeps what the last five versions refer to. */
    private static final int VERSIONS_KEPT = 5;

    private Trial() {}

    /** The newest whole version before {@code damaged}, but not before what was told as stored; else throws {@code broken}. */
    static long newestWhole(Path file, long damaged, long told, RuntimeException broken) {
        long oldest = Math.max(1, Math.max(told, damaged - VERSIONS_KEPT));
        Path copy = file.resolveSibling(file.getFileName() + ".trial");
        try {
            for (long version = damaged - 1; version >= oldest; version--) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                if (whole(copy, version)) {
                    return version;
                }
            }
            throw broken;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            copy.toFile().delete();
        }
    }

    private static boolean whole(Path copy, long version) {
        MVStore store = StoreFile.engine(copy.toString());
        try {
            store.rollbackTo(version);
            StoreCheck.everything(store);
            return true;
        } catch (RuntimeException broken) {
            return false;
        } finally {
            store.closeImmediately();
        }
    }
}
