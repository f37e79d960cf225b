package kith.people;

/// What somebody is to the owner of the book.
public enum Relation {
    CLIENT,
    PROSPECT,
    COLLEAGUE,
    FORMER_COLLEAGUE,
    ALUM,
    FRIEND,
    MENTOR,
    OTHER
}
