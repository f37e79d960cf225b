package kith.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A Kith in a JVM of its own that serves Slack.
public final class StartedKith implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("serves Slack at (\\S+)");

    private final Process process;
    private final URI address;
    private final Duration startedIn;

    private StartedKith(Process process, URI address, Duration startedIn) {
        this.process = process;
        this.address = address;
        this.startedIn = startedIn;
    }

    /// Returns once it is ready.
    public static StartedKith start(ProcessBuilder builder) throws IOException {
        long begun = System.nanoTime();
        var process = builder.start();
        var out = process.inputReader();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                var address = URI.create(Objects.requireNonNull(ready.group(1)));
                return new StartedKith(process, address, Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        throw new IOException("Kith ended before it was ready");
    }

    /// Where it listens to Slack.
    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public Duration startedIn() {
        return startedIn;
    }

    /// As `kill -9`.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Asks it to stop; false when it didn't in time.
    public boolean stop(Duration atMost) throws InterruptedException {
        process.destroy();
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        kill();
    }
}
