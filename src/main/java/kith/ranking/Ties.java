package kith.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kith.people.PersonId;

/// Everybody of one book, as ranking needs them; immutable, so that a cached one is never seen half changed.
public record Ties(List<Tie> all) {
    private static final int FEW = 3;

    public static final Ties NONE = new Ties(List.of());

    public Ties {
        all = List.copyOf(all);
    }

    public Optional<Tie> of(PersonId id) {
        for (var each : all) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// As if nobody had been shown lately: who asks for some by name of their kind wants to see them.
    public Ties asIfUnshown() {
        return new Ties(all.stream().map(Tie::unshown).toList());
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

    /// The days that usually lie between two talks with them; empty before there were three.
    public OptionalLong usualGap(Tie tie) {
        return tie.pace().days() < FEW
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(tie.pace().gap(usualGap())));
    }

    /// The member's own typical gap in days.
    double usualGap() {
        long gaps = 0;
        double sum = 0;
        for (var each : all) {
            gaps += each.pace().gaps();
            sum += each.pace().sumOfLogGaps();
        }
        return Odds.usualGap(gaps, sum);
    }
}
