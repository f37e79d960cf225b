package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL's disk, a small one in memory where this user may mount it, is full for a while.
@Tag("faults")
@Timeout(300)
class DiskFullTest {
    private static final String FAULT = "PostgreSQL's disk full, then room again";
    private static final String SIZE = "256m";
    private static final int PIECE = 1 << 16;

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged(@TempDir Path disk) throws Exception {
        if (!mounted(disk)) {
            Figures.notInjected(FAULT, "no file system may be mounted here");
            return;
        }
        try (var postgres = Postgres.startSmall(disk.resolve("data"));
                var site = new Site(postgres)) {
            site.start();
            var trial = Trial.of(site, talking -> {
                var ballast = disk.resolve("ballast");
                fill(ballast);
                talking.untilAnswered(60);
                Files.delete(ballast);
                if (!isServed(postgres)) {
                    postgres.kill();
                    postgres.startAgain();
                }
            });
            trial.tell(FAULT, "1 time", "");
            assertThat(trial.found().lost()).isZero();
            assertThat(trial.found().doubled()).isZero();
            assertThat(trial.found().repliesMissing()).isZero();
            assertThat(trial.slowest()).isLessThan(Duration.ofSeconds(3));
        } finally {
            run("umount", "--lazy", disk.toString());
        }
    }

    private static boolean mounted(Path disk) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()) == 0;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void fill(Path ballast) throws IOException {
        var piece = new byte[PIECE];
        try (var out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(ballast).getUsableSpace() > 0) {
                out.write(piece);
            }
        } catch (IOException _) {
            // Full.
        }
    }

    private static boolean isServed(Postgres postgres) {
        try (var connection = postgres.administrator("postgres")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }
}
