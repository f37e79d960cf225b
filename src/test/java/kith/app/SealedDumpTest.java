package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import kith.people.BookId;
import kith.playground.Delivery;
import kith.playground.Fault;
import kith.playground.LocalSlack;
import kith.store.SealedCells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever takes the database's files or the server's log away reads nothing of what members wrote: each of their words
/// here has `zorbelk` in it (long enough that sealed bytes don't spell it by chance), and it is looked for in every
/// byte.
/// The log is as it comes with every level at debug.
class SealedDumpTest {
    private static final String MARK = "zorbelk";
    private static final String ADA = "U0ADA";
    private static final String CHANNEL = "C0OFFICE";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> IN_PRIVATE = List.of(
            "coffee with Zorbelka Quinzorbelk yesterday, she is moving to Zorbelkville, I owe her the zorbelkpaper by Friday",
            "call with Zorbelka Oldzorbelk today, he promised me zorbelkslides, and I gave him a zorbelkbook",
            "I asked Zorbelka Quinzorbelk for a zorbelkfavour",
            "tag Zorbelka Quinzorbelk with zorbelktech",
            "Zorbelka Quinzorbelk is also called Zorbelkie",
            "drafts on",
            "draft to Zorbelka Quinzorbelk: Hi Zorbelka, could you introduce me to your zorbelkboss? Best, Ada",
            "offer zorbelkreading a pitch deck",
            "I'm in Zorbelkville next week",
            "who in Zorbelkville",
            "plan",
            "hour",
            "nudge Mondays 9:00",
            "call with Zorbelka today about the zorbelkdeal",
            "forget Zorbelka Quinzorbelk");

    private static final List<String> IN_THE_CHANNEL = List.of(
            "team start",
            "team log coffee with Teamzorbelk Ourzorbelk yesterday, she looks for a zorbelkdesigner",
            "team who",
            "nudge Fridays 16:30 here");

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres;
    private OwnKith own;
    private LocalSlack slack;
    private Process kith;

    @BeforeEach
    void open() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
        own = new OwnKith();
        slack = own.slack();
        kith = kith();
    }

    @AfterEach
    void close() throws Exception {
        kith.destroy();
        kith.onExit().join();
        own.close();
        postgres.close();
    }

    @Test
    void noByteOfTheDatabaseOrTheLogTellsWhatMembersWrote() throws Exception {
        slack.addUser(ADA, "Ada Fontaine", "Europe/Lisbon");
        slack.addChannel(CHANNEL, "office", ADA);
        warmUp();
        IN_PRIVATE.forEach(each -> told(slack.slash(ADA, slack.direct(ADA), "/kith", each)));
        IN_THE_CHANNEL.forEach(each -> told(slack.slash(ADA, CHANNEL, "/kith", each)));
        slack.fail("chat.postMessage", 1_000, new Fault.ServerError(503));
        told(slack.say(ADA, slack.direct(ADA), null, "about Zorbelka Oldzorbelk"));
        slack.say(ADA, slack.direct(ADA), null, "draft to Zorbelka Oldzorbelk: " + "zorbelk ".repeat(1_900));

        var url = postgres.getJdbcUrl("postgres", "postgres");
        everyKindOfWordIsThere(url);
        assertThat(dump(url)).doesNotContain(MARK, HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.UTF_8)));
        kith.destroy();
        kith.onExit().join();
        postgres.close();
        assertThat(filesWithTheMark()).isEmpty();
        var log = Files.readAllLines(folder.resolve("log"));
        assertThat(log).anyMatch(each -> each.contains("DEBUG"));
        assertThat(log.stream().filter(SealedDumpTest::hasTheMark)).isEmpty();
    }

    /// A cold JVM that writes all of a debug log may take longer for its very first answers than Slack waits.
    private void warmUp() {
        List.of("help", "log call with Ida today", "undo")
                .forEach(each -> slack.slash(ADA, slack.direct(ADA), "/kith", each));
    }

    /// Else the rest would prove nothing.
    private static void everyKindOfWordIsThere(String url) {
        var book = new BookId(LocalSlack.TEAM, ADA);
        for (var table : List.of(
                "person",
                "talk",
                "promise",
                "fact",
                "gift",
                "ask",
                "visit",
                "offer",
                "step",
                "heard",
                "question",
                "draft",
                "letter")) {
            assertThat(SealedCells.words(url, World.sealing(), book, table))
                    .as(table)
                    .anyMatch(SealedDumpTest::hasTheMark);
        }
        for (var table : List.of("plan", "book")) {
            assertThat(SealedCells.words(url, World.sealing(), book, table))
                    .as(table)
                    .isNotEmpty();
        }
        assertThat(SealedCells.words(url, World.sealing(), new BookId(LocalSlack.TEAM, CHANNEL), "person"))
                .anyMatch(each -> each.contains("Teamzorbelk"));
    }

    /// Every row of every table, as text, in small letters.
    private static String dump(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select lower(string_agg(table_to_xml(oid, true, true, '')::text, '')) from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                        """)) {
            rows.next();
            var dump = String.valueOf(rows.getString(1));
            assertThat(dump).contains("<workspace_id>" + LocalSlack.TEAM.toLowerCase(Locale.ROOT));
            return dump;
        }
    }

    /// Tables, indexes, statistics and the write-ahead log.
    private List<String> filesWithTheMark() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder.resolve("data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (hasTheMark(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static boolean hasTheMark(String text) {
        return text.toLowerCase(Locale.ROOT).contains(MARK);
    }

    private static void told(Delivery delivery) {
        assertThat(delivery.acknowledged()).as(delivery.toString()).isTrue();
    }

    private Process kith() throws IOException {
        var kith = own.on(postgres.getJdbcUrl("postgres", "postgres"), "-Xmx512m");
        kith.environment().put("KITH_LOG_LEVEL", "debug");
        var started = kith.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(folder.resolve("log")).contains("Kith serves Slack")) {
            assertThat(started.isAlive() && System.nanoTime() < deadline)
                    .as("Kith starts")
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return started;
    }
}
