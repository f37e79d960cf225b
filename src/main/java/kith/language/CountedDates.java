package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days so many units away: `3 days ago`, `in a couple of weeks`, `the last two months`, `in 5 business days`.
final class CountedDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;

    CountedDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var step = words.step(text.norm(i));
        if (step.isPresent()) {
            return step.getAsInt() == 0 ? null : span(text, i, i + 1, step.getAsInt(), today);
        }
        var cued = text.is(i, "in") || text.is(i, "within");
        var count = numerals.count(text, cued ? i + 1 : i);
        return count == null ? null : counted(text, i, cued, count, today);
    }

    private @Nullable Dated counted(Text text, int i, boolean cued, Numeral count, Today today) {
        int at = count.to();
        var business = text.is(at, "business") || text.is(at, "working");
        var unit = Units.of(text.norm(business ? at + 1 : at));
        if (unit == null) {
            return upcoming(text, i, cued, count, today);
        }
        int end = business ? at + 2 : at + 1;
        if (text.is(end, "ago") || text.is(end, "back")) {
            return Dated.day(i, end + 1, away(today.day(), -count.value(), unit, business));
        }
        var fromNow = (text.is(end, "from") && (text.is(end + 1, "now") || text.is(end + 1, "today")))
                || text.is(end, "hence");
        if (!cued && !fromNow) {
            return null;
        }
        int to = fromNow ? text.is(end, "hence") ? end + 1 : end + 2 : end;
        to = text.is(to, "'") || text.is(to, "'s") ? to + 1 : to;
        to = text.is(to, "time") ? to + 1 : to;
        return Dated.day(i, to, away(today.day(), count.value(), unit, business));
    }

    /// `2 upcoming months`.
    private @Nullable Dated upcoming(Text text, int i, boolean cued, Numeral count, Today today) {
        var step = words.step(text.norm(count.to()));
        var unit = Units.of(text.norm(count.to() + 1));
        if (step.isEmpty()
                || step.getAsInt() == 0
                || count.value() < 1
                || unit == null
                || Units.one(text.norm(count.to() + 1)) != null) {
            return null;
        }
        return Dated.of(
                cued ? i + 1 : i,
                count.to() + 2,
                span(today.day(), step.getAsInt() * count.value(), unit),
                grain(step.getAsInt()));
    }

    /// `the last 3 weeks`, `next few days`.
    private @Nullable Dated span(Text text, int i, int at, int step, Today today) {
        var few = text.is(at, "few") || text.is(at, "several") || text.is(at, "some");
        var count = few ? new Numeral(3, at + 1) : numerals.count(text, at);
        var business = count != null && (text.is(count.to(), "business") || text.is(count.to(), "working"));
        var unit = count == null ? null : Units.of(text.norm(business ? count.to() + 1 : count.to()));
        if (count == null || unit == null || count.value() < 1) {
            return null;
        }
        int n = step * count.value();
        var days = !business
                ? span(today.day(), n, unit)
                : n < 0
                        ? Days.until(away(today.day(), n, unit, true), today.day())
                        : new Days(away(today.day(), 1, unit, true), away(today.day(), n, unit, true));
        return Dated.of(i, count.to() + (business ? 2 : 1), days, grain(step));
    }

    private static Dated.Grain grain(int step) {
        return step < 0 ? Dated.Grain.SPAN : Dated.Grain.WITHIN;
    }

    private static Days span(LocalDate today, int count, Units unit) {
        if (unit == Units.QUARTER || unit == Units.DECADE) {
            var first = unit.around(today, count < 0 ? count : 1).first();
            return Days.until(first, unit.plus(first, Math.abs(count)));
        }
        return count < 0
                ? Days.until(unit.plus(today, count), today)
                : new Days(today.plusDays(1), unit.plus(today, count));
    }

    static LocalDate away(LocalDate day, int count, Units unit, boolean business) {
        if (!business || unit != Units.DAY) {
            return unit.plus(day, count);
        }
        var at = day;
        for (int left = Math.abs(count); left > 0; ) {
            at = at.plusDays(count < 0 ? -1 : 1);
            left -= at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
        }
        return at;
    }
}
