package kith.conversation;

import java.util.Optional;

/// Composes a channel's weekly nudge.
final class TellChannel {
    /// Empty when nothing is worth saying.
    Optional<Reply> reply(Scene scene) {
        return Optional.empty();
    }
}
