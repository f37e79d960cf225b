package kith.people;

/// How near the owner of the book wants somebody to be, nearest first.
public enum Circle {
    INNER,
    CLOSE,
    ACTIVE,
    WIDER
}
