package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everybody of a book with how they may be reached, also those who are only listed: they came with an import, and
/// nothing has happened with them yet, so that nobody is reminded of them.
public interface Contacts {
    /// Everybody, by name.
    List<Person> everybody();

    /// Of those of whom anything is known.
    Map<PersonId, Details> details();

    Details of(PersonId person);

    /// Those of `people` who are only listed.
    Set<PersonId> listed(Collection<PersonId> people);

    /// Of everybody.
    Set<PersonId> listed();

    /// Those of `entries` that the book holds.
    Set<EntryId> present(Collection<EntryId> entries);

    /// How many people and entries the import brought that a step stands for; 0 where it stands for none.
    long cameWith(EntryId step);

    /// Takes in a part of the import that the step `step` stands for; with that it is taken back.
    void take(EntryId step, Intake part);
}
