package kith.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Fact;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Finds who would enjoy a text or a link: those whose needs and interests it speaks of.
public final class FindReaders {
    private final ReadTerms terms;

    public FindReaders(ReadTerms terms) {
        this.terms = terms;
    }

    /// `shared` are the stems that the text and the fact have in common.
    public record Reader(Tie tie, Fact fact, Set<String> shared, double score) {}

    /// At most `most`, the best first, each person once, with the fact that speaks for it.
    public List<Reader> of(String text, Ties ties, LocalDate today, int most) {
        var words = terms.read(text);
        var rarity = new Rarity(ties.all().stream()
                .flatMap(each -> each.facts().all().stream())
                .filter(each -> weight(each.fact().kind()) > 0)
                .map(Facts.Known::words)
                .toList());
        return ties.all().stream()
                .filter(each -> !each.attention().archived() && each.attention().mayRemind(today))
                .flatMap(each -> Stream.ofNullable(best(each, words, rarity)))
                .sorted(Comparator.comparingDouble(Reader::score)
                        .reversed()
                        .thenComparing(each -> each.tie().id().value()))
                .limit(most)
                .toList();
    }

    private static @Nullable Reader best(Tie tie, Terms words, Rarity rarity) {
        Reader best = null;
        for (var known : tie.facts().all()) {
            double weight = weight(known.fact().kind());
            if (weight > 0 && known.words().touch(words)) {
                var shared = known.words().shared(words);
                var reader = new Reader(tie, known.fact(), Set.copyOf(shared), weight * rarity.weigh(shared));
                best = best == null || reader.score() > best.score() ? reader : best;
            }
        }
        return best;
    }

    private static double weight(FactKind kind) {
        return switch (kind) {
            case NEED -> 1.5;
            case INTEREST -> 1;
            case WORK -> 0.7;
            case OFFER, FAMILY, PLACE, DATE, OTHER -> 0;
        };
    }
}
