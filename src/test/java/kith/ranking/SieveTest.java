package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever the book, nobody is passed over who has a place on a list, nor taken for less than they are; each
/// repetition is a book of its own.
class SieveTest {
    private static final ReadTerms TERMS = new ReadTerms();
    private static final List<Trip> TRIPS =
            List.of(new Trip("Berlin", TERMS.readPlace("Berlin"), TODAY, TODAY.plusDays(3)));
    private static final List<Moment.Offer> OFFERS =
            List.of(new Moment.Offer("I know a welder", TERMS.read("I know a welder")));

    @RepeatedTest(100)
    void whoeverHasAPlaceIsInItsPoolBelowTheirBound(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var people = people(random, 200);
        var moment = Moment.on(TODAY);
        assertBounds(
                Ties.of(people), random.nextBoolean() ? moment.during(TRIPS).offering(OFFERS) : moment);
        assertBounds(Ties.of(people).asIfUnshown(), moment);
    }

    private static void assertBounds(Ties ties, Moment moment) {
        var overview = Overview.of(ties, moment);
        for (var rule : LaneRule.all()) {
            for (int i = 0; i < ties.all().size(); i++) {
                double score = rule.score(Standing.of(ties.all().get(i), overview), overview);
                assertThat(score).isLessThanOrEqualTo(bound(ties, i, rule.lane(), overview));
            }
        }
    }

    /// 0 for somebody who is not in the pool.
    private static double bound(Ties ties, int place, Lane lane, Overview overview) {
        var pool = new Pool(_ -> null);
        new Sieve(ties.columns(), overview, Map.of(lane, pool)).sort(place);
        return pool.bound();
    }

    @RepeatedTest(100)
    void aBookThatGrewAndChangedIsTheSameAsOneMadeAnew(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var now = new ArrayList<>(people(random, 60));
        var grown = Ties.of(now.subList(0, 40)).with(now.subList(30, 60));
        for (int i = 0; i < 20; i++) {
            int place = random.nextInt(now.size());
            now.set(place, LimitsTest.somebody("P" + place, random));
            grown = grown.with(List.of(now.get(place)));
        }
        var anew = Ties.of(now);
        assertThat(grown.all()).isEqualTo(anew.all());
        assertThat(grown.columns()).usingRecursiveComparison().isEqualTo(anew.columns());
        assertThat(grown.asIfUnshown().columns())
                .usingRecursiveComparison()
                .isEqualTo(Ties.of(unshown(now)).columns());
        for (var tag : anew.tags().byTag().keySet()) {
            assertThat(grown.tags().of(tag)).as(tag).isEqualTo(anew.tags().of(tag));
        }
    }

    private static List<Tie> people(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LimitsTest.somebody("P" + i, random))
                .toList();
    }

    private static List<Tie> unshown(List<Tie> ties) {
        return ties.stream().map(Tie::unshown).toList();
    }
}
