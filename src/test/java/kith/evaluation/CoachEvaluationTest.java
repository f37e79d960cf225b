package kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The coach against the labelled drafts; a figure under its floor is a step back.
class CoachEvaluationTest {
    private static final double MACRO_F1 = 0.94;
    private static final double EACH_F1 = 0.75;
    private static final double VERDICTS = 0.97;
    private static final double GOOD_SENT = 0.97;
    private static final double SOUND_REWRITES = 1.0;

    @Test
    void theFiguresStayAboveTheirFloors() throws IOException {
        var score = new CoachScore(CoachLabel.read(lines()));
        System.out.println(score.table());
        assertThat(score.macroF1()).isGreaterThanOrEqualTo(MACRO_F1);
        assertThat(score.lowestF1()).isGreaterThanOrEqualTo(EACH_F1);
        assertThat(score.verdictAccuracy()).isGreaterThanOrEqualTo(VERDICTS);
        assertThat(score.goodSent()).isGreaterThanOrEqualTo(GOOD_SENT);
        assertThat(score.soundRewrites()).isGreaterThanOrEqualTo(SOUND_REWRITES);
    }

    static List<String> lines() throws IOException {
        try (var in = CoachEvaluationTest.class.getResourceAsStream("/evaluation/drafts.jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
