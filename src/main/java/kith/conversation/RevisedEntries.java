package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.Ask;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Talk;

/// The entries of a step as a revision leaves them: what the form showed is replaced, the rest stays.
final class RevisedEntries {
    private final PersonId from;
    private final PersonId to;
    private final Revision revision;
    private final List<Entry> entries = new ArrayList<>();

    private RevisedEntries(PersonId from, PersonId to, Revision revision) {
        this.from = from;
        this.to = to;
        this.revision = revision;
    }

    static List<Entry> of(Added added, PersonId from, PersonId to, Revision revision, String said, LocalDate today) {
        var revised = new RevisedEntries(from, to, revision);
        revised.addTalks(added.all(Talk.class), said);
        revised.addFacts(added.all(Fact.class), today);
        revised.addPromises(added.all(Promise.class), today);
        for (var gift : added.all(Gift.class)) {
            revised.entries.add(new Gift(gift.id(), revised.moved(gift.to()), gift.what(), gift.on()));
        }
        for (var ask : added.all(Ask.class)) {
            revised.entries.add(new Ask(ask.id(), revised.moved(ask.of()), ask.what(), ask.on()));
        }
        return List.copyOf(revised.entries);
    }

    private void addTalks(List<Talk> talks, String said) {
        var kind = revision.kind();
        if (kind != null) {
            var with = talks.isEmpty()
                    ? List.of(to)
                    : talks.getFirst().with().stream()
                            .map(this::moved)
                            .distinct()
                            .toList();
            var id = talks.isEmpty() ? EntryId.fresh() : talks.getFirst().id();
            entries.add(new Talk(id, with, kind, revision.day(), said));
        }
        for (var talk : talks.stream().skip(1).toList()) {
            var with = talk.with().stream().map(this::moved).distinct().toList();
            entries.add(new Talk(talk.id(), with, talk.kind(), talk.on(), talk.note()));
        }
    }

    /// A line that was not changed stays the fact that it was; a changed one takes the place of one that is gone.
    private void addFacts(List<Fact> facts, LocalDate today) {
        var changed = facts.stream()
                .filter(each -> !revision.facts().contains(each.text()))
                .iterator();
        for (var line : revision.facts()) {
            var before = facts.stream()
                    .filter(each -> each.text().equals(line))
                    .findFirst()
                    .or(() -> changed.hasNext() ? Optional.of(changed.next()) : Optional.empty())
                    .orElse(new Fact(EntryId.fresh(), from, line, FactKind.OTHER, today));
            entries.add(new Fact(before.id(), moved(before.about()), line, before.kind(), before.learnedOn()));
        }
    }

    private void addPromises(List<Promise> promises, LocalDate today) {
        if (!revision.promise().isEmpty()) {
            var id = promises.isEmpty() ? EntryId.fresh() : promises.getFirst().id();
            var person = promises.isEmpty() ? to : moved(promises.getFirst().person());
            entries.add(new Promise(
                    id,
                    person,
                    revision.by(),
                    revision.promise(),
                    revision.due(),
                    promises.isEmpty()
                            ? Promise.State.OPEN
                            : promises.getFirst().state(),
                    promises.isEmpty() ? today : promises.getFirst().madeOn()));
        }
        for (var each : promises.stream().skip(1).toList()) {
            entries.add(new Promise(
                    each.id(), moved(each.person()), each.by(), each.what(), each.due(), each.state(), each.madeOn()));
        }
    }

    private PersonId moved(PersonId person) {
        return new MoveEntries(from, to).person(person);
    }
}
