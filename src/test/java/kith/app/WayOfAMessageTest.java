package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kith.conversation.Address;
import kith.conversation.Letter;
import kith.conversation.Reply;
import kith.people.BookId;
import kith.playground.Fault;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Acknowledged means committed; heard twice means done once; what could not be said is said later.
@ExtendWith(InAWorld.class)
class WayOfAMessageTest {
    private static final String TALK = "call with Tom Baker today, I owe him the price list by Friday";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theSameEventDeliveredTwiceActsOnce(World world, Someone ada) {
        var delivery = world.slack().say(ada.id(), ada.direct(), null, TALK);
        reply(world, ada);
        assertThat(world.slack().wire().again(delivery).acknowledged()).isTrue();
        ada.says("promises");
        assertThat(repliesOf(ada)).hasSize(2);
        assertLoggedOnce(ada.commands("about Tom Baker"));
    }

    @Test
    void aCommandThatChangesNothingLeavesNothingBehind(World world, Someone ada) throws Exception {
        ada.commands("help");
        long heard = heard(world);
        ada.commands("help");
        ada.commands("promises");
        assertThat(heard(world)).isEqualTo(heard);
        ada.commands(TALK);
        assertThat(heard(world)).isEqualTo(heard + 1);
    }

    @Test
    void anAcknowledgementLostOnTheWayIsMadeGoodByTheRetry(World world, Someone ada) {
        world.slack().wire().loseAcknowledgements(1);
        world.slack().say(ada.id(), ada.direct(), null, TALK);
        reply(world, ada);
        var retried = world.slack().wire().retryNow();
        assertThat(retried).hasSize(1).allMatch(each -> each.acknowledged());
        assertLoggedOnce(ada.commands("about Tom Baker"));
    }

    @Test
    void oneEventHeardByTwoInstancesAtOnceActsOnce(World world, Someone ada) throws Exception {
        var delivery = world.slack().say(ada.id(), ada.direct(), null, "hello");
        var other =
                delivery.sent().body().replace("\"hello\"", "\"" + TALK + "\"").replace("\"Ev0", "\"Ev1");
        try (var database = World.open(world.databaseUrl());
                var second = Running.start(
                        0,
                        Optional.of(world.running().slack()),
                        Optional.empty(),
                        () -> World.books(database),
                        InstantSource.system());
                var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> posts = List.of(
                    () -> post(world, world.running().address(), other), () -> post(world, second.address(), other));
            for (var status : both.invokeAll(posts)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertLoggedOnce(ada.commands("about Tom Baker"));
    }

    @Test
    void aReplyThatSlackRefusedForAWhileArrivesLater(World world, Someone ada) {
        world.slack().fail("chat.postMessage", 1, new Fault.ServerError(503));
        world.slack().fail("chat.postMessage", 1, new Fault.RateLimited(1));
        world.slack().say(ada.id(), ada.direct(), null, TALK);
        assertThat(reply(world, ada).words()).contains("Tom Baker");
    }

    @Test
    void aReplyIsNotSaidTwiceThoughSlacksAnswerGotLost(World world, Someone ada) {
        world.slack().fail("chat.postMessage", 1, new Fault.AnswerLost());
        world.slack().say(ada.id(), ada.direct(), null, TALK);
        world.slack().say(ada.id(), ada.direct(), null, "promises");
        arrives(world, ada, "Open promises");
        assertThat(repliesOf(ada)).hasSize(2);
    }

    @Test
    void norIsAReplyInAThread(World world, Someone ada) {
        var top = ada.says("hello").ts();
        world.slack().fail("chat.postMessage", 1, new Fault.AnswerLost());
        world.slack().say(ada.id(), ada.direct(), top, TALK);
        world.slack().say(ada.id(), ada.direct(), top, "promises");
        arrives(world, ada, "Open promises");
        assertThat(repliesOf(ada))
                .filteredOn(each -> top.equals(each.threadTs()))
                .hasSize(2);
    }

    @Test
    void whatIsSentToAMemberIsNotSaidTwiceEither(World world, Someone ada) {
        world.slack().fail("chat.postMessage", 1, new Fault.AnswerLost());
        leave(world, ada.id(), ada, "left behind");
        leave(world, ada.id(), ada, "so was this");
        arrives(world, ada, "so was this");
        assertThat(repliesOf(ada))
                .filteredOn(each -> each.words().contains("left behind"))
                .hasSize(1);
    }

    @Test
    void aReplyIsRatherSaidTwiceThanNotAtAll(World world, Someone ada) {
        world.slack().fail("chat.postMessage", 1, new Fault.AnswerLost());
        world.slack().fail("conversations.history", 1, new Fault.ServerError(503));
        world.slack().say(ada.id(), ada.direct(), null, TALK);
        world.slack().say(ada.id(), ada.direct(), null, "promises");
        arrives(world, ada, "Open promises");
        assertThat(repliesOf(ada)).hasSize(3);
    }

    @Test
    void aReplyLeftBehindIsSentByTheNextStart(World world, Someone ada) throws Exception {
        world.slack().say(ada.id(), ada.direct(), null, "hello");
        reply(world, ada);
        leave(world, ada.direct(), ada, "left behind");
        try (var database = World.open(world.databaseUrl());
                var next = Running.start(
                        0,
                        Optional.of(world.running().slack()),
                        Optional.empty(),
                        () -> World.books(database),
                        InstantSource.system())) {
            assertThat(next.address()).isNotNull();
            arrives(world, ada, "left behind");
        }
    }

    private static void leave(World world, String where, Someone ada, String words) {
        try (var database = World.open(world.databaseUrl())) {
            var to = new Address(LocalSlack.TEAM, where, null, null, null, null);
            new Store(database, World.sealing()).take(new BookId(LocalSlack.TEAM, ada.id()), turn -> {
                turn.post(Letter.answer(to, Reply.of(words)));
                return turn;
            });
        }
    }

    @Test
    void nothingIsAcknowledgedThatWasNotSaved(World world, Someone ada) throws Exception {
        var delivery = world.slack().say(ada.id(), ada.direct(), null, "hello");
        var command = ada.command("help");
        var database = World.open(world.databaseUrl());
        try (var broken = Running.start(
                0,
                Optional.of(world.running().slack()),
                Optional.empty(),
                () -> World.books(database),
                InstantSource.system())) {
            assertThat(post(world, broken.address(), fresh(delivery.sent().body())))
                    .isEqualTo(200);
            database.close();
            assertThat(post(world, broken.address(), fresh(delivery.sent().body())))
                    .isEqualTo(500);
            var answer = send(
                    world,
                    broken.address(),
                    fresh(command.sent().body()),
                    command.sent().contentType());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("save that", "send it again");
        }
    }

    private static String fresh(String body) {
        return body.replace("\"Ev0", "\"Ev" + System.nanoTime())
                .replaceAll("trigger_id=[^&]*", "trigger_id=" + System.nanoTime());
    }

    private static int post(World world, URI instance, String body) throws Exception {
        return send(world, instance, body, "application/json").statusCode();
    }

    private static HttpResponse<String> send(World world, URI instance, String body, String type) throws Exception {
        var request = HttpRequest.newBuilder(instance.resolve("/slack/events"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        world.slack().wire().sign(body, Instant.now()).forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Message reply(World world, Someone ada) {
        return world.slack().awaitMessage(ada.direct(), each -> each.user().equals(LocalSlack.BOT), PATIENCE);
    }

    private static void arrives(World world, Someone ada, String words) {
        world.slack().awaitMessage(ada.direct(), each -> each.words().contains(words), PATIENCE);
    }

    private static List<Message> repliesOf(Someone ada) {
        return ada.reads().stream()
                .filter(each -> each.user().equals(LocalSlack.BOT))
                .toList();
    }

    private static long heard(World world) throws SQLException {
        try (var connection = DriverManager.getConnection(world.databaseUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from heard")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void assertLoggedOnce(Message about) {
        assertThat(about.words()).contains("One talk");
    }
}
