package kith.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/// The file that holds a master key, which its owner alone may read.
final class KeyFile {
    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    String read() throws IOException {
        return Files.readString(path);
    }

    /// Never overwrites one that is there.
    void make(MasterKeyset key) {
        try {
            write(path, key);
        } catch (FileAlreadyExistsException _) {
            throw new IllegalStateException("There is a master key in " + path + " already.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whoever reads it meanwhile finds the old one or the new one whole.
    void replace(MasterKeyset key) {
        var beside = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(beside, key);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, MasterKeyset key) throws IOException {
        Files.createFile(file, ownersAlone(file));
        Files.writeString(file, key.text() + "\n", StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
