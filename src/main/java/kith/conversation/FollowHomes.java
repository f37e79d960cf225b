package kith.conversation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.people.BookId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps front pages up to date with what was done elsewhere. A page is made anew a moment after the turn is
/// committed, once for many turns that follow each other, and never before a turn's answer.
public final class FollowHomes implements Turns, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowHomes.class);
    private static final int A_MOMENT_MILLIS = 300;

    private final Turns turns;
    private final Set<BookId> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("homes").factory());

    public FollowHomes(Turns turns) {
        this.turns = turns;
    }

    /// From now on `refresh` is told whose book was changed; a channel is told like a member, and has no page.
    public void start(Consumer<Member> refresh) {
        var _ = clock.scheduleWithFixedDelay(
                () -> refreshAll(refresh), A_MOMENT_MILLIS, A_MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// The page shows something else that the member asked for, and stays so.
    public void shows(Member member) {
        changed.remove(member.book());
    }

    /// Something else that the page shows is another now.
    public void changed(BookId book) {
        changed.add(book);
    }

    private void refreshAll(Consumer<Member> refresh) {
        for (var book : List.copyOf(changed)) {
            if (changed.remove(book)) {
                Thread.startVirtualThread(() -> refresh(refresh, book));
            }
        }
    }

    private static void refresh(Consumer<Member> refresh, BookId book) {
        try {
            refresh.accept(new Member(book.workspace(), book.owner()));
        } catch (RuntimeException e) {
            LOG.warn("A front page was not made anew: {}", e.getClass().getName());
        }
    }

    @Override
    public <T> T take(BookId book, Function<Turn, T> work) {
        return following(book, work, each -> turns.take(book, each));
    }

    @Override
    public <T> T take(BookId book, String event, Expected expected, Function<Turn, T> work) {
        return following(book, work, each -> turns.take(book, event, expected, each));
    }

    private <T> T following(BookId book, Function<Turn, T> work, Function<Function<Turn, T>, T> take) {
        var opened = new AtomicBoolean();
        var done = take.apply(turn -> {
            var each = work.apply(turn);
            opened.set(turn.frontPage().isOpened());
            return each;
        });
        if (opened.get()) {
            changed.add(book);
        }
        return done;
    }

    @Override
    public List<BookId> books(String workspace) {
        return turns.books(workspace);
    }

    @Override
    public void ifKept(BookId book, Consumer<Turn> work) {
        turns.ifKept(book, work);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
