package kith.ranking;

import java.time.LocalDate;
import kith.people.Fact;

/// What makes this very week a good one to write to somebody.
public sealed interface Trigger {
    /// The member is where they live, or will be soon; `fact` says that they live there.
    record Visit(Trip trip, Fact fact) implements Trigger {}

    /// A day of theirs comes up on `day`.
    record DateNear(Fact fact, LocalDate day) implements Trigger {}

    /// They need what the member offers.
    record NeedMet(Fact need, String offer) implements Trigger {}

    /// Something was learned about them lately, after the last talk.
    record News(Fact fact) implements Trigger {}
}
