package kith.app;

import java.util.function.Supplier;
import kith.coaching.Coach;
import kith.language.Understand;
import kith.store.Store;

/// What takes its time to make, each made aside; asking for one waits for it.
record Rooms(Supplier<OpenBooks> books, Supplier<Store> store, Supplier<Understand> understand, Supplier<Coach> coach) {
    static Rooms open(Aside aside, Supplier<OpenBooks> books) {
        var opened = aside.begin(books);
        return new Rooms(
                opened,
                aside.begin(
                        () -> new Store(opened.get().database(), opened.get().sealing())),
                aside.begin(Understand::new),
                aside.begin(Coach::new));
    }
}
