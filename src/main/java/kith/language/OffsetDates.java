package kith.language;

import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Days counted from another date: `3 weeks after Christmas`, `the day before 4 July`, `the Monday after Easter`.
final class OffsetDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;
    private final DateForm anchors;

    OffsetDates(DateWords words, Numerals numerals, DateForm anchors) {
        this.words = words;
        this.numerals = numerals;
        this.anchors = anchors;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var weekday = words.weekday(text.norm(i));
        if (weekday != null) {
            var direction = direction(text, i + 1);
            var anchor = direction == 0 ? null : anchor(text, i + 2, today);
            if (anchor == null || words.weekday(text.norm(anchor.to() - 1)) != null) {
                return null;
            }
            return moved(
                    i,
                    anchor,
                    days -> Days.of(
                            direction > 0
                                    ? days.last().with(TemporalAdjusters.next(weekday))
                                    : days.first().with(TemporalAdjusters.previous(weekday))));
        }
        var count = Units.one(text.norm(i)) == null ? numerals.count(text, i) : new Numeral(1, i);
        if (count == null) {
            return null;
        }
        var business = text.is(count.to(), "business") || text.is(count.to(), "working");
        int at = business ? count.to() + 1 : count.to();
        var unit = Units.of(text.norm(at));
        int direction = unit == null ? 0 : direction(text, at + 1);
        var anchor = direction == 0 || unit == null ? null : anchor(text, at + 2, today);
        if (anchor == null || unit == null) {
            return null;
        }
        int n = direction * count.value();
        return moved(
                i, anchor, days -> Days.of(CountedDates.away(n < 0 ? days.first() : days.last(), n, unit, business)));
    }

    private static Dated moved(int from, Dated anchor, UnaryOperator<Days> move) {
        return Dated.of(from, anchor.to(), move.apply(anchor.behind()), move.apply(anchor.ahead()), Dated.Grain.DAY);
    }

    private static int direction(Text text, int i) {
        return switch (text.norm(i)) {
            case "after", "from", "following" -> 1;
            case "before" -> -1;
            default -> 0;
        };
    }

    private @Nullable Dated anchor(Text text, int i, Today today) {
        var dated = anchors.at(text, text.is(i, "the") ? i + 1 : i, today);
        return dated == null || dated.time() || dated.recurring() ? null : dated;
    }
}
