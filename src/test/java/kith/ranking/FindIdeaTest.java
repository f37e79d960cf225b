package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.FactKind;
import org.junit.jupiter.api.Test;

class FindIdeaTest {
    private final FindIdea find = new FindIdea();
    private final ReadTerms terms = new ReadTerms();

    private final Somebody needsDesigner =
            Somebody.called("Tom").knows(FactKind.NEED, "looking for a designer for the new shop", 10);

    @Test
    void whatTheMemberOffersComesFirstWhereSomebodyNeedsIt() {
        var offersDesign = Somebody.called("Ana").knows(FactKind.OFFER, "knows a good designer", 30);
        assertThat(find.best(Suggesting.book(needsDesigner, offersDesign), offering("reviewing what designers make")))
                .hasValueSatisfying(idea -> assertThat(idea).isInstanceOf(Idea.Help.class));
    }

    @Test
    void twoWhoShouldMeetComeNext() {
        var offersDesign = Somebody.called("Ana").knows(FactKind.OFFER, "knows a good designer", 30);
        assertThat(find.best(Suggesting.book(needsDesigner, offersDesign), offering("baking bread")))
                .hasValueSatisfying(idea -> assertThat(idea).isInstanceOf(Idea.Introduction.class));
    }

    @Test
    void whatSeveralCareForIsOneThingToShare() {
        var sailor = Somebody.called("Maya").knows(FactKind.INTEREST, "loves sailing", 300);
        var beginner = Somebody.called("Omar").knows(FactKind.INTEREST, "learns to sail", 20);
        var baker = Somebody.called("Priya").knows(FactKind.INTEREST, "bakes sourdough", 20);
        var idea = find.best(Suggesting.book(sailor, baker, beginner), Moment.on(Somebody.TODAY));
        assertThat(idea)
                .hasValueSatisfying(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Idea.Share.class,
                                share -> assertThat(share.people())
                                        .extracting(it -> it.tie().profile().name())
                                        .containsExactly("Maya", "Omar")));
    }

    @Test
    void nothingInCommonIsNoIdea() {
        var sailor = Somebody.called("Maya").knows(FactKind.INTEREST, "loves sailing", 300);
        assertThat(find.best(Suggesting.book(sailor, needsDesigner), Moment.on(Somebody.TODAY)))
                .isEmpty();
    }

    @Test
    void whoeverIsPutOffIsNotBroughtUp() {
        var later = needsDesigner.notNowFor(5);
        assertThat(find.best(Suggesting.book(later), offering("a designer"))).isEmpty();
    }

    private Moment offering(String words) {
        return Moment.on(Somebody.TODAY).offering(List.of(new Moment.Offer(words, terms.read(words))));
    }
}
