package kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CoachPairsTest {
    @Test
    void thePageShowsTwentyPairsAsTheCoachMakesThemNow() throws IOException {
        var page = CoachPairs.page(CoachLabel.read(CoachEvaluationTest.lines()));
        assertThat(page).contains("## 20. ");
        assertThat(Files.readString(CoachPairs.PAGE)).isEqualTo(page);
    }
}
