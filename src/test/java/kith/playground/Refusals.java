package kith.playground;

import java.util.ArrayList;
import java.util.List;

/// What the local Slack would refuse, told to tests of other rooms.
public final class Refusals {
    private static final Limits LIMITS = new Limits();

    private Refusals() {}

    /// Of the blocks of a message, as JSON.
    public static List<String> ofMessage(String blocks) {
        var faults = new ArrayList<>(LIMITS.message(Json.read(blocks)));
        if (LIMITS.tooMuch(Json.read(blocks))) {
            faults.add(Limits.TOO_LONG);
        }
        return faults;
    }

    /// Of a modal or Home tab, as JSON.
    public static List<String> ofView(String view) {
        return LIMITS.view(Json.read(view));
    }
}
