package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever the book, nobody is passed over who has a place on a list; each repetition is a book of its own.
class SieveTest {
    private final List<LaneRule> rules = LaneRule.all();

    @RepeatedTest(100)
    void whoeverHasAPlaceIsLetThrough(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var ties = Ties.of(people(random, 200));
        var overview = Overview.of(ties, Moment.on(TODAY));
        int keptBack = 0;
        for (int i = 0; i < ties.all().size(); i++) {
            var standing = Standing.of(ties.all().get(i), overview);
            if (!lets(ties, i, overview)) {
                keptBack++;
                assertThat(rules)
                        .allSatisfy(each ->
                                assertThat(each.score(standing, overview)).isZero());
            }
        }
        assertThat(keptBack).isPositive();
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
        var overview = Overview.of(anew, Moment.on(TODAY));
        assertThat(grown.all()).isEqualTo(anew.all());
        assertThat(Overview.of(grown, Moment.on(TODAY)).logOfUsualGap()).isEqualTo(overview.logOfUsualGap());
        for (var tag : anew.tags().byTag().keySet()) {
            assertThat(grown.tags().of(tag)).as(tag).isEqualTo(anew.tags().of(tag));
        }
        for (int i = 0; i < now.size(); i++) {
            assertThat(lets(grown, i, overview)).isEqualTo(lets(anew, i, overview));
            assertThat(lets(grown.asIfUnshown(), i, overview)).isEqualTo(lets(Ties.of(unshown(now)), i, overview));
        }
    }

    private static boolean lets(Ties ties, int place, Overview overview) {
        return ties.sieve().lets(place, TODAY.toEpochDay(), overview.logOfUsualGap());
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
