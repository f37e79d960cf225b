package kith.ranking;

import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.book;
import static kith.ranking.Suggesting.names;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.people.Circle;
import kith.people.FactKind;
import org.junit.jupiter.api.Test;

class MixTest {
    private static Somebody quiet(String name) {
        return called(name).talked(10, 20, 60);
    }

    private static Somebody deepen(String name) {
        return called(name).talked(10, 10, 5);
    }

    private static Somebody longKnown(String name) {
        return called(name).talked(40, 20, 5).knows(FactKind.NEED, "a second supplier", 30);
    }

    private static Somebody dormant(String name) {
        return called(name).talked(10, 20, 500).helped(1);
    }

    private static Somebody[] threeOfEach() {
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> Stream.of(quiet("Q" + i), deepen("D" + i), longKnown("V" + i), dormant("S" + i)))
                .toArray(Somebody[]::new);
    }

    @Test
    void fiveAreTwoGoneQuietAndOneOfEachOtherKind() {
        assertThat(suggest(threeOfEach()))
                .extracting(Suggestion::lane)
                .containsExactly(Lane.RECONNECT, Lane.RECONNECT, Lane.DORMANT, Lane.DEEPEN, Lane.VALUE);
    }

    @Test
    void twoDebtsLeaveThreePlacesOneOfEachKindThatAWeekWants() {
        var people = Stream.concat(
                        Stream.of(threeOfEach()),
                        Stream.of(
                                called("A").owed("a", 1),
                                called("B").owed("b", 1),
                                called("C").owed("c", 1)))
                .toArray(Somebody[]::new);
        assertThat(suggest(people))
                .extracting(Suggestion::lane)
                .containsExactly(Lane.DEBT, Lane.DEBT, Lane.RECONNECT, Lane.DEEPEN, Lane.VALUE);
    }

    @Test
    void aPlaceStaysEmptyRatherThanBeFilledWithAWeakName() {
        var strong = called("Strong").talked(60, 10, 60).in(Circle.CLOSE);
        var weak = IntStream.range(0, 4)
                .mapToObj(i -> called("Weak" + i).talked(1, 1, 60))
                .toArray(Somebody[]::new);
        assertThat(suggest(Stream.concat(Stream.of(strong), Stream.of(weak)).toArray(Somebody[]::new)))
                .hasSize(2);
    }

    @Test
    void sparePlacesGoToOthersWhoWouldBeMissedAlmostAsMuch() {
        assertThat(suggest(quiet("A"), quiet("B"), quiet("C"), quiet("D"))).hasSize(4);
    }

    @Test
    void whoDeservesTwoLanesStandsOnTheListOnce() {
        assertThat(names(suggest(quiet("Maya").owed("the slides", 1)))).containsExactly("Maya");
    }

    @Test
    void atMostTwoOfOneOrganisation() {
        assertThat(names(suggest(
                        quiet("A").at("Acme"),
                        quiet("B").at("ACME"),
                        quiet("C").at("Acme"),
                        quiet("D").at("Orbit"))))
                .hasSize(3)
                .contains("D");
    }

    @Test
    void aFurtherNameOfTheSameGroupCountsLess() {
        var people = new Somebody[] {
            quiet("A").talked(12, 20, 60).tagged("biotech"),
            quiet("B").talked(11, 20, 60).tagged("biotech"),
            quiet("C").talked(8, 20, 60).tagged("rail")
        };
        assertThat(names(suggest(book(people), Wish.USUAL.places(2)))).containsExactly("A", "C");
    }

    @Test
    void onAFullListTheWelcomeComesBeforeASecondSilenceButNeverBeforeTheFirst() {
        var people = Stream.concat(
                        Stream.of(threeOfEach()), Stream.of(called("New").met(2)))
                .toArray(Somebody[]::new);
        assertThat(suggest(people)).extracting(Suggestion::lane).contains(Lane.RECONNECT, Lane.WELCOME);
        assertThat(suggest(book(people), Wish.USUAL.places(1)))
                .extracting(Suggestion::lane)
                .containsExactly(Lane.RECONNECT);
    }
}
