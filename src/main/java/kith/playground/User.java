package kith.playground;

import java.time.ZoneId;
import java.util.Locale;

/// A member of the workspace, or a bot in it; `id` as Slack writes one, e.g. `U0ADA`.
public record User(String id, String name, ZoneId tz, Locale locale, boolean bot) {
    public User {
        if (!id.matches("[UW][A-Z0-9]+")) {
            throw new IllegalArgumentException("Not a Slack user id: " + id);
        }
    }

    /// The name in an `@mention`: lower case, without spaces.
    public String handle() {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ".");
    }
}
