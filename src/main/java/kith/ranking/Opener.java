package kith.ranking;

import java.time.LocalDate;
import kith.people.Fact;
import kith.people.Promise;
import kith.people.TalkKind;

/// What a first line can be made of, so that it is about them and asks for nothing.
public sealed interface Opener {
    /// The newest fact that fits, learned `age` days ago.
    record OfFact(Fact fact, long age) implements Opener {}

    /// What was promised to them, delivered or dated.
    record OfPromise(Promise promise) implements Opener {}

    /// Nothing is known that fits, but they talked.
    record OfTalk(LocalDate on, TalkKind kind) implements Opener {}

    /// Nothing is known.
    record Nothing() implements Opener {}
}
