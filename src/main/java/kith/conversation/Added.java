package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.people.Entry;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Step;

/// The entries that a step added.
record Added(List<Entry> entries) {
    static Added by(Step step) {
        return new Added(step.changes().stream()
                .filter(each -> each.before() == null)
                .flatMap(each -> each.leaves().stream())
                .toList());
    }

    <T extends Entry> List<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends Entry> Optional<T> first(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    /// Whom the step is about first of all.
    Optional<PersonId> subject() {
        return entries.stream().flatMap(each -> about(each).stream()).findFirst();
    }

    /// Whom an entry is about.
    static List<PersonId> about(Entry entry) {
        return entry instanceof Person ? List.of() : entry.people();
    }
}
