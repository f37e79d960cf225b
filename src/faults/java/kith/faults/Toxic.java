package kith.faults;

import java.time.Duration;

/// What bytes suffer on their way.
sealed interface Toxic {
    /// They arrive as they were sent.
    record None() implements Toxic {}

    /// Whatever is sent arrives so much later.
    record Delayed(Duration by) implements Toxic {}

    /// Nothing arrives until the way is healed, and nobody is told.
    record Held() implements Toxic {}

    /// Every so-manieth piece of what the server sends has its bytes turned round.
    record Garbled(int every) implements Toxic {}

    /// Every so-manieth time the server says `mark`, that does not arrive and the connection ends: what was asked for
    /// was done.
    record AnswerLost(String mark, int every) implements Toxic {}

    /// At most so many bytes a second each way, of each connection.
    record Limited(int bytesPerSecond) implements Toxic {}
}
