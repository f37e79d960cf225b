package kith.conversation;

import java.time.Instant;
import kith.people.Book;

/// Puts everything of a book into one file.
public interface PackBook {
    /// A zip; see `docs/export.md`.
    byte[] zip(Book book, Instant at);
}
