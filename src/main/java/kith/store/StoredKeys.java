package kith.store;

import java.util.List;
import java.util.Optional;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;
import kith.sealing.WrappedKeys;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// Data keys of all books, wrapped as they are kept.
public final class StoredKeys implements WrappedKeys {
    private final Jdbi jdbi;

    public StoredKeys(Database database) {
        jdbi = Jdbi.create(database.source()).installPlugin(new SqlObjectPlugin());
    }

    @Override
    public List<WrappedKey> behind(KeyOwner last, int most) {
        return List.of();
    }

    @Override
    public boolean replace(WrappedKey was, byte[] anew) {
        return false;
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
