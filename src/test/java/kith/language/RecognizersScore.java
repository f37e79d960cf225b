package kith.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Counts how often the date reader agrees with Recognizers-Text's specifications; see `RecognizersTest` for the terms.
final class RecognizersScore {
    private final Tokenizer tokenizer = new Tokenizer(new Shorthand(new Resources()));
    private final DateReader reader = new DateReader(new Resources());
    private final List<String> misses = new ArrayList<>();

    private int dayCases;
    private int dayFound;
    private int otherCases;
    private int otherQuiet;
    private int negatives;
    private int quiet;
    private int expressions;
    private int expressionsFound;
    private int intervals;
    private int intervalsFound;

    void add(Recognized spec) {
        var text = tokenizer.read(spec.text());
        var dates = reader.read(text, spec.today(), new BitSet()).stream()
                .filter(dated -> !dated.recurring())
                .toList();
        var days = dates.stream().filter(dated -> !dated.time()).toList();
        if (spec.expected().isEmpty()) {
            negatives++;
            quiet += days.isEmpty() ? 1 : 0;
        } else if (spec.days().isEmpty()) {
            otherCases++;
            otherQuiet += days.isEmpty() ? 1 : 0;
        } else {
            addDays(spec, text, dates);
            return;
        }
        if (!days.isEmpty()) {
            misses.add("alarm %s: %s -> %s".formatted(spec.file(), spec.text(), shown(text, days)));
        }
    }

    private void addDays(Recognized spec, Text text, List<Dated> dates) {
        var all = true;
        for (var expression : spec.days()) {
            var met = dates.stream()
                    .filter(dated -> overlaps(text, dated, expression))
                    .filter(dated -> expression.days().stream().anyMatch(each -> meets(dated, each)))
                    .findFirst();
            expressions++;
            expressionsFound += met.isPresent() ? 1 : 0;
            all &= met.isPresent();
            if (met.isPresent() && expression.days().stream().allMatch(RecognizersScore::closed)) {
                intervals++;
                intervalsFound += expression.days().stream().anyMatch(each -> same(met.get(), each)) ? 1 : 0;
            }
        }
        dayCases++;
        dayFound += all ? 1 : 0;
        if (!all) {
            misses.add("miss %s %s: %s -> %s, not %s"
                    .formatted(
                            spec.file(),
                            spec.now(),
                            spec.text(),
                            shown(text, dates),
                            spec.days().stream()
                                    .map(each -> spec.text()
                                                    .substring(
                                                            each.from(),
                                                            Math.min(
                                                                    each.to(),
                                                                    spec.text().length()))
                                            + each.days())
                                    .toList()));
        }
    }

    private static boolean overlaps(Text text, Dated dated, Recognized.Expression expression) {
        return text.at(dated.from()).start() < expression.to()
                && text.at(dated.to() - 1).end() > expression.from();
    }

    private static boolean meets(Dated dated, Recognized.Reading reading) {
        return meets(dated, dated.behind(), reading) || meets(dated, dated.ahead(), reading);
    }

    /// The first day; after a period, the day that follows it; at an end, the last day.
    private static boolean meets(Dated dated, Days days, Recognized.Reading reading) {
        if (reading.mod().endsWith("end") && reading.end() != null) {
            return days.last().plusDays(1).equals(reading.end());
        }
        var expected = reading.first() == null ? reading.end() : reading.first();
        var after = dated.cue() == Dated.Cue.AFTER
                && dated.grain() != Dated.Grain.DAY
                && reading.mod().equals("after");
        return (after ? days.last().plusDays(1) : days.first()).equals(expected);
    }

    private static boolean closed(Recognized.Reading reading) {
        return reading.first() != null && reading.end() != null && reading.mod().isEmpty();
    }

    private static boolean same(Dated dated, Recognized.Reading reading) {
        return same(dated.behind(), reading) || same(dated.ahead(), reading);
    }

    /// The specifications leave the last day out of a period, and say a day within which hours are named twice.
    private static boolean same(Days days, Recognized.Reading reading) {
        LocalDate end = reading.end();
        return days.first().equals(reading.first())
                && end != null
                && (days.last().plusDays(1).equals(end) || days.last().equals(end));
    }

    private static List<String> shown(Text text, List<Dated> dates) {
        return dates.stream()
                .map(dated -> "%s %s|%s".formatted(text.cut(dated.from(), dated.to()), dated.behind(), dated.ahead()))
                .toList();
    }

    List<String> misses() {
        return misses;
    }

    double found() {
        return (double) dayFound / dayCases;
    }

    double ofAll() {
        return (double) dayFound / (dayCases + otherCases);
    }

    double quiet() {
        return (double) quiet / negatives;
    }

    double intervals() {
        return (double) intervalsFound / intervals;
    }

    double otherQuiet() {
        return (double) otherQuiet / otherCases;
    }

    String table() {
        return String.format(
                Locale.ROOT,
                """
                cases that name a day, found      %4d of %4d  %.3f
                the same, of all positive cases   %4d of %4d  %.3f
                expressions that name a day       %4d of %4d  %.3f
                their last day right too          %4d of %4d  %.3f
                times, durations, habits: no day  %4d of %4d  %.3f
                negative cases kept quiet         %4d of %4d  %.3f""",
                dayFound,
                dayCases,
                found(),
                dayFound,
                dayCases + otherCases,
                ofAll(),
                expressionsFound,
                expressions,
                (double) expressionsFound / expressions,
                intervalsFound,
                intervals,
                intervals(),
                otherQuiet,
                otherCases,
                otherQuiet(),
                quiet,
                negatives,
                quiet());
    }
}
