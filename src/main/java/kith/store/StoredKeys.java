package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;
import kith.sealing.WrappedKeys;
import org.jdbi.v3.core.Jdbi;

/// Data keys of all books, wrapped as they are kept.
public final class StoredKeys implements WrappedKeys {
    private final Jdbi jdbi;

    public StoredKeys(Database database) {
        jdbi = Store.connected(database);
    }

    @Override
    public List<WrappedKey> behind(KeyOwner last, int most) {
        return overAll(table -> table.behind(last.workspace(), last.owner(), most));
    }

    @Override
    public boolean replace(WrappedKey was, byte[] anew) {
        return overAll(table -> table.replace(was.owner().workspace(), was.owner().owner(), was.bytes(), anew)) == 1;
    }

    /// Sees the wrapped keys of all books, and nothing else of them.
    private <T> T overAll(Function<KeyTable, T> work) {
        return jdbi.inTransaction(handle -> {
            handle.execute("select set_config('kith.task', 'keys', true)");
            return work.apply(handle.attach(KeyTable.class));
        });
    }

    @Override
    public Optional<byte[]> check() {
        return jdbi.withExtension(KeyTable.class, KeyTable::check);
    }

    @Override
    public void keepCheck(byte[] check) {
        jdbi.useExtension(KeyTable.class, table -> table.keepCheck(check));
    }

    @Override
    public void keepFirstCheck(byte[] check) {
        jdbi.useExtension(KeyTable.class, table -> table.keepFirstCheck(check));
    }
}
