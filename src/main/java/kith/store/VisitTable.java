package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Visit;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Where the owner of a book will be.
@RegisterRowMapper(VisitTable.Row.class)
interface VisitTable {
    Comparator<Visit> ORDER = Comparator.comparing(Visit::from)
            .thenComparing(Visit::place)
            .thenComparing(each -> each.id().value());

    static Place place(EntryId id) {
        return Place.of("visit", id);
    }

    final class Row implements RowMapper<Sealed<Visit>> {
        @Override
        public Sealed<Visit> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "visit_id");
            var from = Cells.day(row, "from_day");
            var to = Cells.day(row, "to_day");
            var place = Cells.sealed(row);
            return seal -> new Visit(id, seal.text(place(id), place), from, to);
        }
    }

    @SqlQuery("""
            select visit_id, from_day, to_day, sealed from visit
            where workspace_id = :workspace and book_id = :owner and to_day >= :today
            """)
    Soon<List<Sealed<Visit>>> toCome(@BindMethods BookId book, @Bind("today") LocalDate today);

    @SqlUpdate("""
            insert into visit (workspace_id, book_id, visit_id, from_day, to_day, sealed)
            values (:workspace, :owner, :id, :from, :to, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Visit visit, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from visit
            where workspace_id = :workspace and book_id = :owner and visit_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
