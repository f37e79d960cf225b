package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /// A Wednesday.
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-11T09:00:00+00:00[Europe/Lisbon]");

    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    friday                | 2026-03-13
                    Wednesday             | 2026-03-18
                    no, Tuesday           | 2026-03-17
                    next monday           | 2026-03-16
                    next friday           | 2026-03-20
                    this friday           | 2026-03-13
                    in march              | 2027-03-01
                    may                   | 2026-05-01
                    till january          | 2027-01-01
                    tomorrow              | 2026-03-12
                    the day after tomorrow| 2026-03-13
                    in two weeks          | 2026-03-25
                    in a fortnight        | 2026-03-25
                    in 3 months           | 2026-06-11
                    a week on friday      | 2026-03-20
                    next week             | 2026-03-16
                    next month            | 2026-04-01
                    end of the month      | 2026-03-31
                    end of Q3             | 2026-09-30
                    end of next month     | 2026-04-30
                    4 august              | 2026-08-04
                    Aug 4th, 2027         | 2027-08-04
                    the 5th               | 2026-04-05
                    early june            | 2026-06-01
                    2026-06-14            | 2026-06-14
                    by 14/06              | 2026-06-14
                    14.06.2026            | 2026-06-14
                    christmas             | 2026-12-25
                    easter monday         | 2026-04-06
                    13 to 16 july         | 2026-07-13
                    12-14 may             | 2026-05-12
                    """)
    void readsWhatIsToCome(String phrase, LocalDate day) {
        assertThat(dates.readFuture(phrase, NOW)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    friday                | 2026-03-06
                    on Wednesday          | 2026-03-04
                    last tuesday          | 2026-03-10
                    this monday           | 2026-03-09
                    friday last week      | 2026-03-06
                    yesterday             | 2026-03-10
                    last night            | 2026-03-10
                    two days ago          | 2026-03-09
                    a couple of weeks ago | 2026-02-25
                    last week             | 2026-03-02
                    last month            | 2026-02-01
                    at the weekend        | 2026-03-07
                    in june               | 2025-06-01
                    12 june               | 2025-06-12
                    the other day         | 2026-03-11
                    """)
    void readsWhatIsPast(String phrase, LocalDate day) {
        assertThat(dates.readPast(phrase, NOW)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    had our 1:1
                    they are open 24/7
                    version 3.2 is out
                    we may go and sit in the sun
                    march on to the next thing
                    later
                    for a while
                    """)
    void whatOnlyLooksLikeADateIsNone(String phrase) {
        assertThat(dates.readFuture(phrase, NOW)).isEmpty();
    }

    @Test
    void americansPutTheMonthFirst() {
        var newYork = ZonedDateTime.parse("2026-03-11T09:00:00-04:00[America/New_York]");
        assertThat(dates.readFuture("by 4/5", newYork)).contains(LocalDate.of(2026, 4, 5));
        assertThat(dates.readFuture("by 4/5", NOW)).contains(LocalDate.of(2026, 5, 4));
    }
}
