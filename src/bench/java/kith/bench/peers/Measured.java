package kith.bench.peers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import kith.bench.load.FullLoad;
import kith.bench.load.Timings;

/// What one of them gave in all rounds.
final class Measured {
    private static final double MEDIAN = .5;
    private static final double MOST = .99;
    private static final double NEARLY_ALL = .999;

    private final FullLoad full;
    private final List<FullLoad.Figures> rounds = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    Measured(FullLoad full) {
        this.full = full;
    }

    void warmUp() {
        full.warmUp();
    }

    void full() {
        rounds.add(full.once());
    }

    void steady(int rate, Duration lasting) {
        nanos.addAll(full.loops().open(full.sent(), rate, lasting).nanos());
    }

    String row() {
        return cells("%.0f", "%.1f", figures());
    }

    /// How many times as much as `other`.
    String ratios(Measured other) {
        var mine = figures();
        var others = other.figures();
        var ratios = new double[mine.length];
        for (int i = 0; i < mine.length; i++) {
            ratios[i] = mine[i] / others[i];
        }
        return cells("%.2f", "%.2f", ratios);
    }

    private double[] figures() {
        var timings = new Timings(nanos);
        return new double[] {
            median(FullLoad.Figures::perSecond),
            median(FullLoad.Figures::serverMicros),
            median(FullLoad.Figures::databaseMicros),
            timings.millis(MEDIAN),
            timings.millis(MOST),
            timings.millis(NEARLY_ALL)
        };
    }

    private double median(ToDoubleFunction<FullLoad.Figures> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String cells(String whole, String fine, double... figures) {
        var cells = String.join(" | ", whole, whole, whole, fine, fine, fine);
        return String.format(Locale.ROOT, cells, Arrays.stream(figures).boxed().toArray());
    }
}
