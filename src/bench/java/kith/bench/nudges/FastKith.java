package kith.bench.nudges;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.bench.load.BenchKey;
import kith.bench.load.ServerProcess;
import kith.coaching.Coach;
import kith.conversation.Conversation;
import kith.conversation.FetchFile.Fetched;
import kith.conversation.FollowLetters;
import kith.conversation.Transfers;
import kith.delivery.Clocks;
import kith.delivery.Deliver;
import kith.delivery.Limits;
import kith.language.Understand;
import kith.nudges.Nudges;
import kith.slack.SlackApi;
import kith.slack.SlackChat;
import kith.slack.Tokens;
import kith.store.Database;
import kith.store.Store;
import kith.transfer.ExportBook;
import kith.transfer.ReadFile;

/// As much of Kith as nudges by itself: scheduler, conversation and delivery, by a clock of another speed.
public final class FastKith {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private FastKith() {}

    /// In a JVM of its own, which waits to be told the clock.
    static ServerProcess start(String databaseUrl, URI slack) throws IOException {
        var arguments = new ArrayList<>(List.of("-Xmx512m"));
        arguments.addAll(ServerProcess.running(FastKith.class));
        arguments.addAll(List.of(databaseUrl, slack.toString()));
        var process = ServerProcess.start(arguments, BenchKey.environment());
        process.awaitReady();
        return process;
    }

    /// The database, then Slack's Web API. Once all is prepared, a line is written, and one is read that tells the
    /// clock.
    public static void main(String[] arguments) throws IOException {
        var understand = new Understand();
        var coach = new Coach();
        var database = ((Database.Opened.Ready) Database.open(arguments[0])).database();
        var chat = new SlackChat(SlackApi.at(
                URI.create(arguments[1]), workspace -> new Tokens.Access.Granted("xoxb-" + workspace), PATIENCE));
        var store = new Store(database, BenchKey.given());
        System.out.println("ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        run(database, store, chat, understand, coach, FastClock.read(Objects.requireNonNull(in.readLine())));
    }

    private static void run(
            Database database, Store store, SlackChat chat, Understand understand, Coach coach, FastClock clock) {
        var deliver = new Deliver(
                store.outbox(),
                chat,
                new Clocks(clock, clock),
                Limits.ofSlack().inSteps(Limits.ofSlack().tick().dividedBy(clock.speed())),
                new SimpleMeterRegistry(),
                new FollowLetters(store, _ -> {}));
        var conversation = new Conversation(
                store,
                understand,
                coach,
                (_, _) -> Optional.empty(),
                new Transfers(new ExportBook()::zip, (_, _, _) -> new Fetched.Forbidden(), new ReadFile()::read, clock),
                Optional.empty(),
                deliver);
        deliver.start();
        var nudges = Nudges.start(database.source(), conversation, clock, clock.speed());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            nudges.close();
                            conversation.close();
                            deliver.close();
                            database.close();
                        },
                        "stop"));
    }
}
