package no.samskap.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Random octets in small files of their own beside the embedded store, which can be destroyed: a store's file keeps old pages,
 * so that what is deleted there may be read from it long after. With a database of the operator's there is no such place.
 */
@Component
public final class KeyFolder {
    private static final String NAME = "keys";
    private static final int OCTETS = 32;

    private final @Nullable Path folder;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    KeyFolder(ObjectProvider<EmbeddedStore> embedded) {
        EmbeddedStore store = embedded.getIfAvailable();
        this(store == null ? null : store.folder().resolve(NAME));
    }

    private KeyFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Where there is no place for files. */
    public static KeyFolder nowhere() {
        return new KeyFolder((Path) null);
    }

    /** In this folder, which need not be there yet. */
    public static KeyFolder in(Path folder) {
        return new KeyFolder(folder);
    }

    /** Whether there is a place for files. */
    public boolean isThere() {
        return folder != null;
    }

    /** The octets under this name; empty where none were made, and where they were destroyed. */
    public Optional<byte[]> find(String name) throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            byte[] found = Files.readAllBytes(file(folder, name));
            return found.length == OCTETS ? Optional.of(found) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Makes octets under this name where there are none; on disk when it returns. */
    public void make(String name) throws IOException {
        if (folder == null || find(name).isPresent()) {
            return;
        }
        Files.createDirectories(folder);
        onlyForOwner(folder, "rwx------");
        byte[] fresh = new byte[OCTETS];
        random.nextBytes(fresh);
        Path file = file(folder, name);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            onlyForOwner(beside, "rw-------");
            write(out, fresh);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        forceEntry(folder);
    }

    /** Writes over the octets and takes the file away; does nothing where there is none. On disk when it returns. */
    public void destroy(String name) throws IOException {
        if (folder == null) {
            return;
        }
        Path file = file(folder, name);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[OCTETS];
            random.nextBytes(noise);
            write(out, noise);
        } catch (NoSuchFileException gone) {
            return;
        }
        Files.deleteIfExists(file);
        forceEntry(folder);
    }

    private static void write(FileChannel out, byte[] octets) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(octets);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        out.force(true);
    }

    private static void forceEntry(Path folder) {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notOnThisSystem) {
            // Some systems do not let a folder be opened; they keep its entries themselves.
        }
    }

    private static Path file(Path folder, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
