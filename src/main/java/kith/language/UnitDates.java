package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Units of the calendar counted from the one that runs: last week, this quarter, the month after next, the weekend.
final class UnitDates implements DateForm {
    private final DateWords words;

    UnitDates(DateWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (text.is(i, "weekend")) {
            return anyone(text.norm(i - 1)) ? null : weekend(i, today);
        }
        var far = afterNext(text, i, today);
        if (far != null) {
            return far;
        }
        var step = words.step(text.norm(i));
        int at = switch (text.norm(i + 1)) {
            case "calendar", "working", "work", "business" -> i + 2;
            default -> i + 1;
        };
        if (step.isEmpty() || (text.is(i, "same") && !text.is(at, "week"))) {
            return null;
        }
        if (text.is(at, "weekend")) {
            return weekend(i, at + 1, step.getAsInt(), today);
        }
        var unit = Units.one(text.norm(at));
        if (unit == null || unit == Units.DAY || habit(text, i, at)) {
            return null;
        }
        return Dated.of(i, at + 1, unit.around(today.day(), step.getAsInt()), unit.grain());
    }

    /// `any weekend` names none.
    private static boolean anyone(String norm) {
        return norm.equals("any") || norm.equals("some") || norm.equals("no") || norm.equals("most");
    }

    /// `this quarter's`, but not `past year's` worth of anything.
    private static boolean habit(Text text, int i, int at) {
        return text.is(i, "past") && text.is(at + 1, "'s");
    }

    private static Dated weekend(int i, Today today) {
        var day = today.day();
        var past = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : today.before(DayOfWeek.SATURDAY);
        var future = today.after(DayOfWeek.SATURDAY);
        return Dated.of(i, i + 1, weekend(past), weekend(future), Dated.Grain.SPAN);
    }

    private static Dated weekend(int from, int to, int step, Today today) {
        var saturday = step < 0 ? today.before(DayOfWeek.SATURDAY) : today.inWeek(step, DayOfWeek.SATURDAY);
        return Dated.of(from, to, weekend(saturday), Dated.Grain.SPAN);
    }

    static Days weekend(LocalDate saturday) {
        return new Days(saturday, saturday.plusDays(1));
    }

    private static @Nullable Dated afterNext(Text text, int i, Today today) {
        int at = text.is(i, "next") ? i + 1 : i;
        var unit = Units.one(text.norm(at));
        if (unit == null || !text.is(at + 1, "after") || !text.is(at + 2, "next") || unit == Units.DAY) {
            return null;
        }
        var end = Units.one(text.norm(at + 3)) != null || words(text, at + 3);
        return end ? null : Dated.of(i, at + 3, unit.around(today.day(), 2), unit.grain());
    }

    /// `the week after next friday` is counted from that friday.
    private static boolean words(Text text, int i) {
        return text.norm(i).endsWith("day");
    }
}
