package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.conversation.Alarms;
import kith.conversation.Expected;
import kith.conversation.InstallStates;
import kith.conversation.Installations;
import kith.conversation.Outbox;
import kith.conversation.Turn;
import kith.conversation.Turns;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Library;
import kith.sealing.KeyOwner;
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
        return alone(id, (book, state) -> work.apply(new StoredBook(book, seals, state, null)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, (book, state) -> work.apply(new StoredTurn(book, seals, state, null, null)));
    }

    @Override
    public <T> T take(BookId id, String event, Expected expected, Function<Turn, T> work) {
        return open.inTurn(() -> {
            open.enter(id);
            var early =
                    expected.listOn().map(day -> Early.asked(tables, id, day)).orElse(null);
            var known = begun(id, () -> tables.books().hearing(id, event));
            var heard = new StoredAnswers.Heard(event, known.before());
            return work.apply(new StoredTurn(book(id, known.state()), seals, known.state(), heard, early));
        });
    }

    @Override
    public List<BookId> books(String workspace) {
        return open.listing(workspace, () -> tables.books().of(workspace));
    }

    @Override
    public void ifKept(BookId id, Consumer<Turn> work) {
        open.inTransaction(() -> {
            open.enter(id);
            var state = tables.books().state(id);
            state.ifPresent(each -> work.accept(new StoredTurn(book(id, each), seals, each, null, null)));
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
            open.enter(id);
            var state = begun(id, () -> tables.books().state(id));
            return work.apply(book(id, state), state);
        });
    }

    /// What `read` reads of a book, which is begun where it wasn't yet.
    private <T> T begun(BookId id, Supplier<Optional<T>> read) {
        return read.get()
                .or(() -> {
                    tables.books().begin(id);
                    return read.get();
                })
                .orElseThrow();
    }

    /// Its key is made when it is first needed: no other turn can make one meanwhile.
    private OpenBook book(BookId id, BookTable.State state) {
        var wrapped = state.key();
        var key = wrapped.isPresent()
                ? new WrappedKey(KeyOwner.ofBook(id.workspace(), id.owner()), wrapped.get())
                : freshKey(id);
        return new OpenBook(id, tables, seals.of(key));
    }

    private WrappedKey freshKey(BookId id) {
        var key = seals.fresh(id);
        tables.keys().put(id, key.bytes());
        return key;
    }
}
