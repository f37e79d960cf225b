package kith.ranking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.PersonId;

/// A list that was shown: the day, the words in which it was asked for, whom `more` had passed over before, and whom it
/// showed. Kept until the next one, so that a day has one list and not as many as there are questions.
public record ShownList(LocalDate on, String asked, Set<PersonId> earlier, List<PersonId> people) {
    public ShownList {
        earlier = Set.copyOf(earlier);
        people = List.copyOf(people);
    }

    /// Whom to leave out when a list is asked for in `words`: what makes it the same list on the same day, and nobody
    /// on another day, in other words, or after something `happened` in the book.
    public Set<PersonId> again(LocalDate today, String words, boolean happened) {
        return sameDay(today) && asked.equals(words) && !happened ? earlier : Set.of();
    }

    /// Whom to leave out when `more` is asked for: everybody of today.
    public Set<PersonId> more(LocalDate today) {
        if (!sameDay(today)) {
            return Set.of();
        }
        var all = new HashSet<>(earlier);
        all.addAll(people);
        return Set.copyOf(all);
    }

    private boolean sameDay(LocalDate today) {
        return on.equals(today);
    }
}
