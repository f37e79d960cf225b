package kith.ranking;

import org.jspecify.annotations.Nullable;

/// Silent for more than a year, and worth a word: they helped, kept promises, there is an occasion, or they stand
/// where the member knows few. Old depth only opens this lane and does not order it: the most valuable of dormant
/// ties are not the most comfortable ones (Levin, Walter and Murnighan, 2011).
final class Dormant implements LaneRule {
    static final int ONCE_STRONG = 4;
    static final double OCCASION = 1.5;
    private static final double FOUR_YEARS = 1460;
    private static final double REPEAT = 0.5;

    private final FindTrigger find;

    Dormant(FindTrigger find) {
        this.find = find;
    }

    @Override
    public Lane lane() {
        return Lane.DORMANT;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        if (!standing.dormant() || !standing.maySuggest()) {
            return 0;
        }
        var tie = standing.tie();
        boolean trigger = find.some(tie, overview.moment());
        if (!trigger && helped(tie) == 0 && standing.talks() < ONCE_STRONG) {
            return 0;
        }
        return help(tie) * (trigger ? OCCASION : 1) * rarity(tie, overview) / fading(standing.silence());
    }

    /// Their weight, the more for each time that they helped or kept a promise, but ever less so.
    static double help(Tie tie) {
        return tie.weight() * (1 + Math.log(1.0 + helped(tie)) / Math.log(2));
    }

    private static int helped(Tie tie) {
        return tie.ledger().helped() + tie.ledger().kept();
    }

    /// By what the score is divided after so many days.
    static double fading(long silence) {
        return 1 + silence / FOUR_YEARS;
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        var tie = standing.tie();
        return new Reason.Dormant(
                standing.silence(),
                standing.talks(),
                tie.ledger().helped(),
                tie.ledger().kept(),
                onlyOneIn(tie, overview),
                find.any(tie, overview.moment()));
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.NOTE;
    }

    @Override
    public double repeat() {
        return REPEAT;
    }

    private static double rarity(Tie tie, Overview overview) {
        var tags = tie.profile().tags();
        return tags.isEmpty() ? 1 : 1 + 1.0 / overview.count(tags.getFirst());
    }

    private static @Nullable String onlyOneIn(Tie tie, Overview overview) {
        for (var tag : tie.profile().tags()) {
            if (overview.count(tag) == 1) {
                return tag;
            }
        }
        return null;
    }
}
