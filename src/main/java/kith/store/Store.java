package kith.store;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.conversation.Alarms;
import kith.conversation.InstallStates;
import kith.conversation.Installations;
import kith.conversation.Outbox;
import kith.conversation.Turn;
import kith.conversation.Turns;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Library;
import kith.sealing.Sealing;
import kith.sealing.WrappedKey;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// All that Kith keeps, in one PostgreSQL.
public final class Store implements Library, Turns {
    private final Seals seals;
    private final OpenHandle open;
    private final Tables tables;

    public Store(Database database, Sealing sealing) {
        this.seals = new Seals(sealing, new Json());
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
        return alone(id, (book, state) -> work.apply(new StoredBook(book, seals, state)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, (book, state) -> work.apply(new StoredTurn(book, seals, state)));
    }

    @Override
    public List<BookId> books(String workspace) {
        return open.listing(workspace, () -> tables.books().of(workspace));
    }

    @Override
    public void ifKept(BookId id, Consumer<Turn> work) {
        open.inTransaction(() -> {
            var state = tables.books().alone(id);
            state.ifPresent(each -> work.accept(new StoredTurn(book(id, each), seals, each)));
            return state;
        });
    }

    public Outbox outbox() {
        return new StoredOutbox(open, tables, seals);
    }

    public Installations installations() {
        return new StoredInstallations(open, tables, seals);
    }

    public InstallStates installStates() {
        return new StoredStates(open, tables);
    }

    public Alarms alarms() {
        return new StoredAlarms(open, tables);
    }

    private <T> T alone(BookId id, BiFunction<OpenBook, BookTable.State, T> work) {
        return open.inTurn(() -> {
            var state = begun(id);
            return work.apply(book(id, state), state);
        });
    }

    private BookTable.State begun(BookId id) {
        var state = tables.books().alone(id);
        if (state.isPresent()) {
            return state.get();
        }
        tables.books().begin(id);
        return tables.books().alone(id).orElseThrow();
    }

    /// Its key is made when it is first needed: no other turn can make one meanwhile.
    private OpenBook book(BookId id, BookTable.State state) {
        var key = state.key();
        return new OpenBook(id, tables, seals.of(key.isPresent() ? key.get() : freshKey(id)));
    }

    private WrappedKey freshKey(BookId id) {
        var key = seals.fresh(id);
        tables.keys().put(id, key.bytes());
        return key;
    }
}
