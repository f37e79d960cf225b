package kith.store;

/// A row whose words are still sealed.
interface Sealed<T> {
    T open(BookSeal seal);
}
