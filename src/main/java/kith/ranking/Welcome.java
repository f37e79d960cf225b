package kith.ranking;

import java.util.Objects;

/// Met within the week and not talked with since: something given, before anything else. Later only a promise, a day
/// of theirs or a need that an offer meets brings them up, never a rhythm that they don't have.
final class Welcome implements LaneRule {
    static final int A_WEEK = 7;

    @Override
    public Lane lane() {
        return Lane.WELCOME;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        if (standing.talks() > 0) {
            return 0;
        }
        var met = standing.tie().profile().connectedOn();
        boolean fits = met != null
                && !met.isAfter(overview.today())
                && !met.isBefore(overview.today().minusDays(A_WEEK))
                && standing.maySuggest();
        return fits ? standing.tie().weight() : 0;
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        return new Reason.JustMet(
                Objects.requireNonNull(standing.tie().profile().connectedOn()));
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.NOTE;
    }
}
