package kith.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;

/// One fault's row of the table in `docs/reliability.md`, written to `target/faults/`.
record Figures(String fault, String load, String injected, Found found, String more) {
    void tell() throws IOException {
        var row = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %,d | %d | %d | %s |%n",
                fault,
                load,
                injected,
                found.sent(),
                found.acknowledged(),
                found.lost(),
                found.doubled(),
                more);
        Files.createDirectories(Site.TOLD);
        Files.writeString(Site.TOLD.resolve(fault.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md"), row);
        System.out.print(row);
    }

    /// Of a fault that can't be had on this machine.
    static void notInjected(String fault, String why) throws IOException {
        new Figures(fault, "none", "none: " + why, new Found(0, 0, 0, 0, 0, 0, 0, 0), "").tell();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1e3);
    }
}
