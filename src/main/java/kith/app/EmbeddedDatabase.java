package kith.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kith.store.OwnServer;

/// A PostgreSQL of Kith's own, whose data outlives it. One Kith at a time holds a home folder.
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    static final String LOCK = "kith.lock";

    private static final int STOP_SECONDS = 10;

    private final FileChannel lock;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(FileChannel lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    /// Starts on the data in `home`, made when there is none.
    static EmbeddedDatabase start(Path home) {
        try {
            Files.createDirectories(home);
            var lock = lock(home);
            var data = home.resolve("data");
            stopOrphan(data);
            var database = new EmbeddedDatabase(lock, postgres(data));
            try {
                database.prepare(home);
                return database;
            } catch (IllegalStateException | CannotStart e) {
                database.close();
                throw e;
            }
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(WordsForOperators.notEmbedded(home, String.valueOf(e.getMessage())), e);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // The same answer as for a lock that another process holds.
        }
        channel.close();
        throw new CannotStart(WordsForOperators.homeTaken(home));
    }

    /// A Kith that was killed leaves its PostgreSQL behind, and a second one must not run on the same data.
    private static void stopOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = pid(pidFile).flatMap(ProcessHandle::of).filter(each -> runsOn(each, data));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            if (!ended(orphan.get())) {
                orphan.get().destroyForcibly();
                ended(orphan.get());
            }
        }
    }

    /// Empty when a crash left nothing readable behind.
    private static Optional<Long> pid(Path file) throws IOException {
        try {
            return Files.readAllLines(file).stream().findFirst().map(each -> Long.parseLong(each.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether the process is a PostgreSQL on this very data: the pid may have gone to another program since.
    private static boolean runsOn(ProcessHandle process, Path data) {
        var command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static EmbeddedPostgres postgres(Path data) throws IOException {
        try {
            return start(EmbeddedPostgres.builder(), data);
        } catch (IOException | IllegalStateException _) {
            // Just after a crash, shared memory of the former server may linger for a moment.
            return start(EmbeddedPostgres.builder(), data);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, Path data) throws IOException {
        return builder.setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void prepare(Path home) {
        if (OwnServer.prepare(url("postgres", "postgres")) == OwnServer.Prepared.OLDER) {
            throw new CannotStart(WordsForOperators.tooOld(home));
        }
    }

    private String url(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database + "?user=" + user;
    }

    /// For who serves.
    String url() {
        return url(OwnServer.DATABASE, OwnServer.SERVING);
    }

    /// For who brings the tables up to date.
    String ownerUrl() {
        return url(OwnServer.DATABASE, OwnServer.OWNER);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
