package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Addresses are the same however they are written, and tell people apart only where they are one person's own.
class DetailsTest {
    private static Details emails(String... all) {
        return new Details(List.of(all), List.of(), List.of());
    }

    private static Details phones(String... all) {
        return new Details(List.of(), List.of(all), List.of());
    }

    private static Details urls(String... all) {
        return new Details(List.of(), List.of(), List.of(all));
    }

    @Test
    void caseAndSpaceMakeNoOtherAddress() {
        assertThat(emails("Maya@Example.com ").keys())
                .isEqualTo(emails("mailto:maya@example.com").keys());
    }

    @Test
    void aNumberIsTheSameWithItsCountryAndWithout() {
        assertThat(phones("+46 70 123 45 67").keys())
                .isEqualTo(phones("070-123 45 67").keys());
        assertThat(phones("0046701234567").keys())
                .isEqualTo(phones("(070) 1234567").keys());
    }

    @Test
    void anExtensionTellsNobodyApart() {
        assertThat(phones("4711").keys()).isEmpty();
    }

    @Test
    void aProfileIsTheSameFromEveryCountryAndWithEveryEnding() {
        assertThat(urls("https://de.linkedin.com/in/Maya-L/?locale=de").keys())
                .isEqualTo(urls("http://www.linkedin.com/in/maya-l").keys())
                .containsExactly("linkedin.com/in/maya-l");
    }

    @Test
    void aCompanysPageTellsNobodyApart() {
        assertThat(urls("https://acme.example", "https://acme.example/team", "https://linkedin.com/company/acme")
                        .keys())
                .isEmpty();
    }

    @Test
    void whatIsJoinedStandsOnceAsItWasWrittenFirst() {
        var joined = emails("Maya@example.com").joinedWith(emails("maya@example.com", "m@example.org"));
        assertThat(joined.emails()).containsExactly("Maya@example.com", "m@example.org");
    }
}
