package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Days that go by a name of their own, in the year named behind them: `christmas eve`, `last easter`, `labor day
/// 2019`.
final class Feasts implements DateForm {
    private static final int LONGEST = 5;

    /// What is sent for a feast, on whatever day.
    private static final Set<String> WISHES =
            Set.of("card", "cards", "mail", "email", "text", "texts", "message", "greeting", "greetings", "wishes");

    /// What goes by the name of a feast, on whatever day of its season.
    private static final Set<String> PARTIES =
            Set.of("party", "parties", "drinks", "do", "bash", "market", "concert", "presents", "shopping", "bonus");

    private final DateWords words;
    private final Numerals numerals;
    private final Map<String, IntFunction<LocalDate>> feasts = new HashMap<>();

    Feasts(Resources resources, DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        resources.pairs("feasts.tsv").forEach((name, rule) -> feasts.put(name, rule(rule)));
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        int to = i;
        IntFunction<LocalDate> rule = null;
        var name = new StringBuilder();
        for (int at = i; at < i + LONGEST && text.has(at); at++) {
            name.append(at == i ? "" : " ").append(text.norm(at));
            var longer = feasts.get(name.toString());
            rule = longer == null ? rule : longer;
            to = longer == null ? to : at + 1;
        }
        var wished = text.is(i - 1, "happy") || text.is(i - 1, "merry") || WISHES.contains(text.norm(to));
        var season = to == i + 1 && PARTIES.contains(text.norm(to));
        return rule == null || wished || season ? null : dated(text, i, to, rule, today);
    }

    private Dated dated(Text text, int i, int to, IntFunction<LocalDate> rule, Today today) {
        int at = text.is(to, "of") || text.is(to, ",") || text.is(to, "in") ? to + 1 : to;
        var year = numerals.year(text, at);
        if (year != null) {
            return Dated.day(i, year.to(), rule.apply(year.value()));
        }
        var now = today.day().getYear();
        var step = words.step(text.norm(at));
        if (step.isPresent() && text.is(at + 1, "year")) {
            return Dated.day(i, at + 2, rule.apply(now + step.getAsInt()));
        }
        var day = rule.apply(now);
        var past = day.isAfter(today.day()) ? rule.apply(now - 1) : day;
        var future = day.isBefore(today.day()) ? rule.apply(now + 1) : day;
        var before = words.step(text.norm(i - 1));
        if (before.isEmpty()) {
            return Dated.day(i, to, past, future);
        }
        return switch (before.getAsInt()) {
            case 0 -> Dated.day(i - 1, to, day);
            case 1 -> Dated.day(i - 1, to, future);
            default -> Dated.day(i - 1, to, past);
        };
    }

    private static IntFunction<LocalDate> rule(String rule) {
        var parts = rule.split(" ");
        if (parts[0].equals("easter")) {
            int days = Integer.parseInt(parts[1]);
            return year -> easter(year).plusDays(days);
        }
        if (parts.length == 1) {
            var date = rule.split("-");
            return year -> LocalDate.of(year, Integer.parseInt(date[0]), Integer.parseInt(date[1]));
        }
        int month = Integer.parseInt(parts[0]);
        int nth = Integer.parseInt(parts[1]);
        var weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        int later = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        return year -> LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                .plusDays(later);
    }

    /// Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
