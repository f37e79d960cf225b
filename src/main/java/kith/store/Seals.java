package kith.store;

import kith.people.BookId;
import kith.sealing.DataKey;
import kith.sealing.KeyOwner;
import kith.sealing.Sealing;
import kith.sealing.WrappedKey;

/// The seals of all books, from their keys as they are kept.
record Seals(Sealing sealing, Json json) {
    BookSeal of(WrappedKey key) {
        return new BookSeal(unwrapped(key), json);
    }

    BookSeal of(BookId book, byte[] wrapped) {
        return of(new WrappedKey(owner(book), wrapped));
    }

    DataKey unwrapped(WrappedKey key) {
        return sealing.key(key.owner(), key.bytes());
    }

    WrappedKey fresh(BookId book) {
        return fresh(owner(book));
    }

    WrappedKey fresh(KeyOwner owner) {
        return new WrappedKey(owner, sealing.newKey(owner));
    }

    /// The key was destroyed.
    void drop(BookId book) {
        drop(owner(book));
    }

    void drop(KeyOwner owner) {
        sealing.drop(owner);
    }

    private static KeyOwner owner(BookId book) {
        return KeyOwner.ofBook(book.workspace(), book.owner());
    }
}
