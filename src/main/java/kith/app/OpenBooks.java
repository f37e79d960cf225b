package kith.app;

import java.time.Duration;
import kith.sealing.Sealing;
import kith.store.Database;

/// A database, what seals and opens its books, and how long they are kept for whoever left.
record OpenBooks(Database database, Sealing sealing, Duration grace) {}
