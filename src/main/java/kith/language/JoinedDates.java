package kith.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Two dates that say one thing: `Friday, 5 May`, `next week Tuesday`, `from Monday to Thursday`, `4 May till 2 June
/// 2019`.
final class JoinedDates implements DateForm {
    /// How far back a word tells that something was moved from one date to another.
    private static final int MOVED = 7;

    private final DateWords words;
    private final DateForm form;

    JoinedDates(DateWords words, DateForm form) {
        this.words = words;
        this.form = form;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var now = text.is(i, "now") && joins(text, i, i + 1);
        var one = now ? Dated.day(i, i + 1, today.day()) : one(text, i, today);
        if (one == null || one.time() || one.recurring()) {
            return one;
        }
        int joint = one.to();
        if (!joins(text, one.from(), joint) || moved(text, i)) {
            return one;
        }
        int at = text.is(joint + 1, "the") ? joint + 2 : joint + 1;
        var last = one(text, at, today);
        return last == null || last.time() || last.recurring() ? one : span(text, one, last);
    }

    private @Nullable Dated one(Text text, int i, Today today) {
        var dated = form.at(text, i, today);
        if (dated == null || dated.time() || dated.recurring()) {
            return dated;
        }
        int at = text.is(dated.to(), ",") || text.is(dated.to(), "on") ? dated.to() + 1 : dated.to();
        at = text.is(at, "the") ? at + 1 : at;
        if (weekday(text, dated)) {
            var exact = form.at(text, at, today);
            return exact != null && exact(text, exact) ? whole(dated, exact) : dated;
        }
        var day = dated.grain() == Dated.Grain.WEEK ? words.weekday(text.norm(at)) : null;
        if (day == null || text.is(dated.to(), ",")) {
            return dated;
        }
        return Dated.day(
                dated.from(),
                at + 1,
                dated.past().plusDays(day.getValue() - 1),
                dated.future().plusDays(day.getValue() - 1));
    }

    private static Dated whole(Dated weekday, Dated exact) {
        return Dated.of(weekday.from(), exact.to(), exact.behind(), exact.ahead(), exact.grain());
    }

    private boolean weekday(Text text, Dated dated) {
        return words.weekday(text.norm(dated.to() - 1)) != null && dated.grain() == Dated.Grain.DAY;
    }

    /// A day of a month, in words or digits.
    private static boolean exact(Text text, Dated dated) {
        for (int i = dated.from(); i < dated.to(); i++) {
            if (Character.isDigit(text.norm(i).charAt(0))) {
                return dated.grain() == Dated.Grain.DAY && !text.is(dated.to(), "ago") && !text.is(dated.from(), "in");
            }
        }
        return false;
    }

    private static boolean joins(Text text, int from, int i) {
        return switch (text.norm(i)) {
            case "to", "till", "til", "until", "through", "thru", "-", "~" -> true;
            case "and" -> text.is(from - 1, "between") || (text.is(from - 1, "the") && text.is(from - 2, "between"));
            default -> false;
        };
    }

    /// `moved our call from Friday to Monday` names two days and no span.
    private static boolean moved(Text text, int i) {
        for (int at = Math.max(0, i - MOVED); at < i; at++) {
            switch (text.norm(at)) {
                case "moved", "move", "moving", "pushed", "push", "shifted", "shift", "rescheduled", "changed" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Dated span(Text text, Dated first, Dated last) {
        var open = !first.behind().equals(first.ahead());
        var fixed = last.behind().equals(last.ahead());
        if (open && fixed && !weekday(text, first)) {
            var start = first.past().withYear(last.past().getYear());
            var before = start.isAfter(last.past()) ? start.minusYears(1) : start;
            return joined(first, last, before, before);
        }
        return joined(first, last, first.past(), first.future());
    }

    static Dated joined(Dated first, Dated last, LocalDate past, LocalDate future) {
        return Dated.of(
                first.from(),
                last.to(),
                new Days(past, end(past, last.behind().last(), last.ahead().last())),
                new Days(future, end(future, last.ahead().last(), last.behind().last())),
                Dated.Grain.SPAN);
    }

    /// The reading of the last day that follows on the first one soonest; a weekday comes round again.
    private static LocalDate end(LocalDate first, LocalDate one, LocalDate other) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        if (!earlier.isBefore(first)) {
            return earlier;
        }
        if (!later.isBefore(first)) {
            return later;
        }
        return later.plusWeeks(1).isBefore(first) ? first : later.plusWeeks(1);
    }
}
