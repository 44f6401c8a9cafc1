package no.samskap.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A line beside the store's file that says how far the file had come when its last change was told as stored, and which
 * file that was. A file that is found shorter than its mark has lost something, and is refused; a file that is not the
 * one of the mark was put there by somebody, and begins a new epoch.
 *
 * <p>Written after the file is on disk and before anyone is told, into two places by turns, so that one of them is
 * always whole. It is not itself forced to disk: a power cut may leave it a moment behind, never ahead.
 */
final class Mark implements AutoCloseable {
    private static final int PLACE = 512;

    private final FileChannel channel;
    private final String file;
    private boolean second;

    private Mark(FileChannel channel, String file) {
        this.channel = channel;
        this.file = file;
    }

    /**
     * What a mark says.
     *
     * @param version the file's version when it was last told as stored
     * @param file what the file system calls the file
     */
    record Said(long version, String file) {}

    static @Nullable Said read(Path path) {
        try {
            byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            Said one = said(bytes, 0);
            Said other = said(bytes, PLACE);
            boolean otherIsNewer = other != null && (one == null || other.version > one.version);
            return otherIsNewer ? other : one;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable Said said(byte[] bytes, int from) {
        if (bytes.length < from + PLACE) {
            return null;
        }
        String[] words =
                new String(bytes, from, PLACE, StandardCharsets.UTF_8).trim().split(" ", 3);
        if (words.length < 3 || !words[0].equals(checksum(words[1] + " " + words[2]))) {
            return null;
        }
        return new Said(Long.parseLong(words[1]), words[2]);
    }

    /** Begins marking at a version that the operator has accepted, whatever was marked before. */
    static Mark open(Path path, Path marked, long version) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Mark mark = new Mark(channel, nameOf(marked));
        mark.write(version);
        mark.write(version);
        return mark;
    }

    void write(long version) throws IOException {
        String line = version + " " + file;
        byte[] place = new byte[PLACE];
        Arrays.fill(place, (byte) ' ');
        byte[] words = (checksum(line) + " " + line).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(words, 0, place, 0, Math.min(words.length, PLACE - 1));
        place[PLACE - 1] = '\n';
        channel.write(ByteBuffer.wrap(place), second ? PLACE : 0);
        second = !second;
    }

    /** What the file system calls the file: a copy of it has another name, moving it within a disk keeps it. */
    static String nameOf(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? "unnamed" : key.toString();
    }

    private static String checksum(String line) {
        CRC32C crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
    }
}
