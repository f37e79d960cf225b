package kith.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.PersonId;

/// Finds needs that an offer of somebody else meets, among people who don't work together already.
public final class Introduce {
    private static final int NEED_LASTS = 365;
    private static final int TOO_COMMON = 200;

    /// `shared` are the stems in which need and offer agree.
    public record Pair(Tie needs, Fact need, Tie offers, Fact offer, Set<String> shared, double score) {
        boolean has(PersonId id) {
            return needs.id().equals(id) || offers.id().equals(id);
        }
    }

    private record Told(Tie tie, Facts.Known fact) {}

    /// At most `most`, the best first; one for each need.
    public List<Pair> pairs(Ties ties, LocalDate today, int most) {
        return best(all(ties, today), most);
    }

    /// Those that somebody has a part in, on either side.
    public List<Pair> pairsOf(PersonId id, Ties ties, LocalDate today, int most) {
        return best(all(ties, today).filter(each -> each.has(id)), most);
    }

    private static List<Pair> best(Stream<Pair> pairs, int most) {
        var seen = new HashSet<Fact>();
        return pairs.sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparing(each -> each.need().id().value())
                        .thenComparing(each -> each.offer().id().value()))
                .filter(each -> seen.add(each.need()))
                .limit(most)
                .toList();
    }

    private static Stream<Pair> all(Ties ties, LocalDate today) {
        var needs = told(ties, today, FactKind.NEED)
                .filter(each -> each.fact().age(today) <= NEED_LASTS)
                .toList();
        var offers = told(ties, today, FactKind.OFFER).toList();
        var rarity = new Rarity(Stream.concat(needs.stream(), offers.stream())
                .map(each -> each.fact().words())
                .toList());
        var byStem = byStem(offers);
        return needs.stream()
                .flatMap(need -> candidates(need, byStem).stream()
                        .filter(offer -> mayMeet(need.tie(), offer.tie()))
                        .map(offer -> pair(need, offer, rarity)));
    }

    private static Stream<Told> told(Ties ties, LocalDate today, FactKind kind) {
        return ties.all().stream()
                .filter(tie -> !tie.attention().archived() && tie.attention().mayRemind(today))
                .flatMap(tie -> tie.facts().all().stream()
                        .filter(each -> each.fact().kind() == kind)
                        .map(each -> new Told(tie, each)));
    }

    private static Map<String, List<Told>> byStem(List<Told> offers) {
        var byStem = new HashMap<String, List<Told>>();
        for (var each : offers) {
            each.fact()
                    .words()
                    .stems()
                    .forEach(stem ->
                            byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(each));
        }
        byStem.values().removeIf(each -> each.size() > TOO_COMMON);
        return byStem;
    }

    private static Set<Told> candidates(Told need, Map<String, List<Told>> byStem) {
        var candidates = new HashSet<Told>();
        need.fact().words().stems().forEach(stem -> candidates.addAll(byStem.getOrDefault(stem, List.of())));
        return candidates;
    }

    private static boolean mayMeet(Tie one, Tie other) {
        return !one.id().equals(other.id()) && !one.profile().worksWith(other.profile());
    }

    private static Pair pair(Told need, Told offer, Rarity rarity) {
        var shared = need.fact().words().shared(offer.fact().words());
        return new Pair(
                need.tie(),
                need.fact().fact(),
                offer.tie(),
                offer.fact().fact(),
                Set.copyOf(shared),
                rarity.weigh(shared));
    }
}
