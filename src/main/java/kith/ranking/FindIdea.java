package kith.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds one thing of value to give: help that the member offers and somebody needs, else two who should meet, else
/// what several people care for alike.
public final class FindIdea {
    private static final int A_YEAR = 365;
    private static final int MOST_PEOPLE = 3;
    /// What more people than that speak of says little of any of them.
    private static final int TOO_COMMON = 12;

    private final NeedMet needs = new NeedMet();
    private final Introduce introduce = new Introduce();

    /// The most concrete; empty rather than something vague.
    public Optional<Idea> best(Ties ties, Moment moment) {
        return help(ties, moment)
                .or(() -> introduce.fresh(ties, moment.today()).map(Idea.Introduction::new))
                .or(() -> share(ties, moment));
    }

    private Optional<Idea> help(Ties ties, Moment moment) {
        return moment.offers().stream()
                .flatMap(offer -> needs.by(offer, ties, ties.all().size()).stream()
                        .filter(each -> each.tie().attention().mayRemind(moment.today()) && !givenSince(each))
                        .limit(1)
                        .map(each -> (Idea) new Idea.Help(offer.text(), each.tie(), each.need())))
                .findFirst();
    }

    /// What was given after the need was told may have met it.
    private static boolean givenSince(NeedMet.InNeed need) {
        var given = need.tie().ledger().lastGiven();
        return given != null && given.isAfter(need.need().learnedOn());
    }

    /// The rarest word that the most people have among what they need and like.
    private static Optional<Idea> share(Ties ties, Moment moment) {
        var told = told(ties, moment).toList();
        var rarity = new Rarity(told.stream().map(each -> each.known().words()).toList());
        return byStem(told).entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && each.getValue().size() <= TOO_COMMON)
                .max(Comparator.comparingDouble((Map.Entry<String, List<Told>> each) ->
                                Math.min(MOST_PEOPLE, each.getValue().size()) * rarity.weigh(each.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> new Idea.Share(each.getValue().stream()
                        .limit(MOST_PEOPLE)
                        .map(it -> new Idea.Cares(it.tie(), it.known().fact()))
                        .toList()));
    }

    /// Each person once for each word.
    private static Map<String, List<Told>> byStem(List<Told> told) {
        var byStem = new HashMap<String, List<Told>>();
        for (var each : told) {
            for (var stem : each.known().words().stems()) {
                var all = byStem.computeIfAbsent(stem, _ -> new ArrayList<>());
                if (all.isEmpty() || !all.getLast().tie().id().equals(each.tie().id())) {
                    all.add(each);
                }
            }
        }
        return byStem;
    }

    private static Stream<Told> told(Ties ties, Moment moment) {
        return ties.all().stream()
                .filter(each -> !each.attention().archived() && each.attention().mayRemind(moment.today()))
                .flatMap(tie -> tie.facts().all().stream()
                        .filter(each -> speaks(each, moment))
                        .map(each -> new Told(tie, each)));
    }

    private static boolean speaks(Facts.Known known, Moment moment) {
        return switch (known.fact().kind()) {
            case INTEREST -> true;
            case NEED -> known.age(moment.today()) <= A_YEAR;
            case WORK, OFFER, FAMILY, PLACE, DATE, OTHER -> false;
        };
    }

    private record Told(Tie tie, Facts.Known known) {}
}
