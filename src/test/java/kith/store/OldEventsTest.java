package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kith.conversation.Answer;
import kith.people.BookId;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.junit.jupiter.api.Test;

/// What was answered is kept while the platform may ask again, and not for years.
class OldEventsTest {
    private static final BookId BOOK = new BookId("T1", "U1");

    @Test
    void anEventIsForgottenSomeDaysAfterItWasAnswered() throws Exception {
        try (var postgres = OwnPostgres.start();
                var statement = postgres.administrator().createStatement()) {
            var store = new Store(postgres.database(), new Sealing(MasterKey.made()));
            hear(store, "old");
            hear(store, "new");
            statement.execute("update heard set at = at - interval '3 days' where event_id = 'old'");
            IntStream.range(0, 100).forEach(each -> hear(store, "Ev" + each));
            try (var rows = statement.executeQuery(
                    "select count(*), count(*) filter (where event_id = 'new') from heard where event_id in ('old', 'new')")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
                assertThat(rows.getInt(2)).isEqualTo(1);
            }
        }
    }

    private static void hear(Store store, String event) {
        store.take(BOOK, turn -> {
            assertThat(turn.answered(event)).isEmpty();
            turn.remember(event, new Answer.Nothing());
            return event;
        });
    }
}
