package kith.conversation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.people.BookId;

/// Opens a book for one thing heard, one at a time for each book.
public interface Turns {
    <T> T take(BookId book, Function<Turn, T> work);

    /// Likewise, to answer `event`: whether it was answered before, and what is `expected` to be asked for,
    /// is looked up on the way.
    <T> T take(BookId book, String event, Expected expected, Function<Turn, T> work);

    /// All books that are kept for a workspace, its own among them.
    List<BookId> books(String workspace);

    /// Opens it only where it is kept already.
    void ifKept(BookId book, Consumer<Turn> work);
}
