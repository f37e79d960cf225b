package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Somebody.id;
import static kith.ranking.Suggesting.names;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownListTest {
    private static final ShownList SHOWN = new ShownList(TODAY, "who", Set.of(id("Z")), List.of(id("A"), id("B")));

    @Test
    void theSameWordsOnTheSameDayAreTheSameList() {
        assertThat(SHOWN.again(TODAY, "who", false)).containsExactly(id("Z"));
    }

    @Test
    void afterSomethingHappenedOrInOtherWordsOrTheNextDayItIsANewOne() {
        assertThat(SHOWN.again(TODAY, "who", true)).isEmpty();
        assertThat(SHOWN.again(TODAY, "who clients", false)).isEmpty();
        assertThat(SHOWN.again(TODAY.plusDays(1), "who", false)).isEmpty();
    }

    @Test
    void moreLeavesOutEverybodyOfToday() {
        assertThat(SHOWN.more(TODAY)).containsExactlyInAnyOrder(id("A"), id("B"), id("Z"));
        assertThat(SHOWN.more(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void askedTwiceAListIsTheSameAlthoughItWasShownAndMoreIsDisjoint() {
        var people = Ties.of(IntStream.range(0, 12)
                .mapToObj(i -> called("P" + i).talked(10, 20, 50 + i).tie())
                .toList());
        var first = suggest(people, Moment.on(TODAY));
        var shown = new ShownList(
                TODAY,
                "who",
                Set.of(),
                first.stream().map(each -> each.tie().id()).toList());
        var after = Ties.of(IntStream.range(0, 12)
                .mapToObj(i -> called("P" + i).talked(10, 20, 50 + i))
                .map(each ->
                        shown.people().contains(each.tie().id()) ? each.shown(0).tie() : each.tie())
                .toList());
        var again = suggest(after, Moment.on(TODAY).without(shown.again(TODAY, "who", false)));
        var more = suggest(after, Moment.on(TODAY).without(shown.more(TODAY)));
        assertThat(names(again)).isEqualTo(names(first));
        assertThat(names(more)).isNotEmpty().doesNotContainAnyElementsOf(names(first));
    }
}
