package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.people.Ask;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Step;
import kith.people.Talk;

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
        return switch (entry) {
            case Person _ -> List.of();
            case Talk talk -> talk.with();
            case Fact fact -> List.of(fact.about());
            case Promise promise -> List.of(promise.person());
            case Gift gift -> List.of(gift.to());
            case Ask ask -> List.of(ask.of());
        };
    }
}
