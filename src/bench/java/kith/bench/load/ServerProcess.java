package kith.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A server in a JVM of its own, of this very version.
public final class ServerProcess implements AutoCloseable {
    public static final String SIGNING_SECRET = "a secret of this benchmark alone";

    private static final int KIB = 1024;

    private final Process process;
    private final BufferedReader out;

    private ServerProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// `arguments` go to `java`, with `environment` beside what this process has.
    public static ServerProcess start(List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start());
    }

    /// Likewise, and waits for its end; what it prints is nobody's business.
    public static void runThrough(List<String> arguments) throws IOException {
        try (var process = start(arguments, Map.of())) {
            process.out.lines().forEach(_ -> {});
            process.process.onExit().join();
        }
    }

    /// What goes to `java` for a class of this process's own class path.
    public static List<String> running(Class<?> main) {
        return running(main.getName());
    }

    public static List<String> running(String main) {
        return List.of("-classpath", Objects.requireNonNull(System.getProperty("java.class.path")), main);
    }

    /// The address that it prints, the one group of `ready`, once it listens.
    public URI address(Pattern ready) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var told = ready.matcher(line);
            if (told.find()) {
                return URI.create(Objects.requireNonNull(told.group(1)));
            }
        }
        throw new IllegalStateException("It ended before it was ready.");
    }

    /// Waits until it prints anything.
    public void awaitReady() throws IOException {
        out.readLine();
    }

    public void tell(String line) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Time on all processors so far.
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Bytes in memory now; Linux alone tells.
    public long resident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(each -> each.startsWith("VmRSS:"))
                            .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                            .sum()
                    * KIB;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
