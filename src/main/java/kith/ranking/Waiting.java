package kith.ranking;

import kith.people.Person;
import kith.people.Promise;

/// Somebody to reach out to, and the honest reason.
public record Waiting(Person person, Reason reason) {

    public sealed interface Reason {
        /// The owner of the book owes them something that is due within a week or overdue.
        record PromiseDue(Promise promise) implements Reason {}

        /// Silent longer than is usual between the two: days between talks, talks, days of silence.
        record GoneQuiet(long usualGap, int talks, long silence) implements Reason {}
    }
}
