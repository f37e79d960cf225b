package kith.ranking;

import kith.people.PersonId;

/// Somebody of a list that was drawn before, and why they are on it.
public record Listed(PersonId person, Lane lane) {}
