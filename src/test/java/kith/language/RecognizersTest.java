package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The date reader against Microsoft Recognizers-Text's specifications (src/test/resources/recognizers).
///
/// A case names a day when an expression of it resolves to one; times of day, durations, habits and what the
/// specification leaves unresolved name none and are counted apart, for they must yield no day. A case is found when
/// each of its expressions that name a day meets a date of ours at the same words with the same first day: the first of
/// an interval, the day before which something is to be, or the day after a period (`after 2018`). Where the
/// specification gives a past and a future reading, either one may meet either one of ours, since tense chooses between
/// them only later, in `Understand`. Its "end of …" is the second half of a period; as in our guide it is the last day
/// here, and found when that day is right. Minutes and hours away count as today. Months stand first, as in New York.
class RecognizersTest {
    private static final Path SPECS = Path.of("src/test/resources/recognizers/english-dates.jsonl");

    private static RecognizersScore score = new RecognizersScore();

    @BeforeAll
    static void readAllSpecifications() throws IOException {
        score = score();
        IO.println(score.table());
    }

    /// Prints every miss and alarm.
    static void main() throws IOException {
        var all = score();
        all.misses().forEach(IO::println);
        IO.println(all.table());
    }

    private static RecognizersScore score() throws IOException {
        var all = new RecognizersScore();
        Files.readAllLines(SPECS).stream().map(Recognized::of).forEach(all::add);
        return all;
    }

    @Test
    void mostCasesThatNameADayAreFound() {
        assertThat(score.found()).isGreaterThanOrEqualTo(0.84);
    }

    @Test
    void twoThirdsOfAllPositiveCasesAreFound() {
        assertThat(score.ofAll()).isGreaterThanOrEqualTo(0.67);
    }

    @Test
    void whereADayIsRightItsIntervalIsToo() {
        assertThat(score.intervals()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void whatHoldsNoDateYieldsNone() {
        assertThat(score.quiet()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.otherQuiet()).isGreaterThanOrEqualTo(0.985);
    }
}
