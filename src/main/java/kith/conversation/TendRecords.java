package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Person;
import kith.people.Talk;

/// What entries change in the records of those whom they are about: a talk brings back whomever the member had put off
/// or let go, and news of their work changes what they do.
final class TendRecords {
    private final ApplyToRecord apply;

    TendRecords(ApplyToRecord apply) {
        this.apply = apply;
    }

    /// For people of the book; none for those who stay as they are.
    List<Change> changes(List<Entry> entries, List<Person> people) {
        return people.stream()
                .flatMap(person -> Optional.of(tended(entries, person))
                        .filter(after -> !after.equals(person))
                        .map(after -> Change.from(person, after))
                        .stream())
                .toList();
    }

    Person tended(List<Entry> entries, Person person) {
        var about = entries.stream()
                .filter(each -> each.people().contains(person.id()))
                .toList();
        var away = person.quietUntil() != null || person.letGo() > 0 || person.archived();
        var back = away && about.stream().anyMatch(Talk.class::isInstance) ? person.back() : person;
        return apply.employed(back, work(about));
    }

    private static List<String> work(List<Entry> entries) {
        return entries.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(each -> each.kind() == FactKind.WORK)
                .map(Fact::text)
                .toList();
    }
}
