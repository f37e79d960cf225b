package kith.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as lists of contacts write them: `12 Mar 2024`, `7-Feb-22`, `Mar 12, 2024`, `2024-03-12`. What may be two days,
/// such as `03/04/2024`, is none.
final class ReadDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[ .-]+(\\p{L}{3,})\\.?[ ,-]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final int CENTURY = 2000;

    private ReadDate() {}

    static @Nullable LocalDate day(String text) {
        try {
            var plain = text.strip();
            var iso = ISO.matcher(plain);
            if (iso.matches()) {
                return LocalDate.parse(plain.substring(0, 10));
            }
            var dayFirst = DAY_FIRST.matcher(plain);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            var monthFirst = MONTH_FIRST.matcher(plain);
            return monthFirst.matches() ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String year, @Nullable String month, @Nullable String day) {
        int at = MONTHS.indexOf(Objects.requireNonNull(month).substring(0, 3).toLowerCase(Locale.ROOT));
        if (at < 0 || at % 4 != 0) {
            return null;
        }
        int number = Integer.parseInt(Objects.requireNonNull(year));
        return YearMonth.of(number < 100 ? CENTURY + number : number, at / 4 + 1)
                .atDay(Integer.parseInt(Objects.requireNonNull(day)));
    }
}
