package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.Understand;
import kith.language.Who;
import kith.people.FactKind;
import kith.people.Side;
import kith.people.TalkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiReaderTest {
    private final FakeModel model = new FakeModel();
    private final List<Sent> sent = new ArrayList<>();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aGoodAnswerBecomesAMeaningWithTheNamesPutBack() {
        model.saying("""
                {"intent":"log","people":["P1"],
                 "talks":[{"with":["P1"],"kind":"meeting","on":"2026-03-09"}],
                 "promises":[{"by":"me","person":"P1","what":"send her the deck","due":"2026-03-13"}],
                 "facts":[{"about":"P1","text":"is hiring for  N2 labs","kind":"need"}],
                 "gave":[],"asked":null,"topic":null,"when":null}""");
        var read = read("coffee w/ elizabeth today, she is hiring for Norvig labs, i'll send her the deck friday");
        var elizabeth = new Who.InBook("p2");
        assertThat(read)
                .contains(new Meaning(
                        Intent.LOG,
                        List.of(elizabeth),
                        List.of(),
                        List.of(new Meaning.Talked(
                                List.of(elizabeth), TalkKind.MEETING, LocalDate.parse("2026-03-09"))),
                        List.of(new Meaning.Promised(
                                Side.ME, elizabeth, "send her the deck", LocalDate.parse("2026-03-13"))),
                        List.of(new Meaning.Learned(elizabeth, "is hiring for Norvig labs", FactKind.NEED)),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void aNameThatFitsTwoIsInDoubt() {
        model.saying("{\"intent\":\"about\",\"people\":[\"P1\"]}");
        var read = read("so what was it about maria again").orElseThrow();
        assertThat(read.people()).isEmpty();
        assertThat(read.unsure()).containsExactly(new Meaning.Doubt("maria", List.of("p3", "p4")));
    }

    @Test
    void somebodyNewKeepsTheNameTheyWereGiven() {
        model.saying("{\"intent\":\"log\",\"people\":[\"P1\",\"P2\"]}");
        var read = read("met Tom Baker and <@U09ZZK41|tb>").orElseThrow();
        assertThat(read.people())
                .containsExactlyInAnyOrder(new Who.Newcomer("Tom Baker"), new Who.Newcomer("<@U09ZZK41>"));
    }

    @Test
    void somebodyNewMayBeCalledLikeAMonth() {
        model.saying("{\"intent\":\"log\",\"people\":[\"P1\"]}");
        assertThat(read("met April Stone").orElseThrow().people()).containsExactly(new Who.Newcomer("April Stone"));
    }

    @Test
    void aNameThatNothingHidMayBeCutFromTheMessage() {
        model.saying("{\"intent\":\"about\",\"people\":[\"quibblethorpe\"]}");
        assertThat(read("wossit quibblethorpe bio pls").orElseThrow().people())
                .containsExactly(new Who.Newcomer("quibblethorpe"));
    }

    @Test
    void aPlaceIsPutBackIntoATopic() {
        model.saying("{\"intent\":\"visit\",\"people\":[],\"topic\":\"N1\",\"when\":\"2026-03-16\"}");
        var read = read("whom to see in Ljubljana next week").orElseThrow();
        assertThat(read.topic()).isEqualTo("Ljubljana");
        assertThat(read.when()).isEqualTo("2026-03-16");
    }

    @Test
    void whatLeftIsTold() {
        model.saying("{\"intent\":\"chat\"}");
        read("thanks elizabeth");
        assertThat(sent).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Today is Monday 2026-03-09.\n\nthanks P1");
            assertThat(each.instructions()).contains("`intent`");
            assertThat(each.model()).isEqualTo("small");
        });
    }

    @Test
    void theModelIsAskedForJsonWithTheKey() {
        model.saying("{\"intent\":\"chat\"}");
        read("thanks");
        assertThat(model.received())
                .singleElement()
                .asString()
                .contains("Bearer " + FakeModel.KEY, "json_object")
                .doesNotContain("temperature", "max_tokens");
    }

    @Test
    void anEndlessMessageStays() {
        model.saying("{\"intent\":\"chat\"}");
        assertThat(read("ha ".repeat(2000))).isEmpty();
        assertThat(model.received()).isEmpty();
        assertThat(sent).isEmpty();
    }

    private Optional<Meaning> read(String text) {
        return new OpenAiReader(model.endpoint(), new Understand(), sent::add).read(Told.message(text));
    }
}
