package kith.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;

/// Prints the table of docs/ranking.md: the argument is a gzipped file of the form of contacts.tsv.
public final class MeasureRanking {
    private static final int FEWEST_RHYTHMS = 10;
    private static final int FEWEST_CASES = 20;

    private MeasureRanking() {}

    public static void main(String[] arguments) throws IOException {
        var names = new ArrayList<String>();
        var measured = new ArrayList<Measurement>();
        for (var log : read(Path.of(arguments[0]))) {
            if (log.rhythms() >= FEWEST_RHYTHMS) {
                var measurement = Measurement.of(log);
                if (measurement.tells(FEWEST_CASES)) {
                    names.add(log.owner() + " (" + measurement.cases() + ")");
                    measured.add(measurement);
                }
            }
        }
        System.out.println("macro over " + names);
        for (var way : Measured.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-13s contact %.3f %s  lapse %.3f %s%n",
                    way,
                    mean(measured, each -> each.contact(way)),
                    each(measured, one -> one.contact(way)),
                    mean(measured, each -> each.lapse(way)),
                    each(measured, one -> one.lapse(way)));
        }
    }

    private static List<ContactLog> read(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return ContactLog.read(lines.lines());
        }
    }

    private static double mean(List<Measurement> of, ToDoubleFunction<Measurement> figure) {
        return of.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static List<String> each(List<Measurement> of, ToDoubleFunction<Measurement> figure) {
        return of.stream()
                .map(one -> String.format(Locale.ROOT, "%.3f", figure.applyAsDouble(one)))
                .toList();
    }
}
