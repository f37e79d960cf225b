package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kith.conversation.Answer;
import kith.conversation.Expected;
import kith.conversation.Turn;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Step;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a book shows to whoever has it open.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreTest {
    private static final int AT_ONCE = 8;
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final Person tom = Person.called(PersonId.fresh(), "Tom Baker");
    private OwnPostgres postgres;
    private Store store;

    @BeforeAll
    void open() throws IOException, SQLException {
        postgres = OwnPostgres.start();
        store = new Store(postgres.database(), new Sealing(MasterKey.made()));
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    @Test
    void whoBeginABookAtTheSameMomentHearAnEventOnceAndShareItsKey() throws InterruptedException, ExecutionException {
        var book = new BookId("T0AT", "U0ONCE");
        var together = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var heard = IntStream.range(0, AT_ONCE)
                    .mapToObj(_ -> threads.submit(() -> {
                        together.await();
                        return store.take(book, "event", Expected.NOTHING, this::isNews);
                    }))
                    .toList();
            int news = 0;
            for (var each : heard) {
                news += each.get() ? 1 : 0;
            }
            assertThat(news).isEqualTo(1);
        }
        assertThat(store.<List<String>>take(book, turn -> names(turn.book()))).containsExactly("Tom Baker");
    }

    private boolean isNews(Turn turn) {
        if (turn.answered("event").isPresent()) {
            return false;
        }
        turn.book().take(step(Change.added(tom)));
        turn.remember("event", new Answer.Nothing());
        return true;
    }

    @Test
    void aPersonIsReadAnewOnceTheyAreAnother() {
        store.open(new BookId("T0AT", "U0ANEW"), book -> {
            book.take(step(Change.added(tom)));
            assertThat(names(book)).containsExactly("Tom Baker");
            book.take(step(Change.from(tom, tom.alsoCalled("Tommy"))));
            assertThat(book.person(tom.id()).orElseThrow().aliases()).containsExactly("Tommy");
            book.forget(tom.id());
            assertThat(book.person(tom.id())).isEmpty();
            return book;
        });
    }

    private static List<String> names(Book book) {
        return book.named(List.of("tom")).stream().map(Person::name).toList();
    }

    private static Step step(Change... changes) {
        return new Step(EntryId.fresh(), AT, "said", List.of(changes));
    }
}
