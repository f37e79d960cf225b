package kith.ranking;

import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.book;
import static kith.ranking.Suggesting.names;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.Circle;
import kith.people.FactKind;
import kith.people.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadWishTest {
    private final ReadWish read = new ReadWish(new ReadTerms());
    private final Ties people = book(
            quiet("Berta").who(Relation.CLIENT).knows(FactKind.PLACE, "lives in Berlin", 400),
            quiet("Cleo").who(Relation.CLIENT).at("Norrvik Foods").in(Circle.CLOSE),
            quiet("Dan").who(Relation.FORMER_COLLEAGUE).tagged("biotech"),
            quiet("Eva").who(Relation.FRIEND).in(Circle.INNER).knows(FactKind.PLACE, "moved to New York", 90));

    private static Somebody quiet(String name) {
        return called(name).talked(10, 20, 60);
    }

    private List<String> who(String text) {
        return names(suggest(people, read.read(text, people))).stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "should I reach out to this week?",
                "haven't I been in touch with in a while",
                "do I owe a call?",
                "is overdue"
            })
    void aPlainQuestionWishesForTheUsual(String text) {
        assertThat(read.read(text, people)).isEqualTo(Wish.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "top 3, 3", "two people, 2", "40, 10"})
    void aNumberIsHowMany(String text, int places) {
        assertThat(read.read(text, people)).isEqualTo(Wish.USUAL.places(places));
    }

    @ParameterizedTest
    @CsvSource({
        "for 20 minutes, 20",
        "for 20min, 20",
        "for half an hour, 30",
        "for a quarter of an hour, 15",
        "for an hour, 60",
        "for two hours, 120",
        "I have ten minutes, 10"
    })
    void aSpanIsTheTimeThereIs(String text, int minutes) {
        assertThat(read.read(text, people)).isEqualTo(new Wish(5, minutes, Filter.EVERYBODY));
    }

    @Test
    void relationsAreAlternatives() {
        assertThat(who("clients")).containsExactly("Berta", "Cleo");
        assertThat(who("clients or friends")).containsExactly("Berta", "Cleo", "Eva");
        assertThat(who("former colleagues")).containsExactly("Dan");
    }

    @Test
    void circlesByName() {
        assertThat(who("in my inner circle")).containsExactly("Eva");
        assertThat(who("close clients")).containsExactly("Cleo");
    }

    @Test
    void places() {
        assertThat(who("in Berlin")).containsExactly("Berta");
        assertThat(who("is in new york for 20 minutes")).containsExactly("Eva");
        assertThat(who("clients in Berlin next week")).containsExactly("Berta");
    }

    @Test
    void companies() {
        assertThat(who("at norrvik")).containsExactly("Cleo");
        assertThat(who("works at Norrvik Foods")).containsExactly("Cleo");
    }

    @Test
    void tags() {
        assertThat(who("biotech")).containsExactly("Dan");
        assertThat(who("tagged biotech")).containsExactly("Dan");
        assertThat(who("#biotech")).containsExactly("Dan");
        assertThat(who("in biotech")).containsExactly("Dan");
    }

    @Test
    void whatIsExcludedIsNotShown() {
        assertThat(who("not clients")).containsExactly("Dan", "Eva");
        assertThat(who("except my clients and friends")).containsExactly("Dan");
        assertThat(who("clients but not in Berlin")).containsExactly("Cleo");
        assertThat(who("clients outside the close circle, not at Norrvik")).isEmpty();
        assertThat(who("anyone but clients, in New York")).containsExactly("Eva");
        assertThat(who("have I not spoken to in Berlin")).containsExactly("Berta");
    }

    @Test
    void aSpanOfSilenceIsOneOfThoseSilentSoLong() {
        var silent = book(called("A").talked(10, 20, 60), called("B").talked(10, 20, 120));
        assertThat(names(suggest(silent, read.read("haven't I talked to in over 3 months", silent))))
                .containsExactly("B");
        assertThat(names(suggest(silent, read.read("should I see in the next 2 weeks", silent))))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aPlaceWhereNobodyIsFindsNobody() {
        assertThat(who("in Lisbon")).isEmpty();
        assertThat(who("could I see in Lisbon")).isEmpty();
    }

    @Test
    void ofThoseAskedForEveryPlaceMayBeFilled() {
        var deepens = book(
                called("A").talked(9, 10, 5).who(Relation.CLIENT),
                called("B").talked(9, 10, 5).who(Relation.CLIENT),
                called("C").talked(9, 10, 5).who(Relation.MENTOR));
        assertThat(names(suggest(deepens, read.read("clients", deepens)))).containsExactlyInAnyOrder("A", "B");
    }
}
