package kith.conversation;

import java.util.function.Function;
import kith.people.BookId;

/// Opens a book for one thing heard, one at a time for each book.
public interface Turns {
    <T> T take(BookId book, Function<Turn, T> work);
}
