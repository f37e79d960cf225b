package kith.conversation;

import java.util.function.UnaryOperator;
import kith.people.Ask;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Talk;
import kith.people.Visit;

/// Entries about one person made entries about another.
record MoveEntries(PersonId from, PersonId to) implements UnaryOperator<Entry> {
    static Start from(PersonId from) {
        return new Start(from);
    }

    record Start(PersonId from) {
        MoveEntries to(PersonId to) {
            return new MoveEntries(from, to);
        }
    }

    PersonId person(PersonId id) {
        return id.equals(from) ? to : id;
    }

    @Override
    public Entry apply(Entry entry) {
        return switch (entry) {
            case Person person -> person;
            case Reach it -> new Reach(person(it.person()), it.details());
            case Visit visit -> visit;
            case Offer offer -> offer;
            case Talk it ->
                new Talk(
                        it.id(),
                        it.with().stream().map(this::person).distinct().toList(),
                        it.kind(),
                        it.on(),
                        it.note());
            case Promise it ->
                new Promise(it.id(), person(it.person()), it.by(), it.what(), it.due(), it.state(), it.madeOn());
            case Fact it -> new Fact(it.id(), person(it.about()), it.text(), it.kind(), it.learnedOn());
            case Gift it -> new Gift(it.id(), person(it.to()), it.what(), it.on());
            case Ask it -> new Ask(it.id(), person(it.of()), it.what(), it.on());
        };
    }
}
