package kith.people;

/// What sort of thing was learned about somebody.
public enum FactKind {
    WORK,
    NEED,
    OFFER,
    INTEREST,
    FAMILY,
    PLACE,
    DATE,
    OTHER
}
