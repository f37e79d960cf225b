package kith.bench.load;

import java.util.List;

/// Nanoseconds of many requests, the quickest first.
public record Timings(List<Long> nanos) {
    private static final double MILLI = 1e6;

    public Timings {
        nanos = nanos.stream().sorted().toList();
    }

    /// In milliseconds; `share` is .5 for the median.
    public double millis(double share) {
        return nanos.get((int) Math.min(nanos.size() - 1, Math.floor(nanos.size() * share))) / MILLI;
    }
}
