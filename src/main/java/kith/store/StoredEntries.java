package kith.store;

import java.util.Objects;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Details;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Talk;
import kith.people.Visit;

/// The entries of one book, as changes write them.
final class StoredEntries {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final StoredPeople people;

    StoredEntries(OpenBook book, StoredPeople people) {
        this.people = people;
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
    }

    void carryOut(Change change) {
        var before = change.before();
        var after = change.after();
        if (after == null) {
            remove(Objects.requireNonNull(before));
        } else {
            if (before == null) {
                put(after);
            } else if (before instanceof Person was && after instanceof Person is) {
                people.person(was.id()).ifPresent(now -> put(now.following(was, is)));
            } else if (stillThere(before)) {
                replace(before, after);
            }
        }
    }

    /// Steps may be taken back out of order, and then what one changed may be gone with another.
    private boolean stillThere(Entry entry) {
        return switch (entry) {
            case Promise promise -> tables.promises().byId(id, promise.id()).isPresent();
            case Person _, Reach _, Talk _, Fact _, Gift _, Ask _, Visit _, Offer _ -> true;
        };
    }

    private void replace(Entry before, Entry after) {
        if (!(before instanceof Promise)) {
            remove(before);
        }
        put(after);
    }

    void put(Entry entry) {
        switch (entry) {
            case Person it -> put(it);
            case Reach it -> put(it);
            case Talk it -> put(it);
            case Promise it -> tables.promises().put(id, it, seal.text(PromiseTable.place(it.id()), it.what()));
            case Fact it -> tables.facts().put(id, it, seal.text(FactTable.place(it.id()), it.text()));
            case Gift it -> tables.favours().put(id, it, seal.text(FavourTables.gift(it.id()), it.what()));
            case Ask it -> tables.favours().put(id, it, seal.text(FavourTables.ask(it.id()), it.what()));
            case Visit it -> tables.visits().put(id, it, seal.text(VisitTable.place(it.id()), it.place()));
            case Offer it -> tables.offers().put(id, it, seal.text(OfferTable.place(it.id()), it.text()));
        }
    }

    private void put(Person person) {
        var sealed = seal.record(PersonRow.place(person.id()), PersonRow.Words.of(person));
        tables.people().put(id, person, sealed);
        tables.people().setKeys(id, person.id(), seal.hashes(FoundBy.anySpelling(person)));
        people.written();
    }

    private void put(Reach reach) {
        var sealed = seal.record(ReachTable.place(reach.person()), reach.details());
        tables.reach().put(id, reach.person(), sealed);
    }

    private void put(Talk talk) {
        var there = StoredPeople.uuids(talk.with());
        tables.talks().put(id, talk, there, seal.text(TalkTable.place(talk.id()), talk.note()));
    }

    private void remove(Entry entry) {
        switch (entry) {
            case Person person -> remove(person);
            case Reach reach -> put(new Reach(reach.person(), Details.NONE));
            case Talk talk -> tables.talks().remove(id, talk.id());
            case Promise promise -> tables.promises().remove(id, promise.id());
            case Fact fact -> tables.facts().remove(id, fact.id());
            case Gift gift -> tables.favours().removeGift(id, gift.id());
            case Ask ask -> tables.favours().removeAsk(id, ask.id());
            case Visit visit -> tables.visits().remove(id, visit.id());
            case Offer offer -> tables.offers().remove(id, offer.id());
        }
    }

    private void remove(Person person) {
        tables.people().removeUnlessSpokenOf(id, person.id());
        people.written();
    }
}
