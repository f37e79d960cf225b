package kith.people;

import java.util.function.Function;

/// Where books are kept. What a function does to a book is committed when it returns, and undone when it throws.
public interface Library {
    <T> T open(BookId id, Function<Book, T> work);
}
