package kith.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where Kith serves: the address that it listens on, the port for Slack, and the one for figures, if any. Port 0 is
/// any free one.
record Serving(String bind, int port, Optional<Integer> metricsPort) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 3000;
    private static final int HIGHEST_PORT = 65535;

    /// On this machine alone, without figures.
    static Serving here(int port) {
        return new Serving(LOOPBACK, port, Optional.empty());
    }

    static Serving read(Map<String, String> environment, List<String> faults) {
        var bind = Settings.text(environment, "KITH_BIND").orElse(LOOPBACK);
        var port = Settings.text(environment, "PORT").map(each -> port(each, WordsOfSettings.noPort(), faults));
        var metrics = Settings.text(environment, "KITH_METRICS_PORT")
                .map(each -> port(each, WordsOfSettings.noMetricsPort(), faults));
        return new Serving(bind, port.orElse(USUAL_PORT), metrics);
    }

    private static int port(String text, String fault, List<String> faults) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Said below, together with a number out of range.
        }
        faults.add(fault);
        return 0;
    }
}
