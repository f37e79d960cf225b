package kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often two people talked: `days` with a talk, the first and last of them, and the sum of the natural logarithms
/// of the gaps between them in days.
public record Rhythm(
        int days, @Nullable LocalDate first, @Nullable LocalDate last, double sumOfLogGaps) {}
