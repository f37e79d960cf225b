package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Gift;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;

/// Marks a promise as kept or let go, and shows again the list in which the button stood.
final class SettlePromise {
    private final Lists lists;

    SettlePromise(Lists lists) {
        this.lists = lists;
    }

    Answer kept(Scene scene, String value) {
        var promise = open(scene, value);
        return promise.isPresent() ? kept(scene, value, promise.get()) : lists.gone(scene, value);
    }

    private Answer kept(Scene scene, String value, Promise promise) {
        var person = person(scene, promise);
        var changes = new ArrayList<Change>();
        changes.add(Change.from(promise, promise.in(Promise.State.KEPT)));
        if (promise.by() == Side.ME) {
            changes.add(Change.added(new Gift(EntryId.fresh(), person.id(), promise.what(), scene.today())));
        }
        var step = scene.take(WordsOfPromises.saidKept(promise), changes);
        return lists.again(scene, value, WordsOfPromises.kept(promise, person, step.id(), Lists.of(value)));
    }

    Answer letGo(Scene scene, String value) {
        var promise = open(scene, value);
        return promise.isPresent() ? letGo(scene, value, promise.get()) : lists.gone(scene, value);
    }

    private Answer letGo(Scene scene, String value, Promise promise) {
        var change = Change.from(promise, promise.in(Promise.State.LET_GO));
        var step = scene.take(WordsOfPromises.saidDropped(promise), List.of(change));
        return lists.again(scene, value, WordsOfPromises.dropped(promise, step.id(), Lists.of(value)));
    }

    private static Optional<Promise> open(Scene scene, String value) {
        return EntryId.parse(value.split(" ", 2)[0])
                .flatMap(scene.book()::promise)
                .filter(each -> each.state() == Promise.State.OPEN);
    }

    private static Person person(Scene scene, Promise promise) {
        return scene.book().person(promise.person()).orElseThrow();
    }
}
