package kith.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Starts all of Kith on an empty database of its own and says a few things to it, for a JVM that records what a start
/// and first answers need (`-XX:AOTCacheOutput`).
final class Rehearse {
    private static final String MEMBER = "U0ADA";
    private static final List<String> SAID = List.of(
            "coffee with Maria Lopez yesterday, I owe her the pricing paper by Friday",
            "who",
            "draft to Maria: Hi Maria, could you introduce me to your boss?",
            "about Maria",
            "help");

    private Rehearse() {}

    static void once() throws IOException {
        var home = Files.createTempDirectory("kith");
        try (var closing = new Closing()) {
            var none = Optional.<String>empty();
            var settings = new Settings(
                    Serving.here(0),
                    home,
                    none,
                    none,
                    Optional.empty(),
                    Rules.USUAL,
                    Optional.empty(),
                    Optional.empty());
            var running = closing.later(Running.start(
                    settings.serving(),
                    settings.slack(),
                    settings.model(),
                    () -> Kith.books(settings, closing),
                    InstantSource.system()));
            var slack = running.playground().orElseThrow();
            SAID.forEach(each -> slack.slash(MEMBER, slack.direct(MEMBER), "/kith", each));
        } finally {
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
