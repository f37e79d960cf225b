package kith.store;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Stands for the handle of whatever transaction the calling thread is in, so that tables are attached to it once and
/// not again in each transaction.
final class OpenHandle implements HandleSupplier {
    /// One transaction.
    private static final class Open {
        private final HandleSupplier handle;
        private boolean wrote;

        Open(HandleSupplier handle) {
            this.handle = handle;
        }

        void calls(Method statement) {
            wrote |= !statement.isAnnotationPresent(Fleeting.class) && !reads(statement);
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
    }

    /// Runs `work` in a transaction, which is the one that this stands for meanwhile.
    <T> T inTransaction(Supplier<T> work) {
        return jdbi.inTransaction(handle -> in(new Open(handle.attach(HandleSupplier.class)), work));
    }

    /// Likewise; where nothing is written that anybody would miss, the commit doesn't wait for the disk.
    <T> T inTurn(Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            var turn = new Open(handle.attach(HandleSupplier.class));
            var done = in(turn, work);
            if (!turn.wrote) {
                handle.execute("set local synchronous_commit to off");
            }
            return done;
        });
    }

    private <T> T in(Open transaction, Supplier<T> work) {
        return ScopedValue.where(open, transaction).call(work::get);
    }

    /// Likewise, over the letters of all books, and nothing else of them.
    <T> T carryingLetters(Supplier<T> work) {
        return inTransaction(() -> {
            getHandle().execute("select set_config('kith.task', 'outbox', true)");
            return work.get();
        });
    }

    /// Likewise, over the list of a workspace's books, and nothing in them.
    <T> T listing(String workspace, Supplier<T> work) {
        return inTransaction(() -> {
            getHandle()
                    .execute(
                            "select set_config('kith.task', 'list', true), set_config('kith.workspace', ?, true)",
                            workspace);
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
        getHandle()
                .execute(
                        "select set_config('kith.task', 'install', true), set_config('kith.workspace', ?, true),"
                                + " set_config('kith.book', '', true)",
                        id);
    }

    @Override
    public Handle getHandle() {
        return open.get().handle.getHandle();
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
