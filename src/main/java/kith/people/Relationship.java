package kith.people;

import java.util.List;

/// All that a book holds about one person; every list newest first, promises as they fall due.
public record Relationship(
        Person person, List<Talk> talks, List<Fact> facts, List<Promise> promises, List<Gift> gave, List<Ask> asked) {}
