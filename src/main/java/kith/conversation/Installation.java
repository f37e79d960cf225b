package kith.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That Kith was let into a workspace, or with `wholeOrganization` into every workspace of an organization, whose own
/// id `id` is then. `bot` and `botUser` are Kith's own ids there; `installer` is who let it in.
public record Installation(
        String id,
        boolean wholeOrganization,
        @Nullable String bot,
        @Nullable String botUser,
        String installer,
        Grant grant,
        Instant at) {

    public Installation with(Grant newer) {
        return new Installation(id, wholeOrganization, bot, botUser, installer, newer, at);
    }
}
