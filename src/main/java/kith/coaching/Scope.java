package kith.coaching;

/// What a rule looks at.
enum Scope {
    WORDS,
    SENTENCE,
    MESSAGE,
    RELATIONSHIP
}
