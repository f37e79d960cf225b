package kith.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Birthdays as the facts in which Kith keeps them: `birthday on 3 May`, with the year where it is known, so that it
/// comes back every year.
final class Birthdays {
    /// A day without its year, as vCard 4 and Google write it.
    private static final Pattern NO_YEAR = Pattern.compile("-{2}(\\d{2})-?(\\d{2})");

    private static final Pattern FACT = Pattern.compile(
            "\\bbirthday\\b.*?\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>\\p{L}{3,})\\.?"
                    + "(?: \\(born (?<born>\\d{4})\\))?",
            Pattern.CASE_INSENSITIVE);

    /// Years before it stand for an unknown one.
    private static final int EARLIEST = 1900;

    /// `year` is null where it isn't known.
    record Birthday(MonthDay day, @Nullable Integer year) {
        String fact() {
            var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return "birthday on " + day.getDayOfMonth() + " " + month + (year == null ? "" : " (born " + year + ")");
        }
    }

    private Birthdays() {}

    /// What `written`, a cell or a vCard's value, says; null where no day can be told.
    static @Nullable String fact(String written) {
        var plain = written.strip();
        var noYear = NO_YEAR.matcher(plain);
        if (noYear.matches()) {
            return of(noYear.group(1), noYear.group(2));
        }
        var day = plain.matches("\\d{8}.*") ? basic(plain.substring(0, 8)) : ReadDate.day(plain);
        return day == null ? null : of(day).fact();
    }

    static Birthday of(LocalDate day) {
        return new Birthday(MonthDay.from(day), day.getYear() < EARLIEST ? null : day.getYear());
    }

    private static @Nullable String of(@Nullable String month, @Nullable String day) {
        try {
            return new Birthday(MonthDay.of(number(month), number(day)), null).fact();
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return Integer.parseInt(Objects.requireNonNull(digits));
    }

    private static @Nullable LocalDate basic(String digits) {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The birthday that a fact tells, null where it tells none.
    static @Nullable Birthday in(String fact) {
        var found = FACT.matcher(fact);
        if (!found.find()) {
            return null;
        }
        var born = found.group("born");
        var day = ReadDate.day(found.group("day") + " " + found.group("month") + " 2000");
        return day == null ? null : new Birthday(MonthDay.from(day), born == null ? null : Integer.valueOf(born));
    }
}
