package kith.people;

import java.time.ZoneId;

/// What the owner of a book chose.
public record Settings(ZoneId zone) {}
