package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.book;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.FactKind;
import org.junit.jupiter.api.Test;

class FindReadersTest {
    private static final Ties PEOPLE = book(
            called("Ana").knows(FactKind.NEED, "cutting the energy bill of the bakery", 30),
            called("Bo").knows(FactKind.INTEREST, "collects old maps of harbours", 300),
            called("Cy").knows(FactKind.FAMILY, "his daughter maps caves", 10),
            called("Di").knows(FactKind.WORK, "sells heat pumps to bakeries", 50));

    private final FindReaders readers = new FindReaders(new ReadTerms());

    private List<String> of(String text) {
        return readers.of(text, PEOPLE, TODAY, 3).stream()
                .map(each -> each.tie().profile().name())
                .toList();
    }

    @Test
    void aNeedComesBeforeWork() {
        assertThat(of("How bakers save energy")).containsExactly("Ana", "Di");
    }

    @Test
    void aLinkIsReadByTheWordsOfItsAddress() {
        assertThat(of("https://www.example.com/2026/the-harbour-maps-of-lisbon.html"))
                .containsExactly("Bo");
    }

    @Test
    void nobodyIsNamedWithoutAReason() {
        assertThat(of("ten ways to win followers")).isEmpty();
    }
}
