package kith.sealing;

/// By which master key a database's check value was made.
public enum Check {
    /// The one that wraps now.
    NEWEST,
    /// One that still opens.
    OLDER,
    /// None that is known here: the master key is another database's.
    WRONG
}
