package kith.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// What decides at a glance who can't be on a list today, in columns: a large book's people lie all over the memory,
/// and
/// to look at each would take longer than all reckoning. It lets through some who have no place, and keeps back nobody
/// who has one.
final class Sieve {
    static final Sieve EMPTY = new Sieve(0);

    private static final int NEVER = Integer.MIN_VALUE;
    private static final int FOR_GOOD = Integer.MAX_VALUE;
    private static final int FEW_DAYS = 3;
    private static final int FORTNIGHT = 14;
    private static final int A_YEAR = 365;
    private static final int FEWEST_TALKS = 6;

    /// Logarithms are compared where the rules compare days.
    private static final double ROUNDING = 1e-9;

    private static final byte ALWAYS = 1;

    /// Days since 1970, or [#NEVER].
    private final int[] lastTalk;

    private final int[] connected;

    /// The first day on which they may be suggested again, [#FOR_GOOD] where they are archived.
    private final int[] quietUntil;

    private final int[] shown;

    private final int[] days;
    private final double[] logGaps;
    private final byte[] marks;

    private Sieve(int size) {
        this(
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new double[size],
                new byte[size]);
    }

    private Sieve(
            int[] lastTalk,
            int[] connected,
            int[] quietUntil,
            int[] shown,
            int[] days,
            double[] logGaps,
            byte[] marks) {
        this.lastTalk = lastTalk;
        this.connected = connected;
        this.quietUntil = quietUntil;
        this.shown = shown;
        this.days = days;
        this.logGaps = logGaps;
        this.marks = marks;
    }

    /// With these in their places, and room for `size` in all.
    Sieve with(Map<Integer, Tie> changed, int size) {
        var next = new Sieve(
                Arrays.copyOf(lastTalk, size),
                Arrays.copyOf(connected, size),
                Arrays.copyOf(quietUntil, size),
                Arrays.copyOf(shown, size),
                Arrays.copyOf(days, size),
                Arrays.copyOf(logGaps, size),
                Arrays.copyOf(marks, size));
        changed.forEach(next::set);
        return next;
    }

    static Sieve of(List<Tie> ties) {
        var sieve = new Sieve(ties.size());
        for (int i = 0; i < ties.size(); i++) {
            sieve.set(i, ties.get(i));
        }
        return sieve;
    }

    Sieve asIfUnshown() {
        var nobody = new int[shown.length];
        Arrays.fill(nobody, NEVER);
        return new Sieve(lastTalk, connected, quietUntil, nobody, days, logGaps, marks);
    }

    private void set(int place, Tie tie) {
        var pace = tie.pace();
        var attention = tie.attention();
        lastTalk[place] = day(pace.last());
        connected[place] = day(tie.profile().connectedOn());
        quietUntil[place] = attention.archived() ? FOR_GOOD : day(attention.quietUntil());
        shown[place] = day(attention.shownOn());
        days[place] = pace.days();
        logGaps[place] = pace.sumOfLogGaps();
        boolean need = pace.days() == 0 && tie.facts().have(FactKind.NEED);
        marks[place] = !tie.open().isEmpty() || need || tie.facts().have(FactKind.DATE) ? ALWAYS : 0;
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? NEVER : Math.toIntExact(day.toEpochDay());
    }

    /// `today` in days since 1970; the usual gap's natural logarithm is that of the whole book.
    boolean lets(int place, long today, double logOfUsualGap) {
        if (marks[place] == ALWAYS) {
            return true;
        }
        if (today < quietUntil[place] || shownLately(place, today)) {
            return false;
        }
        return days[place] == 0
                ? today - connected[place] <= Welcome.A_WEEK
                : mayBeDue(place, Math.max(0, today - lastTalk[place]), logOfUsualGap);
    }

    private boolean shownLately(int place, long today) {
        return shown[place] != NEVER && shown[place] < today && today < shown[place] + Attention.QUIET_AFTER_SHOWN;
    }

    private boolean mayBeDue(int place, long silence, double logOfUsualGap) {
        if (silence < FEW_DAYS || silence > A_YEAR || days[place] >= FEWEST_TALKS) {
            return silence >= FEW_DAYS;
        }
        return silence >= FORTNIGHT
                && Math.log((double) silence) + ROUNDING > (logGaps[place] + logOfUsualGap) / days[place];
    }

    /// The member's own typical gap in days.
    double usualGap() {
        long gaps = 0;
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            gaps += Math.max(0, days[i] - 1);
            sum += logGaps[i];
        }
        return Odds.usualGap(gaps, sum);
    }
}
