package kith.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A Kith in a JVM of its own, started as in production.
final class KithProcess implements AutoCloseable {
    static final String SIGNING_SECRET = "a secret of this benchmark alone";

    private static final Pattern READY = Pattern.compile("serves Slack at (\\S+)");

    private final Process process;
    private final URI address;

    private KithProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// `options` go to the JVM.
    static KithProcess start(String databaseUrl, SlackEdge slack, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(
                List.of("-classpath", Objects.requireNonNull(System.getProperty("java.class.path")), "kith.app.Kith"));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        "0",
                        "DATABASE_URL",
                        databaseUrl,
                        "KITH_PER_MINUTE",
                        "0",
                        "KITH_MASTER_KEY",
                        BenchKey.text(),
                        "SLACK_BOT_TOKEN",
                        "xoxb-load",
                        "SLACK_SIGNING_SECRET",
                        SIGNING_SECRET,
                        "SLACK_API_URL",
                        slack.api().toString()));
        var process = builder.start();
        return new KithProcess(process, ready(process));
    }

    private static URI ready(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return URI.create(Objects.requireNonNull(ready.group(1)));
            }
        }
        throw new IllegalStateException("Kith ended before it was ready");
    }

    /// Where it listens to Slack.
    URI address() {
        return address;
    }

    /// Time on all processors so far.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
