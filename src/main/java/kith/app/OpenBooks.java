package kith.app;

import kith.sealing.Sealing;
import kith.store.Database;

/// A database, what seals and opens its books, and what holds for their owners.
record OpenBooks(Database database, Sealing sealing, Rules rules) {}
