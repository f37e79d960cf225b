package kith.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kith.people.PersonId;

/// Everybody of one book, as ranking needs them; immutable, so that a cached one is never seen half changed.
public final class Ties {
    public static final Ties NONE = new Ties(List.of(), Map.of(), Columns.NONE, TagCounts.NONE);

    private static final int FEW = 3;

    private final List<Tie> all;

    /// Where in the list each person stands.
    private final Map<PersonId, Integer> places;

    private final Columns columns;
    private final TagCounts tags;

    private Ties(List<Tie> all, Map<PersonId, Integer> places, Columns columns, TagCounts tags) {
        this.all = all;
        this.places = places;
        this.columns = columns;
        this.tags = tags;
    }

    public static Ties of(List<Tie> all) {
        return NONE.with(all);
    }

    public List<Tie> all() {
        return all;
    }

    Columns columns() {
        return columns;
    }

    TagCounts tags() {
        return tags;
    }

    public Optional<Tie> of(PersonId id) {
        return Optional.ofNullable(places.get(id)).map(all::get);
    }

    /// As if nobody had been shown lately: who asks for some by name of their kind wants to see them.
    public Ties asIfUnshown() {
        return new Ties(all.stream().map(Tie::unshown).toList(), places, columns.asIfUnshown(), tags);
    }

    /// With `changed` instead of what was known of the same people, and those who are new behind all others.
    public Ties with(List<Tie> changed) {
        var next = new ArrayList<>(all);
        var where = anew(changed) ? new HashMap<>(places) : places;
        var gone = new ArrayList<Tie>();
        Map<Integer, Tie> put = HashMap.newHashMap(changed.size());
        for (var tie : changed) {
            var place = where.get(tie.id());
            if (place == null) {
                place = next.size();
                where.put(tie.id(), place);
                next.add(tie);
            } else {
                gone.add(next.set(place, tie));
            }
            put.put(place, tie);
        }
        return new Ties(List.copyOf(next), where, columns.with(put, next.size()), tags.with(gone, changed));
    }

    private boolean anew(List<Tie> changed) {
        return changed.stream().anyMatch(each -> !places.containsKey(each.id()));
    }

    public Ties without(PersonId id) {
        return of(all.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /// The days that usually lie between two talks with them; empty before there were three.
    public OptionalLong usualGap(Tie tie) {
        return tie.pace().days() < FEW
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(tie.pace().gap(usualGap())));
    }

    /// The member's own typical gap in days.
    double usualGap() {
        return columns.usualGap();
    }
}
