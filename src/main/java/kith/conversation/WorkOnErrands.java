package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kith.people.BookId;
import kith.people.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on errands as soon as the turn that set them going is committed, a few at a time. An alarm stands behind each
/// meanwhile, so that another instance goes on where one broke off.
final class WorkOnErrands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkOnErrands.class);
    private static final int AT_A_TIME = 2;
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration TO_FINISH_A_PIECE = Duration.ofSeconds(10);

    private final Turns turns;
    private final SendBook sendBook;
    private final CarryIn carryIn;
    private final InstantSource clock;
    private final Runnable posted;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("errand-", 0).factory());

    WorkOnErrands(Turns turns, SendBook sendBook, Transfers transfers, Runnable posted) {
        this.turns = turns;
        this.sendBook = sendBook;
        this.clock = transfers.clock();
        this.carryIn = new CarryIn(turns, transfers);
        this.posted = posted;
    }

    /// Sets an errand going once the turn is committed.
    static void begin(Turn turn, Errand errand, Instant now) {
        turn.errands().keep(errand);
        watch(turn, errand, now.plus(AGAIN));
    }

    static void watch(Turn turn, Errand errand, Instant at) {
        turn.set(new Alarm(Alarm.Kind.ERRAND, errand.id().toString(), at));
    }

    static void over(Turn turn, Errand errand) {
        turn.errands().drop(errand.id());
        turn.unset(Alarm.Kind.ERRAND, errand.id().toString());
    }

    void soon(BookId book, List<EntryId> errands) {
        errands.forEach(each -> threads.execute(() -> work(book, each)));
    }

    private void work(BookId book, EntryId id) {
        try {
            turns.take(book, turn -> attempt(turn, id)).ifPresent(errand -> work(book, errand));
            posted.run();
        } catch (RuntimeException e) {
            LOG.warn("An errand broke off and is tried again: {}", e.getClass().getName());
        }
    }

    private void work(BookId book, Errand errand) {
        switch (errand.kind()) {
            case FETCH -> carryIn.fetch(book, errand);
            case TAKE -> carryIn.take(book, errand, posted);
            case PACK -> turns.ifKept(book, turn -> sendBook.work(turn, errand, clock.instant()));
            case TAKE_BACK -> turns.ifKept(book, turn -> TakeBack.work(turn, errand));
            case ASKED -> {}
        }
    }

    /// Empty where nothing is left to be done.
    private Optional<Errand> attempt(Turn turn, EntryId id) {
        var errand = turn.errands().of(id).filter(Errand::goesOn);
        if (errand.isEmpty()) {
            return errand;
        }
        if (errand.get().attempts() == MOST_ATTEMPTS) {
            over(turn, errand.get());
            turn.post(Letter.answer(errand.get().to().beside(), WordsOfImport.gaveUp(errand.get())));
            return Optional.empty();
        }
        var again = errand.get().triedAgain();
        begin(turn, again, clock.instant());
        return Optional.of(again);
    }

    /// Pieces that are under way are finished; the rest goes on after the next start.
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(TO_FINISH_A_PIECE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
