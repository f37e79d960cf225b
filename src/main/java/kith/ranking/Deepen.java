package kith.ranking;

/// In touch often enough, while the member doesn't know what presses them, or asked more than they gave.
final class Deepen implements LaneRule {
    static final int JUST_TALKED = 3;

    static final int FEWEST_TALKS = 6;
    private static final int ACTIVE = 90;
    private static final int FORTNIGHT = 14;
    static final double OWING = 1.5;

    @Override
    public Lane lane() {
        return Lane.DEEPEN;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        var tie = standing.tie();
        if (standing.talks() < FEWEST_TALKS || !active(standing) || !standing.maySuggest()) {
            return 0;
        }
        boolean askedMore = tie.ledger().askedMore();
        if (!askedMore && tie.facts().needKnown(overview.today())) {
            return 0;
        }
        return tie.pace().depth() * tie.weight() * (askedMore ? OWING : 1);
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        var ledger = standing.tie().ledger();
        return ledger.askedMore()
                ? new Reason.AskedMore(ledger.asked(), ledger.given())
                : new Reason.NeedUnknown(standing.talks(), standing.silence());
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.CALL;
    }

    /// Talked with lately, though not in the last days, and no longer ago than is usual.
    private static boolean active(Standing standing) {
        long silence = standing.silence();
        return silence >= JUST_TALKED && silence <= longest(standing.gap());
    }

    /// The days of silence up to which a tie of that usual gap counts as active.
    static double longest(double gap) {
        return Math.min(ACTIVE, Math.max(FORTNIGHT, gap));
    }
}
