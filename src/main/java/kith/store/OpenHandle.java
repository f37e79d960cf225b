package kith.store;

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

/// Stands for the handle of whatever transaction the calling thread is in, so that tables are attached to it once and
/// not again in each transaction.
final class OpenHandle implements HandleSupplier {
    private final ScopedValue<HandleSupplier> open = ScopedValue.newInstance();
    private final Jdbi jdbi;

    OpenHandle(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.registerExtension(new Own());
    }

    /// Runs `work` in a transaction, which is the one that this stands for meanwhile.
    <T> T inTransaction(Supplier<T> work) {
        return jdbi.inTransaction(handle ->
                ScopedValue.where(open, handle.attach(HandleSupplier.class)).call(work::get));
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

    @Override
    public Handle getHandle() {
        return open.get().getHandle();
    }

    @Override
    public Jdbi getJdbi() {
        return jdbi;
    }

    @Override
    public ConfigRegistry getConfig() {
        return open.isBound() ? open.get().getConfig() : jdbi.getConfig();
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
        return open.get().invokeInContext(context, task);
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
