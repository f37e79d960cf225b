package kith.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kith.people.Book;
import kith.people.BookId;

/// What was told in a book, ready to be searched. An index is kept by the book's version for a while, so that only what
/// changed since, by whichever instance, is read again.
final class KnownNotes {
    /// Entries of all books together.
    private static final long MOST_KEPT = 400_000;

    private static final Duration KEPT_UNUSED = Duration.ofMinutes(10);

    private record Kept(long version, NotesIndex notes) {}

    private final NoteQuery queries = new NoteQuery(askingWords());
    private final Cache<BookId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((BookId book, Kept each) -> 1 + each.notes().size())
            .expireAfterAccess(KEPT_UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /// What was told there is no longer to be known.
    void forget(BookId book) {
        kept.invalidate(book);
    }

    NotesIndex in(Book book) {
        var before = kept.getIfPresent(book.id());
        var changed = book.changedSince(before == null ? -1 : before.version());
        var notes = before == null || changed.whole() ? new NotesIndex(queries) : before.notes();
        var people = changed.people().stream().map(each -> each.person().id()).toList();
        if (!people.isEmpty()) {
            book.relationships(people).forEach(notes::put);
        }
        if (changed.settled()) {
            kept.put(book.id(), new Kept(changed.version(), notes));
        } else {
            kept.invalidate(book.id());
        }
        return notes;
    }

    private static List<String> askingWords() {
        try (var in = Objects.requireNonNull(KnownNotes.class.getResourceAsStream("asking-words.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
