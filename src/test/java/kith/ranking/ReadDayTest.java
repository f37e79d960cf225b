package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDayTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");

    private final ReadDay read = new ReadDay();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            birthday on 12 March; 2026-03-12
            her birthday is March 9th; 2026-03-09
            the 8th of March is their wedding day; 2027-03-08
            launch on 2026-05-12; 2026-05-12
            moves on Sept. 3, 2027; 2027-09-03
            """)
    void aDayComesNextOn(String text, LocalDate next) {
        assertThat(Objects.requireNonNull(read.read(text)).next(TODAY)).isEqualTo(next);
    }

    @Test
    void theOnlyDayOfAYearDoesNotComeAgain() {
        assertThat(Objects.requireNonNull(read.read("launch on 2026-03-08")).next(TODAY))
                .isNull();
    }

    @Test
    void noDayIsNone() {
        assertThat(read.read("turns forty in June")).isNull();
        assertThat(read.read("31 February")).isNull();
    }
}
