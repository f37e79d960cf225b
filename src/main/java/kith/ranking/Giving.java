package kith.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When the member last gave anything to anybody, as far as was noted, and whether that is longer ago than a quarter.
public record Giving(@Nullable LocalDate last, boolean longAgo) {
    private static final int A_QUARTER = 90;

    /// A book younger than a quarter has nothing to remind of.
    public static Giving of(Ties ties, LocalDate today) {
        var last = ties.all().stream()
                .flatMap(each -> Stream.ofNullable(each.ledger().lastGiven()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        var since = today.minusDays(A_QUARTER);
        boolean old = ties.all().stream().anyMatch(each -> before(each.pace().first(), since));
        return new Giving(last, old && (last == null || last.isBefore(since)));
    }

    private static boolean before(@Nullable LocalDate day, LocalDate since) {
        return day != null && day.isBefore(since);
    }
}
