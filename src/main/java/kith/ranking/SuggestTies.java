package kith.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Whom to reach out to: what is due, then one or two of each kind that deserves it.
public final class SuggestTies {
    private final List<LaneRule> rules = LaneRule.all();
    private final ChooseEffort effort = new ChooseEffort(new FindTrigger());
    private final ChooseOpener opener = new ChooseOpener();
    private final FitTime fit = new FitTime();

    /// In the order to be read; fewer than wished for rather than a weak name.
    public List<Suggestion> suggest(Ties ties, Moment moment, Wish wish) {
        var overview = Overview.of(ties, moment);
        var chosen = new Mix(pools(ties, overview, wish.filter()), wish.places())
                .choose(wish.filter().everybody());
        var efforts =
                fit.fit(chosen.stream().map(each -> effort.choose(each, moment)).toList(), wish.minutes());
        var suggestions = new ArrayList<Suggestion>();
        for (int i = 0; i < efforts.size(); i++) {
            suggestions.add(suggestion(chosen.get(i), efforts.get(i), overview));
        }
        return List.copyOf(suggestions);
    }

    private Map<Lane, List<Candidate>> pools(Ties ties, Overview overview, Filter filter) {
        Map<Lane, List<Candidate>> pools = new EnumMap<>(Lane.class);
        rules.forEach(rule -> pools.put(rule.lane(), new ArrayList<>()));
        var leftOut = overview.moment().leftOut();
        for (var tie : ties.all()) {
            if (filter.fits(tie, overview.today()) && (leftOut.isEmpty() || !leftOut.contains(tie.id()))) {
                sort(Standing.of(tie, overview), overview, pools);
            }
        }
        return pools;
    }

    private void sort(Standing standing, Overview overview, Map<Lane, List<Candidate>> pools) {
        for (var rule : rules) {
            double score = rule.score(standing, overview);
            if (score > 0) {
                pools.computeIfAbsent(rule.lane(), _ -> new ArrayList<>()).add(new Candidate(standing, rule, score));
            }
        }
    }

    private Suggestion suggestion(Candidate of, Effort effort, Overview overview) {
        var reason = of.rule().reason(of.standing(), overview);
        var first = opener.choose(of.tie(), reason, overview.today());
        return new Suggestion(of.tie(), of.lane(), reason, first, effort, of.score());
    }
}
