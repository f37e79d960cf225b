package kith.ranking;

import java.time.LocalDate;

/// Where the member is from one day to another, both included; `words` as [ReadTerms#readPlace] has them.
public record Trip(String place, Terms words, LocalDate from, LocalDate to) {
    private static final int AHEAD = 21;

    /// On it, or so soon that appointments are made.
    boolean near(LocalDate today) {
        return !to.isBefore(today) && !from.isAfter(today.plusDays(AHEAD));
    }
}
