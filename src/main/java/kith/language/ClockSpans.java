package kith.language;

import org.jspecify.annotations.Nullable;

/// Minutes and hours away, which are today and no other day: `in 5 minutes`, `half an hour ago`, `2 hours from now`.
final class ClockSpans implements DateForm {
    private final Numerals numerals;

    ClockSpans(Numerals numerals) {
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var cued = text.is(i, "in") || text.is(i, "within");
        int at = cued ? i + 1 : i;
        var half = text.is(at, "half") && (text.is(at + 1, "an") || text.is(at + 1, "a"));
        var count = half ? new Numeral(1, at + 2) : numerals.count(text, at);
        if (count == null || !unit(text.norm(count.to()))) {
            return null;
        }
        int to = count.to() + 1;
        var away = text.is(to, "ago") || text.is(to, "later");
        var fromNow = text.is(to, "from") && text.is(to + 1, "now");
        if (!cued && !away && !fromNow) {
            return null;
        }
        return Dated.of(i, away ? to + 1 : fromNow ? to + 2 : to, Days.of(today.day()), Dated.Grain.TIME);
    }

    private static boolean unit(String norm) {
        return switch (norm) {
            case "minute", "minutes", "min", "hour", "hours", "second", "seconds", "sec" -> true;
            default -> false;
        };
    }
}
