package kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Kith as a process of its own: what it says when it starts, and when it can't.
@ExtendWith(InAWorld.class)
class StartTest {
    private record Ended(int status, String out, String err) {}

    @Test
    void aHalfSetEnvironmentStopsTheStartWithEveryFault() throws Exception {
        var ended = run(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "PORT", "x"));
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err()).contains("SLACK_SIGNING_SECRET is not set", "PORT is no port number");
        assertThat(ended.err().lines()).hasSize(2);
    }

    @Test
    void aPortInUseIsSaidInOneLine(World world) throws Exception {
        var port = String.valueOf(world.running().address().getPort());
        var ended =
                run(Map.of("PORT", port, "DATABASE_URL", world.databaseUrl(), "KITH_MASTER_KEY", World.masterKey()));
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err().strip())
                .isEqualTo("Port " + port + " is in use by another program. Stop it, or set PORT to another.");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneLine() throws Exception {
        var ended = run(Map.of("DATABASE_URL", "postgresql://127.0.0.1:1/none", "KITH_MASTER_KEY", World.masterKey()));
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err().strip())
                .startsWith("The database can't be reached:")
                .hasLineCount(1);
    }

    @Test
    void anUnknownArgumentIsSaidInOneLine() throws Exception {
        var ended = run(Map.of(), "dance");
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err().strip()).contains("dance").hasLineCount(1);
    }

    @Test
    void understandAndCoachReadJsonLines() throws Exception {
        assertThat(run(Map.of(), "understand").status()).isZero();
        assertThat(run(Map.of(), "coach").status()).isZero();
    }

    @Test
    void aRehearsalStartsEverythingAndEnds() throws Exception {
        var ended = run(Map.of(), "rehearse");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void oneHomeFolderServesOneKithAndKeepsItsData(@TempDir Path home) throws Exception {
        assertThat(ServedDatabase.in(home)).isEmpty();
        try (var first = EmbeddedDatabase.start(home)) {
            assertThat(ServedDatabase.in(home).map(ServedDatabase::url)).hasValue(first.url());
            World.open(first.ownerUrl()).close();
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Kith is using " + home);
        }
        try (var again = EmbeddedDatabase.start(home);
                var connection = DriverManager.getConnection(again.ownerUrl());
                var rows = connection.createStatement().executeQuery("""
                        select current_setting('fsync'), current_setting('synchronous_commit'),
                            current_setting('full_page_writes'), count(*) from flyway_schema_history
                        """)) {
            rows.next();
            for (int column = 1; column <= 3; column++) {
                assertThat(rows.getString(column)).isEqualTo("on");
            }
            assertThat(rows.getInt(4)).isPositive();
        }
    }

    private static Ended run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var builder = OwnKith.java(List.of(), List.of(arguments));
        var clean = new HashMap<>(Map.of("PATH", String.valueOf(System.getenv("PATH"))));
        clean.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(clean);
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }
}
