package kith.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the dates and times of a message, with the words that cue them.
final class DateReader {
    private final DateForm form;

    DateReader(Resources resources) {
        var words = new DateWords(resources);
        var numerals = new Numerals(words);
        var feasts = new Feasts(resources, words, numerals);
        var exact = DateForm.any(
                new DayMonthDates(words, numerals), new MarkedDates(words, numerals), new NumberDates(words));
        var simple = DateForm.any(
                exact,
                new BackDates(words, numerals),
                new QuarterDates(words, numerals),
                new MonthDates(words, numerals),
                feasts,
                new MonthDayOfWeek(words, numerals),
                new NumberedWeekdays(words, numerals),
                new WeekdayDates(words),
                new NearDates(),
                new CountedDates(words, numerals),
                new UnitDates(words),
                new ClockSpans(numerals),
                new ClockTimes(),
                new YearDates(words, numerals));
        var nth = new NthDates(words, numerals, new Periods(simple));
        var parts = new PartDates(words, new Periods(DateForm.any(nth, simple)));
        var offsets = new OffsetDates(words, numerals, DateForm.any(nth, simple));
        var around = new AroundDates(DateForm.any(nth, simple), feasts);
        form = new JoinedDates(words, DateForm.any(around, offsets, parts, new ClosingDates(), nth, simple));
    }

    /// All dates outside of `taken` tokens, in order, none overlapping.
    List<Dated> read(Text text, Today today, BitSet taken) {
        var found = new ArrayList<Dated>();
        int i = 0;
        while (i < text.size()) {
            var dated = taken.get(i) ? null : form.at(text, i, today);
            if (dated == null || taken.get(dated.to() - 1)) {
                i++;
                continue;
            }
            var cued = latest(
                    text,
                    cued(text, dated, found.isEmpty() ? 0 : found.getLast().to()));
            found.add(cued);
            i = cued.to();
        }
        return List.copyOf(found);
    }

    /// `Friday latest`, `the 30th at the latest`: a deadline that is said behind it.
    private static Dated latest(Text text, Dated dated) {
        int at = dated.to();
        at = text.is(at, "at") ? at + 1 : at;
        at = text.is(at, "the") ? at + 1 : at;
        return text.is(at, "latest") && !dated.recurring()
                ? new Dated(dated.from(), at + 1, dated.behind(), dated.ahead(), dated.grain(), Dated.Cue.BY)
                : dated;
    }

    /// Takes the words before the date that only lead to it, as far back as token `floor`.
    private static Dated cued(Text text, Dated dated, int floor) {
        int from = dated.from();
        var cue = dated.cue();
        while (from > floor) {
            if (text.is(from - 1, "than") && (text.is(from - 2, "later") || text.is(from - 2, "earlier"))) {
                var not = text.is(from - 3, "no") || text.is(from - 3, "not");
                cue = not == text.is(from - 2, "later") ? Dated.Cue.BY : Dated.Cue.AFTER;
                from -= not ? 3 : 2;
                continue;
            }
            var next = cue(text.norm(from - 1));
            if (next == null) {
                break;
            }
            cue = next == Dated.Cue.NONE || cue == Dated.Cue.BY ? cue : next;
            from--;
        }
        return dated.cued(from, cue);
    }

    private static Dated.@Nullable Cue cue(String before) {
        return switch (before) {
            case "on", "in", "at", "during", "over", "around" -> Dated.Cue.ON;
            case "by", "before" -> Dated.Cue.BY;
            case "until", "till", "til" -> Dated.Cue.UNTIL;
            case "after", "from" -> Dated.Cue.AFTER;
            case "since" -> Dated.Cue.SINCE;
            case "every", "each" -> Dated.Cue.EVERY;
            case "the", "cob", "eob", "eod", "say" -> Dated.Cue.NONE;
            case "latest" -> Dated.Cue.BY;
            default -> null;
        };
    }
}
