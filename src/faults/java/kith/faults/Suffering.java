package kith.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A toxic while it lasts.
final class Suffering {
    private final Toxic toxic;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger seen = new AtomicInteger();

    Suffering(Toxic toxic) {
        this.toxic = toxic;
    }

    /// Whoever was held goes on.
    void end() {
        over.countDown();
    }

    /// Returns `bytes` when they may go on.
    byte[] passes(byte[] bytes) {
        try {
            switch (toxic) {
                case Toxic.Held() -> over.await();
                case Toxic.Delayed(Duration by) -> rest(by.toNanos());
                case Toxic.Limited(int perSecond) ->
                    rest(Duration.ofSeconds(bytes.length).toNanos() / perSecond);
                case Toxic.None _, Toxic.Garbled _, Toxic.AnswerLost _ -> {}
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return bytes;
    }

    private void rest(long nanos) throws InterruptedException {
        var _ = over.await(nanos, TimeUnit.NANOSECONDS);
    }

    boolean isLost(byte[] answer) {
        return toxic instanceof Toxic.AnswerLost(String mark, int every)
                && new String(answer, ISO_8859_1).contains(mark)
                && seen.incrementAndGet() % every == 0;
    }

    byte[] garbled(byte[] answer) {
        if (toxic instanceof Toxic.Garbled(int every) && seen.incrementAndGet() % every == 0) {
            for (int i = 0; i < answer.length; i++) {
                answer[i] = (byte) ~answer[i];
            }
        }
        return answer;
    }
}
