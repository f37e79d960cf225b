package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        assertThat(score.found()).isGreaterThanOrEqualTo(0.5);
    }
}
