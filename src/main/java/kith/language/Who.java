package kith.language;

/// A person as a message names them.
public sealed interface Who {
    /// Somebody of [Message#known].
    record InBook(String id) implements Who {}

    /// Somebody new, by name, or by mention (`<@U09ZZK41>`) when nobody known has that chat user.
    record Newcomer(String name) implements Who {}

    /// Words that fit several known people; see [Meaning#unsure].
    record Unsure(String mention) implements Who {}
}
