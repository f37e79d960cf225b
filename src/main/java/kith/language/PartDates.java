package kith.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The part of a period: `end of next month`, `early june`, `mid-march`, `the rest of the week`.
final class PartDates implements DateForm {
    private final DateWords words;
    private final DateForm periods;

    PartDates(DateWords words, DateForm periods) {
        this.words = words;
        this.periods = periods;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var norm = text.norm(i);
        if (norm.startsWith("mid-")) {
            var month = words.month(norm.substring(4));
            return month == null ? null : Dated.day(i, i + 1, today.dayPast(month, 15), today.dayAhead(month, 15));
        }
        var part = part(norm);
        if (part == null) {
            return null;
        }
        var of = text.is(i + 1, "of") || text.is(i + 1, "in");
        if (part == Part.REST && !of) {
            return null;
        }
        var the = text.is(i + 1, "the");
        var period = of || !the || part.adjective() ? periods.at(text, of ? i + 2 : i + 1, today) : null;
        if (period == null || (period.grain() == Dated.Grain.DAY && !(of && part == Part.END))) {
            return null;
        }
        var bare = period.from() == period.to() - 1 && Units.one(text.norm(period.from())) != null;
        return bare && !of
                ? null
                : Periods.part(i, period, Dated.Grain.DAY, today, days -> part.of(period, days, today));
    }

    private static @Nullable Part part(String norm) {
        return switch (norm) {
            case "end" -> Part.END;
            case "beginning", "start" -> Part.START;
            case "early" -> Part.EARLY;
            case "middle" -> Part.MIDDLE;
            case "mid" -> Part.MID;
            case "late" -> Part.LATE;
            case "rest", "remainder" -> Part.REST;
            case "later" -> Part.LATER;
            case "earlier" -> Part.EARLIER;
            default -> null;
        };
    }

    private enum Part {
        START,
        EARLY,
        MIDDLE,
        MID,
        LATE,
        END,
        REST,
        LATER,
        EARLIER;

        /// `early in June`, and never `early of June`.
        boolean adjective() {
            return this == EARLY || this == MID || this == LATE || this == LATER || this == EARLIER;
        }

        Days of(Dated period, Days days, Today today) {
            return switch (this) {
                case REST -> new Days(inside(days, today) ? today.day() : days.first(), days.last());
                case LATER -> later(days, period.grain(), today);
                default -> Days.of(day(period, days));
            };
        }

        private static boolean inside(Days days, Today today) {
            return !today.day().isBefore(days.first()) && !today.day().isAfter(days.last());
        }

        /// The second half, or what is left of it.
        private static Days later(Days days, Dated.Grain grain, Today today) {
            var half = grain == Dated.Grain.YEAR
                    ? days.first().plusMonths(6)
                    : days.first().plusDays(ChronoUnit.DAYS.between(days.first(), days.last()) / 2);
            return new Days(inside(days, today) && today.day().isAfter(half) ? today.day() : half, days.last());
        }

        private LocalDate day(Dated period, Days days) {
            var month = period.grain() == Dated.Grain.MONTH;
            return switch (this) {
                case START, EARLY, REST, LATER, EARLIER -> days.first();
                case MIDDLE, MID ->
                    month
                            ? days.first().plusDays(14)
                            : days.first()
                                    .plusDays(ChronoUnit.DAYS.between(
                                                    days.first(), days.last().plusDays(1))
                                            / 2);
                case LATE ->
                    period.grain() == Dated.Grain.MONTH
                            ? days.first().plusDays(24)
                            : days.first().plusDays(ChronoUnit.DAYS.between(days.first(), days.last()) * 3 / 4);
                case END -> period.grain() == Dated.Grain.WEEK ? days.first().plusDays(4) : days.last();
            };
        }
    }
}
