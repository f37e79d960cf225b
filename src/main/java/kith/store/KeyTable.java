package kith.store;

import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The wrapped data keys of all books, and the master key's check value.
interface KeyTable {
    @SqlQuery("""
            select check_value from master_key
            """)
    Optional<byte[]> check();

    @SqlUpdate("""
            insert into master_key (check_value) values (:check)
            on conflict (one) do update set check_value = excluded.check_value
            """)
    void keepCheck(@Bind("check") byte[] check);

    @SqlUpdate("""
            insert into master_key (check_value) values (:check) on conflict do nothing
            """)
    void keepFirstCheck(@Bind("check") byte[] check);
}
