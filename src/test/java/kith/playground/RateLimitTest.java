package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How the local Slack keeps channels and workspaces from being flooded.
class RateLimitTest {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final RateLimit limit = new RateLimit(() -> now);

    @Test
    void aChannelTakesOneMessageASecond() {
        limit.allow(1);
        assertThat(limit.take("one", "C1")).isZero();
        assertThat(limit.take("one", "C1")).isEqualTo(1);
        assertThat(limit.take("one", "C2")).isZero();
        now = now.plusSeconds(1);
        assertThat(limit.take("one", "C1")).isZero();
    }

    @Test
    void aWorkspaceTakesFourHundredMessagesAMinuteAfterABurst() {
        limit.allow(1);
        int taken = 0;
        for (int second = 0; second < 60; second++) {
            for (int channel = 0; channel < 20; channel++) {
                taken += limit.take("one", "C" + second + "x" + channel) == 0 ? 1 : 0;
            }
            now = now.plusSeconds(1);
        }
        assertThat(taken).isBetween(490, 500);
        assertThat(limit.take("another", "C1")).isZero();
    }
}
