package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import kith.conversation.Alarm;
import kith.conversation.Answer;
import kith.conversation.Expected;
import kith.conversation.Turn;
import kith.people.BookId;
import kith.people.Settings;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a member told is on the disk once it was acknowledged; an answer that only told them something needn't be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitForDiskTest {
    private static final BookId BOOK = new BookId("T1", "U1");

    /// Asked when the transaction commits, as its last act.
    private static final String NOTE_DOWN = """
            create table waited (event text, how text);
            create function note_down() returns trigger security definer language plpgsql as $$ begin
                insert into waited values (new.event_id, current_setting('synchronous_commit'));
                return null;
            end $$;
            create constraint trigger note_down after insert on heard deferrable initially deferred
                for each row execute function note_down();
            """;

    private OwnPostgres postgres;
    private Store store;

    @BeforeAll
    void open() throws IOException, SQLException {
        postgres = OwnPostgres.durable();
        try (var statement = postgres.administrator().createStatement()) {
            statement.execute(NOTE_DOWN);
        }
        store = new Store(postgres.database(), new Sealing(MasterKey.made()));
        FilledBook.in(store, BOOK);
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    @Test
    void anAnswerAloneDoesNotWait() throws SQLException {
        assertThat(commit("only asked", turn -> turn.book().lastStep())).isEqualTo("off");
    }

    @Test
    void aQuestionThatChangesNothingLeavesNoTraceInTheLogOfTheDatabase() throws SQLException {
        var before = transactions();
        store.take(BOOK, "a question", Expected.NOTHING, turn -> turn.book().lastStepId());
        assertThat(transactions()).isEqualTo(before);
    }

    @Test
    void whatWasSetWaits() throws SQLException {
        assertThat(commit("a setting", turn -> turn.keep(Settings.in(ZoneOffset.UTC))))
                .isEqualTo("on");
    }

    @Test
    void whatIsToRingWaits() throws SQLException {
        assertThat(commit("an alarm", turn -> turn.set(Alarm.of(Alarm.Kind.FADE, Instant.EPOCH))))
                .isEqualTo("on");
    }

    /// How many were ever given a number, which whatever writes anything needs.
    private long transactions() throws SQLException {
        try (var statement = postgres.administrator().createStatement();
                var rows = statement.executeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String commit(String event, Consumer<Turn> work) throws SQLException {
        store.take(BOOK, turn -> {
            assertThat(turn.answered(event)).isEmpty();
            work.accept(turn);
            turn.remember(event, new Answer.Nothing());
            return event;
        });
        try (var statement = postgres.administrator().prepareStatement("select how from waited where event = ?")) {
            statement.setString(1, event);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return String.valueOf(rows.getString(1));
            }
        }
    }
}
