package kith.store;

import java.util.function.Function;
import javax.sql.DataSource;
import kith.conversation.Outbox;
import kith.conversation.Turn;
import kith.conversation.Turns;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Library;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// All that Kith keeps, in one PostgreSQL.
public final class Store implements Library, Turns {
    private final Jdbi jdbi;
    private final Json json = new Json();

    public Store(DataSource source) {
        this.jdbi = Jdbi.create(source)
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new PostgresPlugin())
                .registerArgument(new IdArguments.OfPerson())
                .registerArgument(new IdArguments.OfEntry())
                .registerColumnMapper(new IdColumns.OfPerson())
                .registerColumnMapper(new IdColumns.OfEntry());
    }

    /// Brings the tables up to date; does nothing when they are.
    public static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:migrations")
                .load()
                .migrate();
    }

    @Override
    public <T> T open(BookId id, Function<Book, T> work) {
        return alone(id, handle -> work.apply(new StoredBook(id, handle, json)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, handle -> work.apply(new StoredTurn(id, handle, json)));
    }

    public Outbox outbox() {
        return new StoredOutbox(jdbi, json);
    }

    /// Whether the database answers.
    public boolean answers() {
        return jdbi.withHandle(
                handle -> handle.select("select 1").mapTo(Integer.class).one() == 1);
    }

    private <T> T alone(BookId id, Function<Handle, T> work) {
        return jdbi.inTransaction(handle -> {
            var books = handle.attach(BookTable.class);
            books.begin(id);
            books.alone(id);
            return work.apply(handle);
        });
    }
}
