package kith.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// For how long a book keeps what was written about talks and learned about people; that a talk took place, and when,
/// stays.
public enum Retention {
    ALL(0),
    ONE_YEAR(1),
    TWO_YEARS(2),
    FIVE_YEARS(5);

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /// 0 for all.
    public int years() {
        return years;
    }

    public static Optional<Retention> ofYears(int years) {
        return Arrays.stream(values()).filter(each -> each.years == years).findFirst();
    }

    /// The first day that is kept; empty when every day is.
    public Optional<LocalDate> since(LocalDate today) {
        return this == ALL ? Optional.empty() : Optional.of(today.minusYears(years));
    }
}
