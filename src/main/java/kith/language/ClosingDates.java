package kith.language;

import org.jspecify.annotations.Nullable;

/// The last day of a period by its closing: `before the month is over`, `by the month's end`, `before the year's out`.
final class ClosingDates implements DateForm {
    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var the = text.is(i, "the") || text.is(i, "this");
        int at = the ? i + 1 : i;
        var unit = Units.one(text.norm(at));
        if (unit == null || unit == Units.DAY || !(the || lead(text, i))) {
            return null;
        }
        var is = text.is(at + 1, "'s") || text.is(at + 1, "is");
        int to = is ? at + 2 : at + 1;
        if (!closes(text.norm(to), is)) {
            return null;
        }
        var last = unit == Units.WEEK
                ? today.weekStart(0).plusDays(4)
                : unit.around(today.day(), 0).last();
        return Dated.day(i, to + 1, last);
    }

    private static boolean lead(Text text, int i) {
        return text.is(i - 1, "by") || text.is(i - 1, "before") || text.is(i - 1, "at");
    }

    private static boolean closes(String norm, boolean is) {
        return switch (norm) {
            case "end" -> true;
            case "ends", "closes" -> !is;
            case "out", "over", "up", "through", "done" -> is;
            default -> false;
        };
    }
}
