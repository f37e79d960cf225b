package kith.people;

import java.util.List;

/// How `person` may be reached.
public record Reach(PersonId person, Details details) implements Entry {
    @Override
    public PersonId id() {
        return person;
    }

    @Override
    public List<PersonId> people() {
        return List.of(person);
    }
}
