package kith.store;

import java.util.Optional;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The wrapped data keys of books.
interface BookKeyTable {
    @SqlQuery("""
            select wrapped from book_key where workspace_id = :workspace and book_id = :owner
            """)
    Soon<Optional<byte[]>> wrapped(@BindMethods BookId book);

    /// In the place of the one before, which is destroyed by that.
    @SqlUpdate("""
            insert into book_key (workspace_id, book_id, wrapped) values (:workspace, :owner, :wrapped)
            on conflict (workspace_id, book_id) do update set wrapped = excluded.wrapped
            """)
    void put(@BindMethods BookId book, @Bind("wrapped") byte[] wrapped);
}
