package kith.store;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kith.conversation.PerhapsKept;
import kith.people.BookId;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLState;

/// Stands for the handle of whatever transaction the calling thread is in, so that tables are attached to it once and
/// not again in each transaction.
final class OpenHandle implements HandleSupplier {
    private static final Call COMMIT = Call.of("commit");
    private static final Call HASTY = Call.of("set local synchronous_commit to off");

    /// One transaction.
    private static final class Open {
        private final HandleSupplier handle;
        private final OneTrip trip = new OneTrip();
        private boolean wrote;
        private boolean wroteFleetingly;

        Open(HandleSupplier handle) {
            this.handle = handle;
        }

        void calls(Method statement) {
            var fleeting = statement.isAnnotationPresent(Fleeting.class);
            wrote |= !fleeting && !reads(statement);
            wroteFleetingly |= fleeting;
        }

        /// What still waits goes with the commit; then nothing is left for JDBI's own. PostgreSQL answers a commit
        /// after a failure, even one that somebody caught, by rolling back, and calls that no error.
        void end() {
            if (isFailed(connection())) {
                throw new IllegalStateException("Nothing is committed after a statement failed");
            }
            trip.later(COMMIT);
            try {
                trip.send(connection());
            } catch (UnableToExecuteStatementException e) {
                throw isCut(e) ? new PerhapsKept(e) : e;
            }
        }

        private static boolean isCut(UnableToExecuteStatementException e) {
            return e.getCause() instanceof SQLException cause && PSQLState.isConnectionError(cause.getSQLState());
        }

        private static boolean isFailed(Connection connection) {
            try {
                return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        }

        Connection connection() {
            return handle.getHandle().getConnection();
        }

        private static boolean reads(Method statement) {
            var query = statement.getAnnotation(SqlQuery.class);
            return query != null && query.value().stripLeading().startsWith("select");
        }
    }

    private final ScopedValue<Open> open = ScopedValue.newInstance();
    private final Jdbi jdbi;

    OpenHandle(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.registerExtension(new Own());
        jdbi.configure(Extensions.class, each -> each.registerHandlerCustomizer(new Prepare(this)));
    }

    /// Runs `work` in a transaction, which is the one that this stands for meanwhile.
    <T> T inTransaction(Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            var transaction = new Open(handle.attach(HandleSupplier.class));
            var done = in(transaction, work);
            transaction.end();
            return done;
        });
    }

    /// Likewise; where nothing is written that anybody would miss, the commit doesn't wait for the disk.
    <T> T inTurn(Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            var turn = new Open(handle.attach(HandleSupplier.class));
            var done = in(turn, work);
            if (turn.wroteFleetingly && !turn.wrote) {
                turn.trip.later(HASTY);
            }
            turn.end();
            return done;
        });
    }

    private <T> T in(Open transaction, Supplier<T> work) {
        return ScopedValue.where(open, transaction).call(work::get);
    }

    /// Whether this transaction wrote anything that somebody would miss.
    boolean hasWritten() {
        return open.get().wrote;
    }

    /// From now on this transaction sees `book`, and no other, and every other turn on it waits for the end of this
    /// one.
    void enter(BookId book) {
        later(Call.of(
                "select set_config('kith.workspace', ?, true), set_config('kith.book', ?, true),"
                        + " pg_advisory_xact_lock(hashtextextended(?, 0))",
                book.workspace(),
                book.owner(),
                book.workspace() + " " + book.owner()));
    }

    /// Likewise, over the letters of all books, and nothing else of them.
    <T> T carryingLetters(Supplier<T> work) {
        return inTransaction(() -> {
            later(Call.of("select set_config('kith.task', 'outbox', true)"));
            return work.get();
        });
    }

    /// Likewise, over the list of a workspace's books, and nothing in them.
    <T> T listing(String workspace, Supplier<T> work) {
        return inTransaction(() -> {
            later(Call.of(
                    "select set_config('kith.task', 'list', true), set_config('kith.workspace', ?, true)", workspace));
            return work.get();
        });
    }

    /// Likewise, over what let Kith into a workspace, or an organization, and the key to that.
    <T> T installing(String id, Supplier<T> work) {
        return inTransaction(() -> {
            install(id);
            return work.get();
        });
    }

    /// From now on another one in this transaction.
    void install(String id) {
        later(Call.of(
                "select set_config('kith.task', 'install', true), set_config('kith.workspace', ?, true),"
                        + " set_config('kith.book', '', true)",
                id));
    }

    /// Goes with the next statement whose answer is waited for.
    void later(Call call) {
        open.get().trip.later(call);
    }

    <T extends @Nullable Object> T now(Call call, OneTrip.Reading<T> reading) {
        return soon(call, reading).get();
    }

    /// Likewise, and its answer with it.
    <T extends @Nullable Object> Soon<T> soon(Call call, OneTrip.Reading<T> reading) {
        var now = open.get();
        return now.trip.soon(now.connection(), call, reading);
    }

    /// For JDBI's own statements, which go one by one.
    @Override
    public Handle getHandle() {
        var now = open.get();
        now.trip.send(now.connection());
        return now.handle.getHandle();
    }

    @Override
    public Jdbi getJdbi() {
        return jdbi;
    }

    @Override
    public ConfigRegistry getConfig() {
        return open.isBound() ? open.get().handle.getConfig() : jdbi.getConfig();
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
        var now = open.get();
        now.calls(context.getExtensionMethod().getMethod());
        return now.handle.invokeInContext(context, task);
    }

    /// JDBI's own supplier of a handle, which it gives to nobody but extensions.
    private static final class Own implements ExtensionFactory {
        @Override
        public boolean accepts(Class<?> type) {
            return type == HandleSupplier.class;
        }

        @Override
        public <E> E attach(Class<E> type, HandleSupplier own) {
            return type.cast(own);
        }

        @Override
        public Set<FactoryFlag> getFactoryFlags() {
            return EnumSet.of(FactoryFlag.DONT_USE_PROXY);
        }
    }
}
