package kith.coaching;

import java.util.List;

/// What a draft does once it is sent: the sentences that give and those that ask, and the promises that it keeps.
public record Sent(List<String> gave, List<String> asked, List<Recipient.Owed> kept) {
    public Sent {
        gave = List.copyOf(gave);
        asked = List.copyOf(asked);
        kept = List.copyOf(kept);
    }
}
