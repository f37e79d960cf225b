package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairUseTest {
    private static final Member ADA = new Member("T1", "U1");
    private static final Member BEN = new Member("T1", "U2");

    @Test
    void whoSendsTooMuchIsToldOnceAndTheOthersGoOn() {
        var fair = new FairUse(10);
        assertThat(IntStream.range(0, 10).mapToObj(_ -> fair.of(ADA))).containsOnly(FairUse.Use.FAIR);
        assertThat(fair.of(ADA)).isEqualTo(FairUse.Use.TELL);
        assertThat(fair.of(ADA)).isEqualTo(FairUse.Use.QUIET);
        assertThat(fair.of(BEN)).isEqualTo(FairUse.Use.FAIR);
    }

    @Test
    void withoutALimitEverythingIsFair() {
        var fair = new FairUse(0);
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> fair.of(ADA))).containsOnly(FairUse.Use.FAIR);
    }
}
