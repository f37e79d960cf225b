package kith.people;

import java.time.LocalDate;
import java.util.List;

/// An exchange that took place; `note` is what the owner wrote about it.
public record Talk(EntryId id, List<PersonId> with, TalkKind kind, LocalDate on, String note) implements Entry {
    public Talk {
        with = List.copyOf(with);
        if (with.isEmpty()) {
            throw new IllegalArgumentException("A talk is with somebody.");
        }
    }

    public Talk heldOn(LocalDate day) {
        return new Talk(id, with, kind, day, note);
    }

    @Override
    public List<PersonId> people() {
        return with;
    }
}
