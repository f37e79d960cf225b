package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.BitSet;
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
                    from 2 to 7 October   | 2026-10-02
                    18 and 19 june        | 2026-06-18
                    the week of 4 may     | 2026-05-04
                    labor day weekend     | 2026-09-05
                    first Monday of June  | 2026-06-01
                    the 3rd weekend of may| 2026-05-16
                    last friday in april  | 2026-04-24
                    first week of 2027    | 2027-01-04
                    the 5th of next month | 2026-04-05
                    second quarter of next year | 2027-04-01
                    Q3 2027               | 2027-07-01
                    in 5 business days    | 2026-03-18
                    in the next two weeks | 2026-03-25
                    3 weeks after Easter  | 2026-04-26
                    friday the 13th       | 2026-03-13
                    monday 20/4           | 2026-04-20
                    next week on tuesday  | 2026-03-17
                    the twenty-first of may | 2026-05-21
                    next summer           | 2026-06-01
                    16-nov-2026           | 2026-11-16
                    2026/Aug/01           | 2026-08-01
                    later this month      | 2026-03-16
                    29 february           | 2028-02-29
                    no later than friday  | 2026-03-13
                    thanksgiving          | 2026-11-26
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
                    in 2019               | 2019-01-01
                    since the nineties    | 1990-01-01
                    april of 87           | 1987-04-01
                    2018 q1               | 2018-01-01
                    the last 3 weeks      | 2026-02-18
                    the last two quarters | 2025-07-01
                    last winter           | 2025-12-01
                    the day before christmas | 2025-12-24
                    between January 4 and March 5 2019 | 2019-01-04
                    last easter           | 2025-04-20
                    a fortnight ago       | 2026-02-25
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
                    This may or may not be right
                    had second thoughts
                    don't fall for it
                    our first quarter-final in spring water
                    version 10.4.22 is out
                    they charge $12 or 2000 euros
                    call +351 912-2010-2015
                    a 4:3 screen with 16 of 20 points
                    deliver 2000 pieces
                    a round of 15 people
                    feb 30
                    only 3 next steps
                    """)
    void whatOnlyLooksLikeADateIsNone(String phrase) {
        assertThat(dates.readFuture(phrase, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from 2 to 7 October         | 2026-10-02 | 2026-10-07 | SPAN
                    from monday to thursday     | 2026-03-16 | 2026-03-19 | SPAN
                    from 20 December to 4 January 2027 | 2026-12-20 | 2027-01-04 | SPAN
                    next week                   | 2026-03-16 | 2026-03-22 | WEEK
                    the weekend                 | 2026-03-14 | 2026-03-15 | SPAN
                    in april                    | 2026-04-01 | 2026-04-30 | MONTH
                    Q3                          | 2026-07-01 | 2026-09-30 | QUARTER
                    H1 2027                     | 2027-01-01 | 2027-06-30 | SPAN
                    in 2028                     | 2028-01-01 | 2028-12-31 | YEAR
                    the first two weeks of May  | 2026-05-04 | 2026-05-17 | SPAN
                    friday                      | 2026-03-13 | 2026-03-13 | DAY
                    """)
    void firstDayLastDayAndGrainAreAnswered(String phrase, LocalDate first, LocalDate last, Dated.Grain grain) {
        var text = new Tokenizer(new Shorthand(new Resources())).read(phrase);
        assertThat(new DateReader(new Resources()).read(text, Dates.today(NOW), new BitSet()))
                .singleElement()
                .satisfies(dated -> assertThat(dated.ahead()).isEqualTo(new Days(first, last)))
                .satisfies(dated -> assertThat(dated.grain()).isEqualTo(grain));
    }

    @Test
    void whatWasMovedFromOneDayToAnotherIsNoSpan() {
        var text = new Tokenizer(new Shorthand(new Resources())).read("moved our call from Friday to Monday");
        assertThat(new DateReader(new Resources()).read(text, Dates.today(NOW), new BitSet()))
                .extracting(Dated::future)
                .containsExactly(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 16));
    }

    @Test
    void americansPutTheMonthFirst() {
        var newYork = ZonedDateTime.parse("2026-03-11T09:00:00-04:00[America/New_York]");
        assertThat(dates.readFuture("by 4/5", newYork)).contains(LocalDate.of(2026, 4, 5));
        assertThat(dates.readFuture("by 4/5", NOW)).contains(LocalDate.of(2026, 5, 4));
    }
}
