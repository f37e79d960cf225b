package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What was learned about the people of a book.
@RegisterRowMapper(FactTable.Row.class)
interface FactTable {
    Comparator<Fact> ORDER = Comparator.comparing(Fact::learnedOn, Comparator.reverseOrder())
            .thenComparing(Fact::text)
            .thenComparing(each -> each.id().value());

    static Place place(EntryId id) {
        return Place.of("fact", id);
    }

    final class Row implements RowMapper<Sealed<Fact>> {
        @Override
        public Sealed<Fact> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "fact_id");
            var about = Cells.person(row);
            var kind = FactKind.valueOf(Cells.text(row, "kind"));
            var on = Cells.day(row, "learned_on");
            var text = Cells.sealed(row);
            return seal -> new Fact(id, about, seal.text(place(id), text), kind, on);
        }
    }

    @SqlQuery("""
            select fact_id, person_id, kind, learned_on, sealed from fact
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    Soon<List<Sealed<Fact>>> about(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select fact_id, person_id, kind, learned_on, sealed from fact
            where workspace_id = :workspace and book_id = :owner
            """)
    List<Sealed<Fact>> all(@BindMethods BookId book);

    @SqlUpdate("""
            insert into fact (workspace_id, book_id, fact_id, person_id, kind, learned_on, sealed)
            values (:workspace, :owner, :id, :about, :kind, :learnedOn, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Fact fact, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from fact
            where workspace_id = :workspace and book_id = :owner and fact_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
