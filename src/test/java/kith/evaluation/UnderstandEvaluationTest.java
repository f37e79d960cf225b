package kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandEvaluationTest {
    private static final Path LABELLED = Path.of("src/test/resources/evaluation/messages.jsonl");

    private static UnderstandScore score = new UnderstandScore();

    @BeforeAll
    static void answerAllLabelledMessages() throws IOException {
        score = UnderstandFile.score(Files.readAllLines(LABELLED));
        IO.println(score.table());
    }

    @ParameterizedTest
    @CsvSource({
        "intent,   0.98",
        "people,   0.98",
        "unsure,   0.98",
        "talks,    0.95",
        "promises, 0.92",
        "facts,    0.87",
        "fact kinds, 0.75",
        "gave,     0.78",
        "asked,    0.70",
        "when,     0.85",
        "topic,    0.74"
    })
    void noFigureFallsUnderItsFloor(String figure, double floor) {
        var tally = score.tallies().get(figure);
        assertThat(tally).as(figure).isNotNull();
        assertThat(tally.f1()).as(figure).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void thereAreEnoughLabelledMessages() throws IOException {
        assertThat(Files.readAllLines(LABELLED)).hasSizeGreaterThanOrEqualTo(300);
    }
}
