package kith.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kith.conversation.Address;
import kith.conversation.Aftermath;
import kith.conversation.Chat;
import kith.conversation.Chat.Told.Delivered;
import kith.conversation.Letter;
import kith.conversation.Outbox;
import kith.conversation.Reply;
import kith.conversation.Undelivered;
import kith.people.BookId;
import kith.people.Settings;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import kith.slack.SlackApi;
import kith.slack.SlackChat;
import kith.slack.Tokens;
import kith.store.Database;
import kith.store.Store;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// Two workspaces' letters on PostgreSQL, a local Slack that takes them, and a clock that stands until a test moves it.
final class PostOffice implements AutoCloseable {
    /// One for all, since the books outlive each of these.
    private static final Sealing SEALING = new Sealing(MasterKey.made());

    static final String GREEN = "T0GREEN";
    static final String BLUE = "T0BLUE";
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long POLL_NANOS = 5_000_000;
    static final Limits LIMITS = new Limits(64, 8, Duration.ofMillis(200), Duration.ZERO, Duration.ofMillis(20));

    final LocalSlack slack;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Queue<Letter> delivered = new ConcurrentLinkedQueue<>();
    final Queue<Undelivered> undelivered = new ConcurrentLinkedQueue<>();
    final Store store;
    volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

    private final EmbeddedPostgres postgres;
    private final Database database;
    private final Server server = new Server();
    private final URI api;

    PostOffice(EmbeddedPostgres postgres) throws Exception {
        this.postgres = postgres;
        this.database = open(url());
        this.store = new Store(database, SEALING);
        empty();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.open();
        server.addConnector(connector);
        var base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        api = base.resolve("/api/");
        slack = new LocalSlack(new LocalSlack.Setup(base, "secret", token(GREEN), () -> now));
        slack.tokens().admit(token(BLUE));
        server.setHandler(slack.handler());
        server.start();
    }

    static Database open(String url) {
        return switch (Database.open(url)) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened other -> throw new IllegalStateException(String.valueOf(other));
        };
    }

    static String token(String workspace) {
        return "xoxb-" + workspace;
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private void empty() throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("truncate letter, pace");
        }
    }

    Chat chat() {
        return new SlackChat(SlackApi.at(api, each -> new Tokens.Access.Granted(token(each)), PATIENCE));
    }

    Deliver deliver() {
        return deliver(chat());
    }

    Deliver deliver(Chat chat) {
        return deliver(chat, new Heard());
    }

    Deliver deliver(Chat chat, Aftermath aftermath) {
        var deliver = idle(chat, aftermath);
        deliver.start();
        return deliver;
    }

    /// It looks for nothing by itself.
    Deliver idle() {
        return idle(chat());
    }

    Deliver idle(Chat chat) {
        return idle(chat, new Heard());
    }

    private Deliver idle(Chat chat, Aftermath aftermath) {
        return new Deliver(store.outbox(), chat, new Clocks(() -> now, () -> now), LIMITS, meters, aftermath);
    }

    /// Writes down what became of letters.
    class Heard implements Aftermath {
        @Override
        public void delivered(Outbox.Due due, Delivered how) {
            delivered.add(due.letter());
        }

        @Override
        public void undelivered(Undelivered letter) {
            undelivered.add(letter);
        }
    }

    /// Channels `C0<name>1` and so on.
    List<String> channels(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(nth -> slack.addChannel("C0" + name + nth, name + nth).id())
                .toList();
    }

    void answer(String workspace, String channel, String text) {
        write(new BookId(workspace, channel), Letter.answer(place(workspace, channel), Reply.of(text)));
    }

    void nudge(String workspace, String channel, String text, Instant until) {
        write(new BookId(workspace, channel), Letter.nudge(place(workspace, channel), Reply.of(text), until));
    }

    void write(BookId book, Letter letter) {
        store.take(book, turn -> {
            if (turn.settings().isEmpty()) {
                turn.keep(Settings.in(ZoneOffset.UTC));
            }
            turn.post(letter);
            return letter;
        });
    }

    static Address place(String workspace, String channel) {
        return new Address(workspace, channel, null, null, null, null);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Message arrives(String channel, String text) {
        return slack.awaitMessage(channel, each -> each.text().equals(text), PATIENCE);
    }

    List<String> texts(String channel) {
        return slack.messages(channel).stream().map(Message::text).toList();
    }

    /// Blocks until nothing waits any more.
    void isEmptied() {
        until(() -> store.outbox().waiting().letters() == 0, "an empty outbox");
    }

    void until(BooleanSupplier holds, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("No " + what + " after " + PATIENCE);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    double counted(String meter, String... tags) {
        var counter = meters.find(meter).tags(tags).counter();
        return counter == null ? 0 : counter.count();
    }

    @Override
    public void close() {
        slack.close();
        LifeCycle.stop(server);
        database.close();
    }

    static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }
}
