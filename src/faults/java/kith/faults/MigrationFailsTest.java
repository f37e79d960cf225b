package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A new version whose migration fails half way leaves the database as it was, and the older one serves on.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(300)
class MigrationFailsTest {
    @Test
    void theOlderVersionServesOnAndNothingIsHalfDone(Site site, @TempDir Path newer) throws Exception {
        var migrations = Files.createDirectory(newer.resolve("migrations"));
        Files.writeString(migrations.resolve("V9999__fails.sql"), """
                create table half_made (nth integer);
                alter table talk add column half_made integer;
                update talk set half_made = 1 / 0;
                """);
        site.start();
        var trial = Trial.of(site, talking -> {
            assertThatThrownBy(() -> site.startWith(newer)).isInstanceOf(IOException.class);
            talking.untilAcknowledged(20);
        });
        trial.tell("A new version whose migration fails half way", "1 start", "");
        assertThat(isHalfDone(site)).isFalse();
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.slowest()).isLessThan(Duration.ofSeconds(3));
        site.start();
    }

    private static boolean isHalfDone(Site site) throws SQLException {
        try (var connection = site.administrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select from pg_class left join pg_attribute on attrelid = pg_class.oid
                        where relname = 'half_made' or attname = 'half_made'
                        """)) {
            return rows.next();
        }
    }
}
