package kith.ranking;

import java.util.List;
import kith.people.Fact;

/// Something of value that the member could give now, with the facts that speak for it.
public sealed interface Idea {
    /// What the member offers, `offer` in their words, meets what somebody needs.
    record Help(String offer, Tie tie, Fact need) implements Idea {}

    /// What one needs another has.
    record Introduction(Introduce.Pair pair) implements Idea {}

    /// One thing to read or to know would serve all of `people`, since what they told speaks of the same.
    record Share(List<Cares> people) implements Idea {
        public Share {
            people = List.copyOf(people);
        }
    }

    /// Somebody, and what they told.
    record Cares(Tie tie, Fact fact) {}
}
