package kith.store;

import java.util.List;
import java.util.Optional;
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
        return alone(id, (book, state) -> work.apply(new StoredBook(book, seals, state)));
    }

    @Override
    public <T> T take(BookId id, Function<Turn, T> work) {
        return alone(id, (book, state) -> work.apply(new StoredTurn(book, seals, state, null)));
    }

    @Override
    public <T> T take(BookId id, String event, Function<Turn, T> work) {
        return open.inTurn(() -> {
            var first = enter(id);
            var heard = new StoredAnswers.Heard(event, tables.turns().before(id, event));
            var entered = begun(first);
            var asked = entered.equals(first) ? heard : null;
            return work.apply(new StoredTurn(book(entered), seals, entered.kept(), asked));
        });
    }

    @Override
    public List<BookId> books(String workspace) {
        return open.listing(workspace, () -> tables.books().of(workspace));
    }

    @Override
    public void ifKept(BookId id, Consumer<Turn> work) {
        open.inTransaction(() -> {
            var entered = enter(id);
            var state = entered.state().get();
            state.ifPresent(each -> work.accept(new StoredTurn(book(entered), seals, each, null)));
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
            var entered = begun(enter(id));
            return work.apply(book(entered), entered.kept());
        });
    }

    /// A book as its transaction begins.
    private record Entered(BookId id, Soon<Optional<BookTable.State>> state, Soon<Optional<byte[]>> key) {
        BookTable.State kept() {
            return state.get().orElseThrow();
        }
    }

    private Entered enter(BookId id) {
        open.enter(id);
        return locked(id);
    }

    /// The key is read by a statement behind the one that locks the book, so that it is the key which stands from then
    /// on.
    private Entered locked(BookId id) {
        return new Entered(id, tables.books().alone(id), tables.keys().wrapped(id));
    }

    /// Whoever began it meanwhile has given it its key.
    private Entered begun(Entered entered) {
        if (entered.state().get().isPresent()) {
            return entered;
        }
        tables.books().begin(entered.id());
        return locked(entered.id());
    }

    /// Its key is made when it is first needed: no other turn can make one meanwhile.
    private OpenBook book(Entered entered) {
        var id = entered.id();
        var wrapped = entered.key().get();
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
