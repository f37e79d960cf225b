package kith.conversation;

import java.util.Optional;
import java.util.function.Function;
import kith.people.BookId;

/// Opens a book for one thing heard, one at a time for each book.
public interface Turns {
    <T> T take(BookId book, Function<Turn, T> work);

    /// Empty, and nothing is done, when there is no such book.
    <T> Optional<T> takeKnown(BookId book, Function<Turn, T> work);
}
