package kith.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A period of which a part is meant: `the month`, `next year`, `June`, `2021`.
final class Periods implements DateForm {
    private final DateForm named;

    Periods(DateForm named) {
        this.named = named;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var the = text.is(i, "the");
        int at = the ? i + 1 : i;
        var dated = named.at(text, at, today);
        if (dated != null) {
            return dated.time() || dated.recurring() ? null : dated;
        }
        var unit = Units.one(text.norm(at));
        return unit == null || text.is(at + 1, "after")
                ? null
                : Dated.of(at, at + 1, unit.around(today.day(), 0), unit.grain());
    }

    /// The part of `period`, in the year or month in which it lies on the right side of today.
    static @Nullable Dated part(
            int from, Dated period, Dated.Grain grain, Today today, Function<Days, @Nullable Days> part) {
        var behind = part.apply(period.behind());
        var ahead = part.apply(period.ahead());
        if (behind == null || ahead == null) {
            return null;
        }
        if (period.behind().equals(period.ahead())) {
            return Dated.of(from, period.to(), behind, ahead, grain);
        }
        if (behind.first().isBefore(today.day())) {
            return Dated.of(from, period.to(), behind, ahead, grain);
        }
        var before = period.behind();
        var year = new Days(before.first().minusYears(1), before.last().minusYears(1));
        var earlier = part.apply(year);
        return earlier == null ? null : Dated.of(from, period.to(), earlier, behind, grain);
    }
}
