package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kith.conversation.Address;
import kith.conversation.Letter;
import kith.conversation.Reply;
import kith.people.BookId;
import kith.people.Settings;
import kith.playground.Fault;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A Kith killed in the middle of sending loses nothing, and doubles nothing but what was in flight.
class KilledTest {
    private static final String WORKSPACE = LocalSlack.TEAM;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EmbeddedPostgres postgres;
    private OwnKith own;
    private LocalSlack slack;

    @BeforeEach
    void open() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        own = new OwnKith();
        slack = own.slack();
    }

    @AfterEach
    void close() throws Exception {
        own.close();
        postgres.close();
    }

    @Test
    void whatWasInFlightIsSentAgainOnceItsMarkExpiresAndNothingElseIs() throws Exception {
        var channels = IntStream.range(0, 40)
                .mapToObj(nth -> slack.addChannel("C0" + nth, "channel" + nth).id())
                .toList();
        var held = channels.subList(0, 3);
        var slackGoesOn = new CompletableFuture<Boolean>();
        held.forEach(each -> slack.fail("chat.postMessage in " + each, 1, new Fault.Held(slackGoesOn)));
        write(channels, "before");
        var first = kith();
        channels.subList(3, 40).forEach(each -> arrives(each, "before"));
        onlyTheseAreInFlight(held.size());
        first.destroyForcibly().onExit().join();
        slackGoesOn.complete(true);
        held.forEach(each -> arrives(each, "before"));

        write(channels.subList(3, 40), "after");
        var second = kith();
        channels.subList(3, 40).forEach(each -> arrives(each, "after"));
        assertThat(held).allSatisfy(each -> assertThat(texts(each)).containsExactly("before"));
        onlyTheseAreInFlight(held.size());
        asIfTheMarkWereOver();
        held.forEach(each -> slack.awaitMessage(each, _ -> texts(each).size() == 2, PATIENCE));
        second.destroy();
        second.onExit().join();

        assertThat(waiting()).isZero();
        assertThat(held).allSatisfy(each -> assertThat(texts(each)).containsExactly("before", "before"));
        assertThat(channels.subList(3, 40))
                .allSatisfy(each -> assertThat(texts(each)).containsExactly("before", "after"));
    }

    private Process kith() throws Exception {
        return own.on(url(), "-Xmx256m")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void write(List<String> channels, String text) {
        try (var database = World.open(url())) {
            var store = new Store(database, World.sealing());
            for (var each : channels) {
                var to = new Address(WORKSPACE, each, null, null, null, null);
                store.take(new BookId(WORKSPACE, each), turn -> {
                    turn.keep(Settings.in(ZoneOffset.UTC));
                    turn.post(Letter.answer(to, Reply.of(text)));
                    return each;
                });
            }
        }
    }

    private void arrives(String channel, String text) {
        slack.awaitMessage(channel, each -> each.text().equals(text), PATIENCE);
    }

    private List<String> texts(String channel) {
        return slack.messages(channel).stream().map(Message::text).toList();
    }

    /// What has arrived is settled a moment later.
    private void onlyTheseAreInFlight(int letters) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (counted("where next_try > now()") > letters && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(counted("where next_try > now()")).isEqualTo(letters);
    }

    private int waiting() throws SQLException {
        return counted("");
    }

    private int counted(String where) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from letter " + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void asIfTheMarkWereOver() throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("update letter set next_try = next_try - interval '1 minute'");
        }
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }
}
