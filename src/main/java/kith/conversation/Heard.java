package kith.conversation;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One thing that a member said or did. `eventId` is the same whenever the platform delivers it again. Without
/// `replyTo` the answer rides on the acknowledgement; what comes later goes to `laterTo`. `zone` is the member's own,
/// where the platform told it.
public record Heard(
        String eventId,
        Member member,
        Said said,
        Instant at,
        @Nullable ZoneId zone,
        @Nullable Address replyTo,
        Address laterTo) {

    /// Whether the platform lets Kith answer this with a form: commands and presses do, messages don't.
    boolean mayBeAnsweredByForm() {
        return replyTo == null || said instanceof Said.Pressed;
    }
}
