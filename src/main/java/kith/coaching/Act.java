package kith.coaching;

/// What a sentence does for its reader, as learned from the labelled sentences beside the rules.
enum Act {
    OTHER,
    /// Makes it easy to say no.
    LEAVE,
    /// Offers or delivers something useful.
    GIVE,
    /// Proposes to talk or to meet.
    MEET
}
