package kith.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kith.coaching.Coach;
import kith.language.Understand;
import kith.playground.LocalSlack;
import kith.ranking.RankTies;
import kith.store.Database;
import kith.store.StoredKeys;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Starts Kith, or reads JSON Lines: the first argument may be `understand`, `coach` or `rank`; `rehearse` starts it
/// for a moment only; `new-key` makes a master key, and `rotate-key` has it followed by a new one;
/// `manifest HOST` prints the Slack app's manifest, `health` asks whether the one that serves is ready.
public final class Kith {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(9);

    private Kith() {}

    public static void main(String[] arguments) throws IOException {
        var what = arguments.length == 0 ? "serve" : arguments[0];
        switch (what) {
            case "serve" -> withSettings(Kith::serve);
            case "understand" -> System.exit(new UnderstandLines(new Understand()).run(System.in, System.out));
            case "coach" -> System.exit(new CoachLines(new Coach()).run(System.in, System.out));
            case "rank" -> System.exit(new RankLines(new RankTies()).run(System.in, System.out));
            case "rehearse" -> Rehearse.once();
            case "new-key" -> System.exit(KeyCommands.make());
            case "rotate-key" -> withSettings(Kith::rotate);
            case "health" -> withSettings(each -> System.exit(AskHealth.of(each.serving())));
            case "manifest" -> System.exit(manifest(arguments));
            default -> {
                System.err.println(WordsForOperators.unknownCommand(what));
                System.exit(MISUSED);
            }
        }
    }

    private static int manifest(String[] arguments) {
        var manifest = ManifestFor.host(arguments.length < 2 ? "" : arguments[1]);
        manifest.ifPresentOrElse(System.out::print, () -> System.err.println(WordsForOperators.noHost()));
        return manifest.isPresent() ? 0 : MISUSED;
    }

    private static void withSettings(Consumer<Settings> command) {
        switch (Settings.read(System.getenv(), home())) {
            case Settings.Read.Faulty(var faults) -> {
                faults.forEach(System.err::println);
                System.exit(MISUSED);
            }
            case Settings.Read.Good(Settings settings) -> command.accept(settings);
        }
    }

    /// What a shell calls `~`.
    private static Path home() {
        var told = System.getenv("HOME");
        return Path.of(told == null ? Objects.requireNonNull(System.getProperty("user.home")) : told);
    }

    private static void serve(Settings settings) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var closing = new Closing();
        var opened = new CompletableFuture<InstantSource>();
        try {
            var running = closing.later(Running.start(
                    settings.serving(),
                    settings.slack(),
                    settings.model(),
                    () -> {
                        var books = books(settings, closing);
                        opened.complete(books.database().time());
                        return books;
                    },
                    () -> opened.join().instant()));
            running.playground().ifPresent(LocalSlack::lifelike);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drain(closing), "stop"));
            System.out.println(ready(settings, running));
        } catch (CannotStart e) {
            closing.close();
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    /// What is not done by then was not acknowledged, or waits in the outbox: whoever starts next goes on with it.
    private static void drain(Closing closing) {
        try {
            Thread.ofPlatform().name("drain").daemon().start(closing::close).join(LONGEST_DRAIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rotate(Settings settings) {
        int status = FAILED;
        try (var closing = new Closing()) {
            status = KeyCommands.rotate(settings, new StoredKeys(besideOthers(settings, closing)));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
        }
        System.exit(status);
    }

    /// What `settings` name, which `closing` closes.
    static OpenBooks books(Settings settings, Closing closing) {
        var database = database(settings, closing);
        return new OpenBooks(database, UnlockBooks.unlock(settings, new StoredKeys(database)), settings.rules());
    }

    /// Also while another Kith serves from the embedded database.
    private static Database besideOthers(Settings settings, Closing closing) {
        var served = ServedDatabase.in(settings.home())
                .filter(_ -> settings.databaseUrl().isEmpty());
        return served.isPresent()
                ? closing.later(open(served.get().url(), served.get().ownerUrl()))
                : database(settings, closing);
    }

    private static Database database(Settings settings, Closing closing) {
        var told = settings.databaseUrl().map(JdbcUrl::of);
        if (told.isPresent()) {
            var owner = settings.ownerUrl().map(JdbcUrl::of).orElse(told.get());
            return closing.later(open(told.get(), owner));
        }
        var embedded = closing.later(EmbeddedDatabase.start(settings.home()));
        return closing.later(open(embedded.url(), embedded.ownerUrl()));
    }

    private static Database open(String url, String owner) {
        return switch (Database.open(url, owner)) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened.Unreachable(String why) -> throw new CannotStart(WordsForOperators.unreachable(why));
            case Database.Opened.NotMigrated(String why) -> throw new CannotStart(WordsForOperators.notMigrated(why));
            case Database.Opened.NotSeparated(String role) ->
                throw new CannotStart(WordsForOperators.notSeparated(role));
            case Database.Opened.NotGranted(String role) -> throw new CannotStart(WordsForOperators.notGranted(role));
        };
    }

    private static String ready(Settings settings, Running running) {
        return settings.slack().isPresent()
                ? WordsForOperators.serves(running.address().toString())
                : WordsForOperators.ready(running.address().getPort());
    }
}
