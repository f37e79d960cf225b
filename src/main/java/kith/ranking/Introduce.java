package kith.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.PersonId;

/// Finds needs that an offer of somebody else meets, among people who don't work together already.
public final class Introduce {
    private static final int NEED_LASTS = 365;
    private static final int NEWEST = 100;

    /// `shared` are the stems in which need and offer agree.
    public record Pair(Tie needs, Fact need, Tie offers, Fact offer, Set<String> shared, double score) {}

    private record Told(Tie tie, Facts.Known known) {
        PersonId id() {
            return tie.id();
        }
    }

    /// At most `most`, the best first; one for each need.
    public List<Pair> pairs(Ties ties, LocalDate today, int most) {
        return pairs(ties, today, most, (_, _) -> true);
    }

    /// Those that somebody has a part in, on either side.
    public List<Pair> pairsOf(PersonId id, Ties ties, LocalDate today, int most) {
        return pairs(
                ties,
                today,
                most,
                (need, offer) -> need.id().equals(id) || offer.id().equals(id));
    }

    /// The best for one of the newest needs, found without a look at all of them.
    public Optional<Pair> fresh(Ties ties, LocalDate today) {
        var newest = needs(ties, today)
                .sorted(Comparator.comparingLong((Told each) -> each.known().age(today))
                        .thenComparing(each -> each.known().fact().id().value()))
                .limit(NEWEST)
                .toList();
        var stems = newest.stream()
                .flatMap(each -> each.known().words().stems().stream())
                .collect(Collectors.toSet());
        var offers = told(ties, today, FactKind.OFFER)
                .filter(each -> each.known().words().stems().stream().anyMatch(stems::contains))
                .toList();
        return pairs(newest, offers, 1, (_, _) -> true).stream().findFirst();
    }

    private static List<Pair> pairs(Ties ties, LocalDate today, int most, BiPredicate<Told, Told> wanted) {
        return pairs(
                needs(ties, today).toList(), told(ties, today, FactKind.OFFER).toList(), most, wanted);
    }

    private static Stream<Told> needs(Ties ties, LocalDate today) {
        return told(ties, today, FactKind.NEED).filter(each -> each.known().age(today) <= NEED_LASTS);
    }

    private static List<Pair> pairs(List<Told> needs, List<Told> offers, int most, BiPredicate<Told, Told> wanted) {
        var rarity = new Rarity(Stream.concat(needs.stream(), offers.stream())
                .map(each -> each.known().words())
                .toList());
        var match =
                new MatchTerms(offers.stream().map(each -> each.known().words()).toList(), rarity);
        return needs.stream()
                .flatMap(need -> match
                        .best(
                                need.known().words(),
                                i -> mayMeet(need, offers.get(i)) && wanted.test(need, offers.get(i)))
                        .map(best -> pair(need, offers.get(best.index()), best.score()))
                        .stream())
                .sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparing(each -> each.need().id().value()))
                .limit(most)
                .toList();
    }

    private static Stream<Told> told(Ties ties, LocalDate today, FactKind kind) {
        return ties.all().stream()
                .filter(tie -> !tie.attention().archived() && tie.attention().mayRemind(today))
                .flatMap(tie -> tie.facts().all().stream()
                        .filter(each -> each.fact().kind() == kind)
                        .map(each -> new Told(tie, each)));
    }

    private static boolean mayMeet(Told one, Told other) {
        return !one.id().equals(other.id())
                && !one.tie().profile().worksWith(other.tie().profile());
    }

    private static Pair pair(Told need, Told offer, double score) {
        var shared = Set.copyOf(need.known().words().shared(offer.known().words()));
        return new Pair(
                need.tie(), need.known().fact(), offer.tie(), offer.known().fact(), shared, score);
    }
}
