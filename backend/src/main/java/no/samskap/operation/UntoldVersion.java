package no.samskap.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * A version that lies in the file but that the header does not know: the process ended while it was being written, and
 * nobody was told that it is stored. After a power cut it may have its beginning and its end but not all between, and
 * the engine, which looks at the two ends only, would take it for the newest. So it is taken out before the engine looks.
 */
final class UntoldVersion {
    private static final int BLOCK = 4096;
    private static final int LONGEST_BEGINNING = 256;
    private static final Pattern BEGINNING =
            Pattern.compile("chunk:[0-9a-f]+,len:[0-9a-f]+,[^\\n]*?version:([0-9a-f]{1,15}),");
    private static final Pattern HEADER =
            Pattern.compile("(H:[^\\n]*,version:([0-9a-f]{1,15})[^\\n]*),fletcher:([0-9a-f]{1,8})\\n");

    private UntoldVersion() {}

    /** Takes such versions out, if the file is then whole: it is tried on a copy, and otherwise nothing is changed. */
    static void takeOut(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".trial");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            OptionalLong told = told(channel);
            if (lock == null || told.isEmpty() || !strike(channel, told.getAsLong(), false)) {
                return;
            }
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel trial = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                strike(trial, told.getAsLong(), true);
            }
            if (whole(copy)) {
                strike(channel, told.getAsLong(), true);
                channel.force(true);
            }
        } catch (OverlappingFileLockException inUseHere) {
            // The engine will say so.
        } finally {
            copy.toFile().delete();
        }
    }

    /** The version that the header points to: the newer of its two copies, where only one was written. */
    private static OptionalLong told(FileChannel channel) throws IOException {
        OptionalLong newest = OptionalLong.empty();
        for (int at : new int[] {0, BLOCK}) {
            Matcher header = HEADER.matcher(text(channel, at));
            if (header.lookingAt() && checksum(header.group(1)) == Long.parseLong(header.group(3), 16)) {
                long version = Long.parseLong(header.group(2), 16);
                newest = OptionalLong.of(Math.max(version, newest.orElse(version)));
            }
        }
        return newest;
    }

    private static long checksum(String fields) {
        byte[] bytes = fields.getBytes(StandardCharsets.ISO_8859_1);
        return Integer.toUnsignedLong(DataUtils.getFletcher32(bytes, 0, bytes.length));
    }

    /** Whether there are beginnings of versions after {@code told}; they are wiped when asked to. */
    private static boolean strike(FileChannel channel, long told, boolean wipe) throws IOException {
        boolean found = false;
        for (long at = 2 * BLOCK; at < channel.size(); at += BLOCK) {
            Matcher beginning = BEGINNING.matcher(text(channel, at));
            if (beginning.lookingAt() && Long.parseLong(beginning.group(1), 16) > told) {
                found = true;
                if (wipe) {
                    channel.write(ByteBuffer.allocate(LONGEST_BEGINNING), at);
                }
            }
        }
        return found;
    }

    private static String text(FileChannel channel, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_BEGINNING);
        channel.read(bytes, at);
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    private static boolean whole(Path copy) {
        try (MVStore store = StoreFile.engine(copy.toString())) {
            StoreCheck.everything(store);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
