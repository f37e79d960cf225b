package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Step;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What each turn changed.
@RegisterRowMapper(StepTable.Row.class)
interface StepTable {
    record Words(String said, List<Change> list) {}

    static Place place(EntryId id) {
        return Place.of("step", id);
    }

    final class Row implements RowMapper<Sealed<Step>> {
        @Override
        public Sealed<Step> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "step_id");
            var at = Cells.moment(row, "at");
            var sealed = Cells.sealed(row);
            return seal -> {
                var words = seal.record(place(id), sealed, Words.class);
                return new Step(id, at, words.said(), words.list());
            };
        }
    }

    /// `people` are all of whom it speaks.
    @SqlUpdate("""
            insert into step (workspace_id, book_id, step_id, at, people, sealed)
            values (:workspace, :owner, :id, :at, :people, :sealed)
            """)
    void put(
            @BindMethods BookId book,
            @BindMethods Step step,
            @Bind("people") UUID[] people,
            @Bind("sealed") byte[] sealed);

    @SqlQuery("""
            select step_id, at, sealed from step
            where workspace_id = :workspace and book_id = :owner and not taken_back
            order by nth desc limit 1
            """)
    Optional<Sealed<Step>> newest(@BindMethods BookId book);

    @SqlQuery("""
            select step_id from step
            where workspace_id = :workspace and book_id = :owner and not taken_back
            order by nth desc limit 1
            """)
    Soon<Optional<EntryId>> newestId(@BindMethods BookId book);

    @SqlQuery("""
            select step_id, at, sealed from step
            where workspace_id = :workspace and book_id = :owner and step_id = :id and not taken_back
            """)
    Optional<Sealed<Step>> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select coalesce(max(nth), 0) from step
            where workspace_id = :workspace and book_id = :owner and not taken_back
            """)
    long mark(@BindMethods BookId book);

    @SqlQuery("""
            select step_id, at, sealed from step
            where workspace_id = :workspace and book_id = :owner and nth > :mark and not taken_back
            order by nth
            """)
    List<Sealed<Step>> behind(@BindMethods BookId book, @Bind("mark") long mark);

    /// What was taken back is not kept, so that an Undo leaves nothing of what was told by mistake.
    @SqlUpdate("""
            delete from step
            where workspace_id = :workspace and book_id = :owner and step_id = :id
            """)
    void takeBack(@BindMethods BookId book, @Bind("id") EntryId id);
}
