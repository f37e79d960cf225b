package kith.ranking;

/// Why somebody is on the list, in the order in which a list is read.
public enum Lane {
    /// The member owes them something that is due within a week or overdue.
    DEBT,
    /// A day of theirs is near; for somebody never talked with also a need that an offer meets.
    OCCASION,
    /// Silent longer than is usual between the two, for a year at most.
    RECONNECT,
    /// Silent for more than a year.
    DORMANT,
    /// In touch, and it could be more than that.
    DEEPEN,
    /// A long tie, never asked (or not for a year) what they value.
    VALUE,
    /// Met within the week: something given, nothing asked.
    WELCOME
}
