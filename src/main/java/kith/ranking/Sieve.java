package kith.ranking;

import java.util.Map;

/// Puts those of a book who may be on a list into the pools of the lanes where they may belong, by the columns alone:
/// it puts in some who have no place, and leaves out nobody who has one. What it asks is what the lanes' own rules ask.
final class Sieve {
    /// What is reckoned here and there in another order may differ by that.
    private static final double ROUNDING = 1 + 1e-9;

    private final Columns columns;
    private final Overview overview;
    private final Map<Lane, Pool> pools;
    private final long today;
    private final double rarest;

    Sieve(Columns columns, Overview overview, Map<Lane, Pool> pools) {
        this.columns = columns;
        this.overview = overview;
        this.pools = pools;
        this.today = overview.today().toEpochDay();
        this.rarest = overview.tagged().rarity();
    }

    void sort(int place) {
        if (columns.marked(place, Columns.REMINDS)) {
            add(Lane.DEBT, place, Double.MAX_VALUE);
            add(Lane.OCCASION, place, Double.MAX_VALUE);
        }
        if (!columns.maySuggest(place, today)) {
            return;
        }
        if (columns.days(place) == 0) {
            if (today - columns.connected(place) <= Welcome.A_WEEK) {
                add(Lane.WELCOME, place, columns.weight(place));
            }
            return;
        }
        long silence = Math.max(0, today - columns.lastTalk(place));
        if (silence > Standing.A_YEAR) {
            dormant(place, silence);
        } else if (silence >= Deepen.JUST_TALKED) {
            active(place, silence);
        }
    }

    private void dormant(int place, long silence) {
        boolean trigger = mayTrigger(place);
        double help = columns.help(place);
        if (trigger || help > columns.weight(place) || columns.days(place) >= Dormant.ONCE_STRONG) {
            double rarity = columns.marked(place, Columns.TAGGED) ? rarest : 1;
            add(Lane.DORMANT, place, help * (trigger ? Dormant.OCCASION : 1) * rarity / Dormant.fading(silence));
        }
    }

    private boolean mayTrigger(int place) {
        long since = Math.max(columns.lastTalk(place), FindTrigger.newsBegin(today));
        return columns.newestFact(place) > since
                || columns.marked(place, Columns.DATE)
                || (columns.marked(place, Columns.NEED)
                        && !overview.moment().offers().isEmpty())
                || (columns.marked(place, Columns.PLACE)
                        && !overview.moment().trips().isEmpty());
    }

    /// Who asks what somebody values asks them with half a chance at least of being in touch anyway.
    private void active(int place, long silence) {
        int days = columns.days(place);
        double gap = Math.exp(columns.logOfGap(place, overview.logOfUsualGap()));
        double chance = Odds.within(Odds.HORIZON, days, gap, silence);
        double depth = columns.depth(place);
        if (silence >= Standing.SHORTEST_SILENCE && silence * ROUNDING > gap) {
            add(Lane.RECONNECT, place, depth * (1 - chance));
        }
        if (days >= Deepen.FEWEST_TALKS && silence <= Deepen.longest(gap * ROUNDING)) {
            add(Lane.DEEPEN, place, depth * Deepen.OWING);
        }
        if (days >= AskValue.FEWEST_TALKS && chance * ROUNDING >= AskValue.LIKELY) {
            add(Lane.VALUE, place, depth * chance);
        }
    }

    private void add(Lane lane, int place, double bound) {
        var pool = pools.get(lane);
        if (pool != null) {
            pool.add(place, bound * ROUNDING);
        }
    }
}
