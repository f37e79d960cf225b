package kith.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Kith in a JVM of its own, started as in production.
public final class KithProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("serves Slack at (\\S+)");

    private final ServerProcess process;
    private final URI address;

    private KithProcess(ServerProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// `options` go to the JVM.
    static KithProcess start(String databaseUrl, SlackEdge slack, List<String> options) throws IOException {
        return start(databaseUrl, slack, options, ServerProcess.running("kith.app.Kith"));
    }

    /// `what` is the class path and class, or the jar.
    public static KithProcess start(String databaseUrl, SlackEdge slack, List<String> options, List<String> what)
            throws IOException {
        var environment = new HashMap<>(BenchKey.environment());
        environment.put("PORT", "0");
        environment.put("DATABASE_URL", databaseUrl);
        environment.put("KITH_PER_MINUTE", "0");
        environment.put("SLACK_BOT_TOKEN", "xoxb-load");
        environment.put("SLACK_SIGNING_SECRET", ServerProcess.SIGNING_SECRET);
        environment.put("SLACK_API_URL", slack.api().toString());
        var process = ServerProcess.start(
                Stream.concat(options.stream(), what.stream()).toList(), environment);
        return new KithProcess(process, process.address(READY));
    }

    /// Where it listens to Slack.
    public URI address() {
        return address;
    }

    public ServerProcess process() {
        return process;
    }

    /// Time on all processors so far.
    Duration processorTime() {
        return process.processorTime();
    }

    @Override
    public void close() {
        process.close();
    }
}
