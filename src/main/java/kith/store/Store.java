package kith.store;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.conversation.Outbox;
import kith.conversation.Turn;
import kith.conversation.Turns;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Library;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// All that Kith keeps, in one PostgreSQL.
public final class Store implements Library, Turns {
    private final Jdbi jdbi;
    private final Json json = new Json();

    public Store(Database database) {
        this.jdbi = Jdbi.create(database.source())
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new PostgresPlugin())
                .registerArgument(new IdArguments.OfPerson())
                .registerArgument(new IdArguments.OfEntry())
                .registerColumnMapper(new IdColumns.OfPerson())
                .registerColumnMapper(new IdColumns.OfEntry());
    }

    @Override
    public <T> T open(BookId id, Function<Book, T> work) {
        return alone(id, (tables, version) -> work.apply(new StoredBook(id, tables, json, version)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, (tables, version) -> work.apply(new StoredTurn(id, tables, json, version)));
    }

    @Override
    public void ifKept(BookId id, Consumer<Turn> work) {
        jdbi.useTransaction(handle -> {
            var tables = new Tables(handle);
            tables.books().aloneIfKept(id).ifPresent(version -> work.accept(new StoredTurn(id, tables, json, version)));
        });
    }

    public Outbox outbox() {
        return new StoredOutbox(jdbi, json);
    }

    private <T> T alone(BookId id, BiFunction<Tables, Long, T> work) {
        return jdbi.inTransaction(handle -> {
            var tables = new Tables(handle);
            tables.books().begin(id);
            return work.apply(tables, tables.books().alone(id));
        });
    }
}
