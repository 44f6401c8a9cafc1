package no.samskap.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What is said to an operator whose data folder cannot be used, and what to do about it. */
final class StoreTrouble {
    private static final String RESTORE = "Put back a copy of %s from a backup and delete samskap.mark beside it."
            + " To go on with what the file still holds, where that is possible, start once with SAMSKAP_RESTORED=true.";

    private StoreTrouble() {}

    static <T> T explained(Path file, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (MVStoreException refused) {
            throw switch (refused.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> taken(file, refused);
                case DataUtils.ERROR_UNSUPPORTED_FORMAT -> newer(file, refused);
                default -> broken(file, refused);
            };
        } catch (RuntimeException unexpected) {
            throw broken(file, unexpected);
        }
    }

    private static StoreUnusable taken(Path file, Throwable cause) {
        return new StoreUnusable(
                "The data in " + folder(file) + " is in use by another process.",
                "Stop the other Samskap, or give this one a folder of its own with SAMSKAP_DATA.",
                cause);
    }

    private static StoreUnusable newer(Path file, Throwable cause) {
        return new StoreUnusable(
                "The data file " + shown(file) + " was written by another version of the file engine.",
                "Start the release of Samskap that wrote it.",
                cause);
    }

    private static StoreUnusable broken(Path file, Throwable cause) {
        return new StoreUnusable(
                "The data file " + shown(file) + " is damaged and was not opened. Nothing in it has been changed.",
                RESTORE.formatted(shown(file)),
                cause);
    }

    static StoreUnusable lost(Path file) {
        return new StoreUnusable(
                "The data file " + shown(file) + " holds less than what was stored in it before. It was not opened.",
                RESTORE.formatted(shown(file)));
    }

    static StoreUnusable unreachable(Path folder, IOException cause) {
        return new StoreUnusable(
                "The data folder " + shown(folder) + " cannot be used: " + cause.getMessage() + ".",
                "Give Samskap a folder it may write to with SAMSKAP_DATA.",
                cause);
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? shown(file) : parent.toString();
    }

    private static String shown(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
