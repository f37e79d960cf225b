package kith.conversation;

import java.time.LocalDate;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody whom a channel's nudge named on a day, and why; `takenBy` is the member who took them upon themselves for
/// the week, `step` what that member logged when it was done.
public record Named(
        LocalDate toldOn,
        PersonId person,
        int nth,
        String why,
        @Nullable String takenBy,
        @Nullable EntryId step) {
    /// A nudge's names are for a week.
    static final int DAYS = 7;

    static Named free(LocalDate toldOn, PersonId person, int nth, String why) {
        return new Named(toldOn, person, nth, why, null, null);
    }

    Named takenBy(@Nullable String member) {
        return new Named(toldOn, person, nth, why, member, null);
    }

    Named done(EntryId by) {
        return new Named(toldOn, person, nth, why, takenBy, by);
    }

    boolean isOver(LocalDate today) {
        return !today.isBefore(toldOn.plusDays(DAYS));
    }

    /// As it comes back with a button or an alarm.
    String key() {
        return person + " " + toldOn;
    }
}
