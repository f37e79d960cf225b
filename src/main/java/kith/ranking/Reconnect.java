package kith.ranking;

import kith.people.Circle;

/// Before it goes quiet: silent longer than is usual between the two, by what would be lost.
final class Reconnect implements LaneRule {
    private static final int RHYTHM_KNOWN = 3;
    private static final int KNOWN_WELL = 6;

    private final FindTrigger find;

    Reconnect(FindTrigger find) {
        this.find = find;
    }

    @Override
    public Lane lane() {
        return Lane.RECONNECT;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        return standing.overdue() && standing.maySuggest() && !weak(standing) ? atStake(standing) : 0;
    }

    /// Depth × weight × the chance that no contact comes by itself.
    static double atStake(Standing standing) {
        var tie = standing.tie();
        return tie.pace().depth() * tie.weight() * (1 - standing.chance());
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        return new Reason.GoneQuiet(
                Math.round(standing.gap()),
                standing.talks(),
                standing.silence(),
                standing.faded(),
                find.visit(standing.tie(), overview.moment()));
    }

    @Override
    public Effort effort(Standing standing) {
        var circle = standing.tie().profile().circle();
        boolean near = circle == Circle.INNER || circle == Circle.CLOSE;
        return near && standing.talks() >= KNOWN_WELL && !standing.faded() ? Effort.CALL : Effort.NOTE;
    }

    /// Talked with once or twice, kept in no circle, and nothing known with which to begin.
    private static boolean weak(Standing standing) {
        var tie = standing.tie();
        return standing.talks() < RHYTHM_KNOWN
                && tie.profile().circle() == Circle.WIDER
                && tie.facts().all().isEmpty();
    }
}
