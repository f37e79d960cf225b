package kith.conversation;

import java.time.LocalDate;
import java.util.Optional;

/// What the answer to an event will most likely look up, so that it comes with the first trip: for a list of people,
/// what the owner has before them from `listOn` on. What was not expected is looked up when it is asked for.
public record Expected(Optional<LocalDate> listOn) {
    public static final Expected NOTHING = new Expected(Optional.empty());

    static Expected of(Heard heard) {
        var zone = heard.zone();
        return zone != null
                        && heard.said() instanceof Said.Typed(String text)
                        && Keyword.of(text).word().equals("who")
                ? new Expected(Optional.of(heard.at().atZone(zone).toLocalDate()))
                : NOTHING;
    }
}
