package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.people.BookId;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What each turn changed.
@RegisterConstructorMapper(StepTable.Row.class)
interface StepTable {
    record Row(EntryId id, Instant at, String said, String changes) {}

    @SqlUpdate("""
            insert into step (workspace_id, book_id, step_id, at, said, changes)
            values (:workspace, :owner, :id, :at, :said, cast(:changes as jsonb))
            """)
    void put(@BindMethods BookId book, @BindMethods Row row);

    @SqlQuery("""
            select step_id as id, at, said, changes::text as changes from step
            where workspace_id = :workspace and book_id = :owner and not taken_back
            order by nth desc limit 1
            """)
    Optional<Row> newest(@BindMethods BookId book);

    @SqlQuery("""
            select step_id as id, at, said, changes::text as changes from step
            where workspace_id = :workspace and book_id = :owner and step_id = :id and not taken_back
            """)
    Optional<Row> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select coalesce(max(nth), 0) from step
            where workspace_id = :workspace and book_id = :owner and not taken_back
            """)
    long mark(@BindMethods BookId book);

    @SqlQuery("""
            select step_id as id, at, said, changes::text as changes from step
            where workspace_id = :workspace and book_id = :owner and nth > :mark and not taken_back
            order by nth
            """)
    List<Row> behind(@BindMethods BookId book, @Bind("mark") long mark);

    /// What was taken back is not kept, so that an Undo leaves nothing of what was told by mistake.
    @SqlUpdate("""
            delete from step
            where workspace_id = :workspace and book_id = :owner and step_id = :id
            """)
    void takeBack(@BindMethods BookId book, @Bind("id") EntryId id);
}
