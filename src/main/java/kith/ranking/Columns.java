package kith.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// What decides at a glance who may be on a list, one array for each figure: a large book's people lie all over the
/// memory, and to look at each would take longer than all reckoning. Days are counted from 1970; read only, once made.
final class Columns {
    static final int NEVER = Integer.MIN_VALUE;
    static final int FOR_GOOD = Integer.MAX_VALUE;

    /// Something is promised, or a day or a need is known that may bring them up whatever the silence.
    static final byte REMINDS = 1;

    static final byte NEED = 2;
    static final byte PLACE = 4;
    static final byte DATE = 8;
    static final byte TAGGED = 16;

    static final Columns NONE = empty(0);

    private final int[] lastTalk;
    private final int[] connected;
    private final int[] quietUntil;
    private final int[] shown;
    private final int[] newestFact;
    private final int[] days;
    private final double[] logGaps;
    private final double[] weight;
    private final double[] depth;
    private final double[] help;
    private final byte[] marks;

    private Columns(
            int[] lastTalk,
            int[] connected,
            int[] quietUntil,
            int[] shown,
            int[] newestFact,
            int[] days,
            double[] logGaps,
            double[] weight,
            double[] depth,
            double[] help,
            byte[] marks) {
        this.lastTalk = lastTalk;
        this.connected = connected;
        this.quietUntil = quietUntil;
        this.shown = shown;
        this.newestFact = newestFact;
        this.days = days;
        this.logGaps = logGaps;
        this.weight = weight;
        this.depth = depth;
        this.help = help;
        this.marks = marks;
    }

    private static Columns empty(int size) {
        return new Columns(
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size],
                new byte[size]);
    }

    static Columns of(List<Tie> ties) {
        var columns = empty(ties.size());
        for (int i = 0; i < ties.size(); i++) {
            columns.set(i, ties.get(i));
        }
        return columns;
    }

    /// With these in their places, and room for `size` in all.
    Columns with(Map<Integer, Tie> changed, int size) {
        var next = new Columns(
                Arrays.copyOf(lastTalk, size),
                Arrays.copyOf(connected, size),
                Arrays.copyOf(quietUntil, size),
                Arrays.copyOf(shown, size),
                Arrays.copyOf(newestFact, size),
                Arrays.copyOf(days, size),
                Arrays.copyOf(logGaps, size),
                Arrays.copyOf(weight, size),
                Arrays.copyOf(depth, size),
                Arrays.copyOf(help, size),
                Arrays.copyOf(marks, size));
        changed.forEach(next::set);
        return next;
    }

    Columns asIfUnshown() {
        var nobody = new int[shown.length];
        Arrays.fill(nobody, NEVER);
        return new Columns(
                lastTalk, connected, quietUntil, nobody, newestFact, days, logGaps, weight, depth, help, marks);
    }

    private void set(int place, Tie tie) {
        var pace = tie.pace();
        var attention = tie.attention();
        lastTalk[place] = day(pace.last());
        connected[place] = day(tie.profile().connectedOn());
        quietUntil[place] = attention.archived() ? FOR_GOOD : day(attention.quietUntil());
        shown[place] = day(attention.shownOn());
        newestFact[place] = Math.toIntExact(Math.max(NEVER, tie.facts().newest()));
        days[place] = pace.days();
        logGaps[place] = pace.sumOfLogGaps();
        weight[place] = tie.weight();
        depth[place] = pace.depth() * tie.weight();
        help[place] = Dormant.help(tie);
        marks[place] = marks(tie);
    }

    private static byte marks(Tie tie) {
        boolean need = tie.facts().have(FactKind.NEED);
        boolean date = tie.facts().have(FactKind.DATE);
        int marks = !tie.open().isEmpty() || date || (need && tie.pace().days() == 0) ? REMINDS : 0;
        marks |= need ? NEED : 0;
        marks |= date ? DATE : 0;
        marks |= tie.facts().have(FactKind.PLACE) ? PLACE : 0;
        marks |= tie.profile().tags().isEmpty() ? 0 : TAGGED;
        return (byte) marks;
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? NEVER : Math.toIntExact(day.toEpochDay());
    }

    int lastTalk(int place) {
        return lastTalk[place];
    }

    int connected(int place) {
        return connected[place];
    }

    int newestFact(int place) {
        return newestFact[place];
    }

    /// With a talk, as in [Pace].
    int days(int place) {
        return days[place];
    }

    /// The natural logarithm of the gap that is usual for the two, `usual` being that of the whole book.
    double logOfGap(int place, double usual) {
        return (logGaps[place] + usual) / days[place];
    }

    double weight(int place) {
        return weight[place];
    }

    /// Depth by weight.
    double depth(int place) {
        return depth[place];
    }

    /// As [Dormant#help].
    double help(int place) {
        return help[place];
    }

    boolean marked(int place, int mark) {
        return (marks[place] & mark) != 0;
    }

    /// As [Attention#maySuggest].
    boolean maySuggest(int place, long today) {
        boolean shownLately =
                shown[place] != NEVER && shown[place] < today && today < shown[place] + Attention.QUIET_AFTER_SHOWN;
        return today >= quietUntil[place] && !shownLately;
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
