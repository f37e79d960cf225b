package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import kith.people.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A time of the week is read however it is written.
class ReadWeekTimeTest {
    private static final Slot USUAL = new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 0));

    private final ReadWeekTime reads = new ReadWeekTime();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mondays 9:00                  | MONDAY    | 09:00
            Fri 16:30                     | FRIDAY    | 16:30
            every friday at 4pm           | FRIDAY    | 16:00
            me on thursdays at 10         | THURSDAY  | 10:00
            Tue 7.15                      | TUESDAY   | 07:15
            weds at noon                  | WEDNESDAY | 12:00
            12 am on Saturdays            | SATURDAY  | 00:00
            12pm sundays                  | SUNDAY    | 12:00
            Sunday evenings               | SUNDAY    | 18:00
            friday 4:30 p.m.              | FRIDAY    | 16:30
            half past eight on Tuesdays   | TUESDAY   | 08:30
            quarter to 10, Thursday       | THURSDAY  | 09:45
            Sundays 02:30                 | SUNDAY    | 02:30
            Sun 2:30am                    | SUNDAY    | 02:30
            Mon 0930                      | MONDAY    | 09:30
            seven in the morning, Fridays | FRIDAY    | 07:00
            8 in the evening on Wednesday | WEDNESDAY | 20:00
            Monday 9 o'clock              | MONDAY    | 09:00
            """)
    void dayAndTime(String words, DayOfWeek day, LocalTime at) {
        var read = reads.read(words);
        assertThat(read.or(USUAL)).isEqualTo(new Slot(day, at));
        assertThat(read.alone()).isTrue();
        assertThat(read.afternoon()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fridays at 4         | 16:00
            Friday 4:30          | 16:30
            fri, around 5ish     | 17:00
            half past two on fri | 14:30
            """)
    void anEarlyHourWithoutItsHalfIsAGuess(String words, LocalTime at) {
        assertThat(reads.read(words).at()).isEqualTo(at);
        assertThat(reads.read(words).afternoon()).isTrue();
    }

    @Test
    void whatIsLeftOpenIsTold() {
        assertThat(reads.read("Fridays").at()).isNull();
        assertThat(reads.read("at 8:30").day()).isNull();
        assertThat(reads.read("weekdays at 7am").more()).isTrue();
        assertThat(reads.read("Mondays and Thursdays 9:00").more()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom about the invoice on Friday
            me about Maria next Monday
            Ana on Monday at 9
            """)
    void wordsAboutSomethingElseAreNoTimeAlone(String words) {
        assertThat(reads.read(words).alone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every 2 weeks
            25:00
            for 3 people
            """)
    void numbersThatAreNoTimeAreNone(String words) {
        assertThat(reads.read(words).at()).isNull();
    }
}
