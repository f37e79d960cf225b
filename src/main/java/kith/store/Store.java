package kith.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.conversation.Alarms;
import kith.conversation.Outbox;
import kith.conversation.Turn;
import kith.conversation.Turns;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Library;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// All that Kith keeps, in one PostgreSQL.
public final class Store implements Library, Turns {
    private final Json json = new Json();
    private final OpenHandle open;
    private final Tables tables;

    public Store(Database database) {
        this.open = new OpenHandle(connected(database));
        this.tables = new Tables(open);
    }

    /// What statements were given stays out of the messages of exceptions.
    static Jdbi connected(Database database) {
        return Jdbi.create(database.source())
                .configure(StatementExceptions.class, each -> each.setMessageRendering(MessageRendering.NONE))
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new PostgresPlugin())
                .registerArgument(new IdArguments.OfPerson())
                .registerArgument(new IdArguments.OfEntry())
                .registerColumnMapper(new IdColumns.OfPerson())
                .registerColumnMapper(new IdColumns.OfEntry());
    }

    @Override
    public <T> T open(BookId id, Function<Book, T> work) {
        return alone(id, state -> work.apply(new StoredBook(id, tables, json, state)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, state -> work.apply(new StoredTurn(id, tables, json, state)));
    }

    @Override
    public List<BookId> books(String workspace) {
        return open.listing(workspace, () -> tables.books().of(workspace));
    }

    @Override
    public void ifKept(BookId id, Consumer<Turn> work) {
        open.inTransaction(() -> {
            var state = tables.books().alone(id);
            state.ifPresent(each -> work.accept(new StoredTurn(id, tables, json, each)));
            return state;
        });
    }

    public Outbox outbox() {
        return new StoredOutbox(open, tables, json);
    }

    public Alarms alarms() {
        return new StoredAlarms(open, tables);
    }

    private <T> T alone(BookId id, Function<BookTable.State, T> work) {
        return open.inTransaction(() -> work.apply(begun(id)));
    }

    private BookTable.State begun(BookId id) {
        var state = tables.books().alone(id);
        if (state.isPresent()) {
            return state.get();
        }
        tables.books().begin(id);
        return tables.books().alone(id).orElseThrow();
    }
}
