package kith.people;

import java.util.List;

/// People of a book at its `version`: everybody where it is `whole`, else those who changed since the version asked
/// for, while nobody went. Only what is `settled` may be kept: the rest waits for a commit that may never come.
public record Acquaintances(long version, boolean settled, boolean whole, List<Acquaintance> people) {
    public Acquaintances {
        people = List.copyOf(people);
    }
}
