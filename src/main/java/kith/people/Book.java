package kith.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One owner's relationships, open for one transaction.
public interface Book {
    BookId id();

    Optional<Person> person(PersonId id);

    /// Everybody of whose names, aliases or chat mention one of `keys` (see [NameKeys]) is a part.
    List<Person> named(Collection<String> keys);

    Optional<Relationship> relationship(PersonId id);

    /// What the book holds about each of `people` that it knows, in no order.
    List<Relationship> relationships(Collection<PersonId> people);

    /// How many people are in it.
    int size();

    /// Whoever changed since the book had version `since`, in no order; everybody when that can't be told, or for -1.
    /// Whoever is only listed (see [Contacts]) is not among them.
    Acquaintances changedSince(long since);

    /// They were suggested on `day`.
    void shown(Collection<PersonId> people, LocalDate day);

    /// The owner asked them what they value.
    void askedValue(PersonId person, LocalDate day);

    /// Both sides' open promises, due first, undated last.
    List<Promise> openPromises();

    /// Visits that are not over on `today`, the next first.
    List<Visit> visits(LocalDate today);

    /// How its people may be reached, and who is only listed.
    Contacts contacts();

    /// What the owner can do for others, the newest first.
    List<Offer> offers();

    Optional<Promise> promise(EntryId id);

    /// Deletes a person, all that is said of them, and every step that speaks of them. Can't be taken back.
    void forget(PersonId person);

    /// Deletes one entry that is not a person, and every step that speaks of it. Can't be taken back.
    void forget(Entry entry);

    /// How much was written and learned before `day`.
    Fading olderThan(LocalDate day);

    /// Deletes what was written of talks and learned before `day`, and all words of steps from before. That the talks
    /// took place stays. Can't be taken back.
    void fade(LocalDate day);

    /// Deletes everybody and everything. Can't be taken back.
    void forgetEverything();

    /// Carries out the changes of `step` and remembers them, so that it can be taken back.
    void take(Step step);

    /// The newest step that was not taken back.
    Optional<Step> lastStep();

    Optional<EntryId> lastStepId();

    /// A step that was not taken back.
    Optional<Step> step(EntryId id);

    /// A mark in the order of steps, behind all that were taken so far; 0 before the first.
    long stepMark();

    /// The steps taken behind `mark` and not taken back, in their order.
    List<Step> stepsBehind(long mark);

    /// Undoes `step`, which must not have been taken back before.
    void takeBack(Step step);
}
