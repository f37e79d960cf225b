package kith.conversation;

import java.time.Duration;

/// The chat platform, as far as Kith speaks into it.
public interface Chat {
    Told tell(Letter letter);

    sealed interface Told {
        record Delivered() implements Told {}

        /// Not now; worth another try after a while.
        record Later(Duration after, String why) implements Told {}

        /// Never: there is nobody to tell.
        record Never(String why) implements Told {}
    }
}
