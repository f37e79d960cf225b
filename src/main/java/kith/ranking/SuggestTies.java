package kith.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom to reach out to: what is due, then one or two of each kind that deserves it.
public final class SuggestTies {
    private final List<LaneRule> rules;
    private final ChooseEffort effort = new ChooseEffort(new FindTrigger());
    private final ChooseOpener opener = new ChooseOpener();
    private final FitTime fit = new FitTime();

    public SuggestTies() {
        this(EnumSet.allOf(Lane.class));
    }

    /// For these reasons alone.
    public SuggestTies(Set<Lane> lanes) {
        this.rules = LaneRule.all().stream()
                .filter(each -> lanes.contains(each.lane()))
                .toList();
    }

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

    /// Those of an earlier list for whom its reason holds still, in its order; that they were shown with it doesn't
    /// count.
    public List<Suggestion> again(List<Listed> list, Ties ties, Moment moment) {
        var overview = Overview.of(ties, moment);
        return list.stream()
                .flatMap(each -> ties.of(each.person()).stream()
                        .map(tie -> Standing.of(tie.unshown(), overview))
                        .flatMap(standing -> candidate(standing, each.lane(), overview)))
                .map(each -> suggestion(each, effort.choose(each, moment), overview))
                .toList();
    }

    private Stream<Candidate> candidate(Standing standing, Lane lane, Overview overview) {
        return rules.stream()
                .filter(each -> each.lane() == lane)
                .map(each -> new Candidate(standing, each, each.score(standing, overview)))
                .filter(each -> each.score() > 0);
    }

    private Map<Lane, Pool> pools(Ties ties, Overview overview, Filter filter) {
        Map<Lane, Pool> pools = new EnumMap<>(Lane.class);
        for (var rule : rules) {
            pools.put(rule.lane(), new Pool(place -> candidate(ties.all().get(place), rule, overview)));
        }
        var sieve = new Sieve(ties.columns(), overview, pools);
        boolean everybody = filter.everybody();
        for (int i = 0; i < ties.all().size(); i++) {
            if (everybody || filter.fits(ties.all().get(i), overview.today())) {
                sieve.sort(i);
            }
        }
        return pools;
    }

    private static @Nullable Candidate candidate(Tie tie, LaneRule rule, Overview overview) {
        if (overview.moment().leftOut().contains(tie.id())) {
            return null;
        }
        var standing = Standing.of(tie, overview);
        double score = rule.score(standing, overview);
        return score > 0 ? new Candidate(standing, rule, score) : null;
    }

    private Suggestion suggestion(Candidate of, Effort effort, Overview overview) {
        var reason = of.rule().reason(of.standing(), overview);
        var first = opener.choose(of.tie(), reason, overview.today());
        return new Suggestion(of.tie(), of.lane(), reason, first, effort, of.score());
    }
}
