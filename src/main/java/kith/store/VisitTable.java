package kith.store;

import java.time.LocalDate;
import java.util.List;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Visit;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Where the owner of a book will be.
@RegisterConstructorMapper(Visit.class)
interface VisitTable {
    @SqlQuery("""
            select visit_id as id, place, from_day as "from", to_day as "to" from visit
            where workspace_id = :workspace and book_id = :owner and to_day >= :today
            order by from_day, place, visit_id
            """)
    List<Visit> toCome(@BindMethods BookId book, @Bind("today") LocalDate today);

    @SqlUpdate("""
            insert into visit (workspace_id, book_id, visit_id, place, from_day, to_day)
            values (:workspace, :owner, :id, :place, :from, :to)
            """)
    void put(@BindMethods BookId book, @BindMethods Visit visit);

    @SqlUpdate("""
            delete from visit
            where workspace_id = :workspace and book_id = :owner and visit_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
