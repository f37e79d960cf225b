package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The wrapped data keys of all books, and the master key's check value.
@RegisterRowMapper(KeyTable.Row.class)
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

    @SqlQuery("""
            select workspace_id, book_id, wrapped from book_key
            where (workspace_id, book_id) > (:workspace, :owner)
            order by workspace_id, book_id limit :most
            """)
    List<WrappedKey> behind(@Bind("workspace") String workspace, @Bind("owner") String owner, @Bind("most") int most);

    @SqlUpdate("""
            update book_key set wrapped = :anew
            where workspace_id = :workspace and book_id = :owner and wrapped = :was
            """)
    int replace(
            @Bind("workspace") String workspace,
            @Bind("owner") String owner,
            @Bind("was") byte[] was,
            @Bind("anew") byte[] anew);

    final class Row implements RowMapper<WrappedKey> {
        @Override
        public WrappedKey map(ResultSet row, StatementContext context) throws SQLException {
            var owner = new KeyOwner(Cells.text(row, "workspace_id"), Cells.text(row, "book_id"));
            return new WrappedKey(owner, Cells.bytes(row, "wrapped"));
        }
    }
}
