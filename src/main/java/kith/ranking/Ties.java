package kith.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.PersonId;

/// Everybody of one book, as ranking needs them; immutable, so that a cached one is never seen half changed.
public record Ties(List<Tie> all) {
    public static final Ties NONE = new Ties(List.of());

    public Ties {
        all = List.copyOf(all);
    }

    public Optional<Tie> of(PersonId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// With `changed` instead of what was known of the same person, or as one more.
    public Ties with(Tie changed) {
        var next = new ArrayList<>(all);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).id().equals(changed.id())) {
                next.set(i, changed);
                return new Ties(next);
            }
        }
        next.add(changed);
        return new Ties(next);
    }

    public Ties without(PersonId id) {
        return new Ties(all.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /// The member's own typical gap in days.
    double usualGap() {
        return Odds.usualGap(all.stream().map(Tie::pace).toList());
    }
}
