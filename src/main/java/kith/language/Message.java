package kith.language;

import java.time.ZonedDateTime;
import java.util.List;

/// What somebody typed, when by their own clock, and whom of their book it may speak of.
public record Message(String text, ZonedDateTime now, List<Known> known) {
    public Message {
        known = List.copyOf(known);
    }
}
