package kith.store;

import java.util.Optional;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The books themselves.
@RegisterConstructorMapper(BookTable.Row.class)
interface BookTable {
    record Row(String zone, boolean askModel, boolean keepDrafts) {}

    @SqlUpdate("""
            insert into book (workspace_id, book_id) values (:workspace, :owner)
            on conflict do nothing
            """)
    void begin(@BindMethods BookId book);

    /// Makes every other turn on this book wait for the end of this one.
    @SqlQuery("""
            select 1 from book
            where workspace_id = :workspace and book_id = :owner
            for update
            """)
    int alone(@BindMethods BookId book);

    @SqlUpdate("""
            update book set zone = :zone, ask_model = :askModel, keep_drafts = :keepDrafts
            where workspace_id = :workspace and book_id = :owner
            """)
    void keep(
            @BindMethods BookId book,
            @Bind("zone") String zone,
            @Bind("askModel") boolean askModel,
            @Bind("keepDrafts") boolean keepDrafts);

    @SqlQuery("""
            select zone, ask_model, keep_drafts from book
            where workspace_id = :workspace and book_id = :owner and zone is not null
            """)
    Optional<Row> settings(@BindMethods BookId book);
}
