package kith.store;

import java.util.Optional;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The columns of a book that tell of its owner's front page.
interface FrontPageTable {
    @SqlUpdate("""
            update book set home_opened = true
            where workspace_id = :workspace and book_id = :owner and not home_opened
            """)
    void open(@BindMethods BookId book);

    @SqlUpdate("""
            update book set picture = :picture
            where workspace_id = :workspace and book_id = :owner
            """)
    void show(@BindMethods BookId book, @Bind("picture") String picture);

    @SqlQuery("""
            select picture from book
            where workspace_id = :workspace and book_id = :owner and picture is not null
            """)
    Optional<String> picture(@BindMethods BookId book);
}
