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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kith.people.Acquaintances;
import kith.people.Book;
import kith.people.BookId;
import kith.people.PersonId;

/// What was told in a book, ready to be searched. An index is kept by the book's version for a while, so that only what
/// changed since, by whichever instance, is read again. That of a large book is made while the first question is
/// answered without it.
final class KnownNotes {
    /// Entries of all books together.
    private static final long MOST_KEPT = 400_000;

    private static final Duration KEPT_UNUSED = Duration.ofMinutes(10);

    /// Lines that are put into an index before anybody notices.
    private static final int FEW = 3_000;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record Kept(long version, int size, CompletableFuture<NotesIndex> notes) {}

    private final NoteQuery queries = new NoteQuery(askingWords());
    private final Cache<BookId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((BookId book, Kept each) -> 1 + each.size())
            .expireAfterAccess(KEPT_UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /// What was told there is no longer to be known.
    void forget(BookId book) {
        kept.invalidate(book);
    }

    Notes in(Book book) {
        var before = kept.getIfPresent(book.id());
        var index = before == null ? Optional.<NotesIndex>empty() : ready(before);
        var changed = book.changedSince(before == null || index.isEmpty() ? -1 : before.version());
        if (index.isPresent() && !changed.whole()) {
            return with(index.get(), book, changed);
        }
        var lines = lines(book, changed);
        boolean underWay = before != null && !before.notes().isDone();
        return underWay ? new PlainNotes(lines, queries) : anew(book, changed, lines);
    }

    /// Empty when it is not made in time.
    private static Optional<NotesIndex> ready(Kept before) {
        try {
            return Optional.of(before.notes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Notes with(NotesIndex index, Book book, Acquaintances changed) {
        var people = ids(changed);
        if (!people.isEmpty()) {
            book.relationships(people).forEach(index::put);
        }
        keep(book, changed, index.size(), CompletableFuture.completedFuture(index));
        return index;
    }

    private static List<NoteLine> lines(Book book, Acquaintances everybody) {
        return book.relationships(ids(everybody)).stream()
                .flatMap(each -> NoteLine.of(each).stream())
                .toList();
    }

    private Notes anew(Book book, Acquaintances everybody, List<NoteLine> lines) {
        if (lines.size() <= FEW) {
            var index = NotesIndex.of(lines, queries);
            keep(book, everybody, lines.size(), CompletableFuture.completedFuture(index));
            return index;
        }
        if (everybody.settled()) {
            keep(
                    book,
                    everybody,
                    lines.size(),
                    CompletableFuture.supplyAsync(() -> NotesIndex.of(lines, queries), KnownNotes::aside));
        }
        return new PlainNotes(lines, queries);
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("notes").start(work);
    }

    private void keep(Book book, Acquaintances read, int size, CompletableFuture<NotesIndex> notes) {
        if (read.settled()) {
            kept.put(book.id(), new Kept(read.version(), size, notes));
        } else {
            kept.invalidate(book.id());
        }
    }

    private static List<PersonId> ids(Acquaintances people) {
        return people.people().stream().map(each -> each.person().id()).toList();
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
