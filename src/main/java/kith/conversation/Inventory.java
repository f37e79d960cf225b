package kith.conversation;

/// How many entries of each kind a book holds, and how much that waits or is worked on.
public record Inventory(
        int people,
        int talks,
        int facts,
        int promises,
        int given,
        int asked,
        int offers,
        int visits,
        int drafts,
        int steps,
        int letters,
        int alarms) {}
