package kith.conversation;

import java.time.Duration;
import java.util.Optional;

/// The chat platform, as far as Kith speaks into it.
public interface Chat {
    Told tell(Letter letter);

    /// Likewise a letter that was tried before, and may have arrived; not said twice where the platform can tell.
    default Told tellAgain(Letter letter) {
        return tell(letter);
    }

    /// What a refusal is about: what else would be refused as well.
    enum About {
        LETTER,
        CHANNEL,
        WORKSPACE
    }

    sealed interface Told {
        /// With the platform's id of the file, where one was shown.
        record Delivered(Optional<String> file) implements Told {
            public Delivered() {
                this(Optional.empty());
            }
        }

        /// Not now; worth another try after a while. About a channel or a workspace: nothing more may go there before.
        record Later(About about, Duration after, String why) implements Told {}

        /// Never: the platform won't take the letter, or there is nobody to tell in the channel, or the workspace.
        record Never(About about, String why) implements Told {}
    }
}
