package kith.ranking;

import java.time.LocalDate;

/// How somebody stands today: the typical gap and the silence in days.
record Standing(Tie tie, LocalDate today, double gap, long silence) {
    static final int SHORTEST_SILENCE = 14;
    static final int A_YEAR = 365;
    private static final int DECAYED = 8;

    static Standing of(Tie tie, Overview overview) {
        var pace = tie.pace();
        return new Standing(
                tie, overview.today(), pace.gapWith(overview.logOfUsualGap()), pace.silence(overview.today()));
    }

    /// Of contact within a month; reckoned only for those for whom it matters.
    double chance() {
        return Odds.within(Odds.HORIZON, talks(), gap, silence);
    }

    int talks() {
        return tie.pace().days();
    }

    boolean maySuggest() {
        return tie.attention().maySuggest(today);
    }

    /// Silent for longer than is usual between the two, and for a year at most.
    boolean overdue() {
        return talks() > 0 && silence >= SHORTEST_SILENCE && silence > gap && silence <= A_YEAR;
    }

    boolean dormant() {
        return talks() > 0 && silence > A_YEAR;
    }

    /// Silence of over eight times the usual gap is decay more often than a pause (Navarro and others, 2017).
    boolean faded() {
        return silence > DECAYED * gap;
    }
}
