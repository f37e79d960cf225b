package kith.bench.nudges;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kith.bench.load.BenchKey;

/// A [FastKith] in a JVM of its own, which waits for its clock.
final class KithProcess implements AutoCloseable {
    private final Process process;

    private KithProcess(Process process) {
        this.process = process;
    }

    static KithProcess start(String databaseUrl, URI slack) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-classpath",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        FastKith.class.getName(),
                        databaseUrl,
                        slack.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        BenchKey.giveTo(builder);
        var process = builder.start();
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return new KithProcess(process);
    }

    void go(FastClock clock) throws IOException {
        try (var out = process.getOutputStream()) {
            out.write((clock.written() + "\n").getBytes(StandardCharsets.UTF_8));
        }
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
