package kith.store;

import kith.people.BookId;

/// What everything that reads or writes an open book needs of it.
record OpenBook(BookId id, Tables tables, BookSeal seal) {}
