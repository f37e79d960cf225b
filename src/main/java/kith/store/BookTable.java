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
@RegisterConstructorMapper(BookTable.State.class)
interface BookTable {
    /// The book's version, and the one at which somebody went last.
    record State(long version, long goneAt) {}

    record Row(String zone, boolean askModel, boolean keepDrafts) {}

    @SqlUpdate("""
            insert into book (workspace_id, book_id) values (:workspace, :owner)
            on conflict do nothing
            """)
    void begin(@BindMethods BookId book);

    /// Makes every other turn on this book wait for the end of this one; empty before the book was begun.
    @SqlQuery("""
            select version, gone_at from book
            where workspace_id = :workspace and book_id = :owner
            for update
            """)
    Optional<State> alone(@BindMethods BookId book);

    /// A change is to be seen; `gone` when somebody went with it.
    @SqlUpdate("""
            update book set version = :version, gone_at = case when :gone then :version else gone_at end
            where workspace_id = :workspace and book_id = :owner
            """)
    void changed(@BindMethods BookId book, @Bind("version") long version, @Bind("gone") boolean gone);

    @SqlQuery("""
            select shown::text from book
            where workspace_id = :workspace and book_id = :owner and shown is not null
            """)
    Optional<String> shown(@BindMethods BookId book);

    @SqlUpdate("""
            update book set shown = cast(:shown as jsonb)
            where workspace_id = :workspace and book_id = :owner
            """)
    void show(@BindMethods BookId book, @Bind("shown") String shown);

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
