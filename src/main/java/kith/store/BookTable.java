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

    /// The book's version; makes every other turn on this book wait for the end of this one.
    @SqlQuery("""
            select version from book
            where workspace_id = :workspace and book_id = :owner
            for update
            """)
    long alone(@BindMethods BookId book);

    /// The same of a book that may not be there.
    @SqlQuery("""
            select version from book
            where workspace_id = :workspace and book_id = :owner
            for update
            """)
    Optional<Long> aloneIfKept(@BindMethods BookId book);

    /// A change is to be seen; `gone` when somebody went with it.
    @SqlUpdate("""
            update book set version = :version, gone_at = case when :gone then :version else gone_at end
            where workspace_id = :workspace and book_id = :owner
            """)
    void changed(@BindMethods BookId book, @Bind("version") long version, @Bind("gone") boolean gone);

    /// The version at which somebody went last.
    @SqlQuery("""
            select gone_at from book
            where workspace_id = :workspace and book_id = :owner
            """)
    long goneAt(@BindMethods BookId book);

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
