package kith.ranking;

import java.util.List;

/// One reason for which people are suggested.
interface LaneRule {
    double USUAL_REPEAT = 0.8;

    Lane lane();

    /// How strongly somebody belongs here, compared with others of this lane; 0 for not at all.
    double score(Standing standing, Overview overview);

    /// Why; asked only of somebody whose score is above 0.
    Reason reason(Standing standing, Overview overview);

    /// What it takes, when there is time.
    Effort effort(Standing standing);

    /// What is left of a score for each name of the same group that is on the list already.
    default double repeat() {
        return USUAL_REPEAT;
    }

    /// In the order of [Lane].
    static List<LaneRule> all() {
        var trigger = new FindTrigger();
        return List.of(
                new Debts(),
                new Occasions(trigger),
                new Reconnect(trigger),
                new Dormant(trigger),
                new Deepen(),
                new AskValue(),
                new Welcome());
    }
}
