package kith.app;

import kith.sealing.Sealing;
import kith.store.Database;

/// A database, and what seals and opens its books.
record OpenBooks(Database database, Sealing sealing) {}
