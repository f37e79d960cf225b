package kith.people;

import java.time.ZoneId;

/// What the owner of a book chose; `askModel` when a language model may read what the rules can't tell.
public record Settings(ZoneId zone, boolean askModel) {}
