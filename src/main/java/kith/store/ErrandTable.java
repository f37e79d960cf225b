package kith.store;

import java.util.Optional;
import kith.people.BookId;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Work that takes longer than an answer may.
interface ErrandTable {
    @SqlUpdate("""
            insert into errand (workspace_id, book_id, errand_id, sealed)
            values (:workspace, :owner, :id, :sealed)
            on conflict (workspace_id, book_id, errand_id) do update set sealed = excluded.sealed
            """)
    void keep(@BindMethods BookId book, @Bind("id") EntryId id, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            update errand set content = :content
            where workspace_id = :workspace and book_id = :owner and errand_id = :id
            """)
    void fill(@BindMethods BookId book, @Bind("id") EntryId id, @Bind("content") byte[] content);

    @SqlQuery("""
            select sealed from errand
            where workspace_id = :workspace and book_id = :owner and errand_id = :id
            """)
    Optional<byte[]> work(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select content from errand
            where workspace_id = :workspace and book_id = :owner and errand_id = :id and content is not null
            """)
    Optional<byte[]> content(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlUpdate("""
            delete from errand
            where workspace_id = :workspace and book_id = :owner and errand_id = :id
            """)
    void drop(@BindMethods BookId book, @Bind("id") EntryId id);

    /// What was sent may speak of whom is to be forgotten.
    @SqlUpdate("""
            delete from errand where workspace_id = :workspace and book_id = :owner
            """)
    void dropAll(@BindMethods BookId book);
}
