package kith.language;

import java.time.LocalDate;
import kith.people.TalkKind;

/// What a short message puts right about the one before it.
public sealed interface Amendment {
    /// Another day: `past` if it is that of a talk, `future` if something is due then. `due` when the words say so.
    record OtherDay(LocalDate past, LocalDate future, boolean due) implements Amendment {}

    /// Another way of talking.
    record OtherKind(TalkKind kind) implements Amendment {}

    /// Somebody who was there too, as named.
    record AlsoThere(String name) implements Amendment {}

    /// Somebody else than was understood, as named.
    record OtherPerson(String name) implements Amendment {}

    record Yes() implements Amendment {}

    record No() implements Amendment {}

    /// One of those offered, counted from 0; -1 for the last.
    record Nth(int place) implements Amendment {}
}
