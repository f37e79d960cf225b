package kith.ranking;

import java.time.LocalDate;
import kith.people.Promise;
import org.jspecify.annotations.Nullable;

/// Why somebody is suggested, in figures of the log; spans are in days. Never a coefficient, never a percentage.
public sealed interface Reason {
    /// The member owes them this, due within a week or overdue.
    record PromiseDue(Promise promise) implements Reason {}

    record Occasion(Trigger trigger) implements Reason {}

    /// Usually they talk every `usualGap` days; `faded` after more than eight times that, when a tie has usually
    /// decayed and wants a light first word. With `visit`, the member is where they live, or will be soon.
    record GoneQuiet(long usualGap, int talks, long silence, boolean faded, Trigger.@Nullable Visit visit)
            implements Reason {}

    /// Silent for long; they helped the member and kept promises so many times. `onlyOneIn` is a tag that nobody
    /// else of the book has.
    record Dormant(
            long silence,
            int talks,
            int helped,
            int kept,
            @Nullable String onlyOneIn,
            @Nullable Trigger trigger) implements Reason {}

    /// In touch often, and the member doesn't know what presses them now.
    record NeedUnknown(int talks, long silence) implements Reason {}

    /// In touch, and the member asked more of them than they gave.
    record AskedMore(int asked, int given) implements Reason {}

    /// Known so long, and never asked what they value, or last on `askedOn`.
    record ValueUnasked(long knownFor, int talks, @Nullable LocalDate askedOn) implements Reason {}

    /// Met within the week.
    record JustMet(LocalDate on) implements Reason {}
}
