package kith.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the dates and times of a message, with the words that cue them.
final class DateReader {
    private final DateWords words = new DateWords();
    private final NearDates near = new NearDates(words);
    private final WeekdayDates weekdays = new WeekdayDates(words);
    private final MonthDates months = new MonthDates(words);
    private final NumberDates numbers = new NumberDates();

    /// All dates outside of `taken` tokens, in order, none overlapping.
    List<Dated> read(Text text, Today today, BitSet taken) {
        var found = new ArrayList<Dated>();
        int i = 0;
        while (i < text.size()) {
            var dated = taken.get(i) || text.at(i).kind() == Token.Kind.SIGN ? null : at(text, i, today);
            if (dated == null || taken.get(dated.to() - 1)) {
                i++;
                continue;
            }
            found.add(cued(text, dated, found.isEmpty() ? 0 : found.getLast().to()));
            i = dated.to();
        }
        return List.copyOf(found);
    }

    private @Nullable Dated at(Text text, int i, Today today) {
        var dated = months.at(text, i, today);
        if (dated == null) {
            dated = weekdays.at(text, i, today);
        }
        if (dated == null) {
            dated = near.at(text, i, today);
        }
        if (dated == null) {
            dated = numbers.at(text, i, today);
        }
        return dated == null ? Feasts.at(text, i, today) : dated;
    }

    /// Takes the words before the date that only lead to it, as far back as token `floor`.
    private static Dated cued(Text text, Dated dated, int floor) {
        int from = dated.from();
        var cue = dated.cue();
        while (from > floor) {
            var next = cue(text.norm(from - 1));
            if (next == null) {
                break;
            }
            cue = next == Dated.Cue.NONE ? cue : next;
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
            case "the", "cob", "eob", "say" -> Dated.Cue.NONE;
            default -> null;
        };
    }
}
