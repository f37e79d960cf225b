package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.people.Circle;
import kith.people.FactKind;
import kith.people.Relation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever the book, a list keeps to its limits; each repetition is a book of its own, the same every time.
class LimitsTest {
    private static final List<String> COMPANIES = List.of("Acme", "Orbit", "Norrvik", "Halden");
    private static final List<String> TAGS = List.of("biotech", "rail", "press");

    @RepeatedTest(200)
    void everyListKeepsToItsLimits(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var ties = new ArrayList<>(IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> somebody("P" + i, random))
                .toList());
        var wish = new Wish(1 + random.nextInt(10), 5 + random.nextInt(120), Filter.EVERYBODY);
        var moment =
                Moment.on(TODAY).without(ties.stream().limit(3).map(Tie::id).collect(Collectors.toSet()));
        var list = new SuggestTies().suggest(Ties.of(ties), moment, wish);

        assertThat(list).hasSizeLessThanOrEqualTo(wish.places());
        assertThat(list).extracting(each -> each.tie().id()).doesNotHaveDuplicates();
        assertThat(list).extracting(Suggestion::lane).isSorted();
        assertThat(list.stream().mapToInt(each -> each.effort().minutes()).sum())
                .isLessThanOrEqualTo(wish.minutes());
        assertThat(list.stream().filter(each -> each.lane() == Lane.DEBT)).hasSizeLessThanOrEqualTo(2);
        for (var company : COMPANIES) {
            assertThat(list.stream()
                            .filter(each -> company.equals(each.tie().profile().company())))
                    .hasSizeLessThanOrEqualTo(2);
        }
        list.forEach(each -> fits(each, moment));

        Collections.shuffle(ties, random);
        assertThat(new SuggestTies().suggest(Ties.of(ties), moment, wish)).isEqualTo(list);
    }

    private static void fits(Suggestion suggestion, Moment moment) {
        var tie = suggestion.tie();
        var attention = tie.attention();
        boolean due = suggestion.lane() == Lane.DEBT || suggestion.lane() == Lane.OCCASION;
        assertThat(attention.mayRemind(TODAY)).as("not now").isTrue();
        assertThat(due || attention.maySuggest(TODAY)).as("shown or archived").isTrue();
        assertThat(suggestion.lane() == Lane.VALUE && tie.indebted())
                .as("asked while in debt")
                .isFalse();
        assertThat(tie.pace().days() == 0 && suggestion.lane() == Lane.RECONNECT)
                .as("new and overdue")
                .isFalse();
        assertThat(moment.leftOut()).doesNotContain(tie.id());
    }

    static Tie somebody(String name, Random random) {
        var one = Somebody.called(name)
                .in(pick(List.of(Circle.values()), random))
                .who(pick(List.of(Relation.values()), random))
                .gaveAndAsked(random.nextInt(4), random.nextInt(4))
                .helped(random.nextInt(3))
                .attention(new Attention(
                        random.nextInt(3) == 0 ? TODAY.minusDays(random.nextInt(90)) : null,
                        random.nextInt(5) == 0 ? TODAY.plusDays(random.nextInt(20) - 10L) : null,
                        random.nextInt(4),
                        random.nextInt(3) == 0 ? TODAY.minusDays(random.nextInt(700)) : null,
                        random.nextInt(8) == 0));
        one = random.nextInt(6) == 0 ? one.met(random.nextInt(30)) : talked(one, random);
        one = random.nextBoolean() ? one.at(pick(COMPANIES, random)) : one;
        one = random.nextBoolean() ? one.tagged(pick(TAGS, random)) : one;
        one = random.nextInt(4) == 0 ? one.owed("something", random.nextInt(20) - 8) : one;
        one = random.nextBoolean() ? one.knows(FactKind.NEED, "a welder", random.nextInt(300)) : one;
        return (random.nextInt(9) == 0 ? one.knows(FactKind.DATE, "birthday 11 March", 90) : one).tie();
    }

    private static Somebody talked(Somebody one, Random random) {
        return one.talked(1 + random.nextInt(40), 1 + random.nextInt(60), random.nextInt(600));
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
