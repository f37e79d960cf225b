package kith.people;

/// The way in which two people talked.
public enum TalkKind {
    MEETING,
    CALL,
    MESSAGE,
    EMAIL,
    OTHER
}
