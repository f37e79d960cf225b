package kith.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kith.store.OwnServer;

/// The embedded PostgreSQL of a Kith that serves, for a command that is given beside it.
record ServedDatabase(int port) {
    /// Where PostgreSQL writes its port down in its file of the pid, counted from 0.
    private static final int PORT_LINE = 3;

    /// Empty where no Kith holds the folder.
    static Optional<ServedDatabase> in(Path home) {
        try {
            if (!isHeld(home.resolve(EmbeddedDatabase.LOCK))) {
                return Optional.empty();
            }
            return Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).stream()
                    .skip(PORT_LINE)
                    .findFirst()
                    .map(each -> new ServedDatabase(Integer.parseInt(each.strip())));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    String url() {
        return url(OwnServer.SERVING);
    }

    String ownerUrl() {
        return url(OwnServer.OWNER);
    }

    private String url(String user) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + OwnServer.DATABASE + "?user=" + user;
    }
}
