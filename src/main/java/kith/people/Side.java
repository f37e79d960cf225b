package kith.people;

/// Who owes: the owner of the book, or the other person.
public enum Side {
    ME,
    THEM
}
