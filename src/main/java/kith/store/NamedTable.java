package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.conversation.Named;
import kith.people.BookId;
import kith.people.PersonId;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Whom channels' nudges named, and who took them.
@RegisterRowMapper(NamedTable.Row.class)
interface NamedTable {
    static Place place(LocalDate toldOn, PersonId person) {
        return Place.of("named", toldOn + " " + person);
    }

    final class Row implements RowMapper<Sealed<Named>> {
        @Override
        public Sealed<Named> map(ResultSet row, StatementContext context) throws SQLException {
            var on = Cells.day(row, "told_on");
            var person = Cells.person(row);
            int nth = row.getInt("nth");
            var takenBy = row.getString("taken_by");
            var step = Cells.anyEntry(row, "step_id");
            var why = Cells.sealed(row);
            return seal -> new Named(on, person, nth, seal.text(place(on, person), why), takenBy, step);
        }
    }

    @SqlQuery("""
            select told_on, person_id, nth, taken_by, step_id, sealed from named
            where workspace_id = :workspace and book_id = :owner and told_on >= :day
            order by told_on, nth
            """)
    List<Sealed<Named>> since(@BindMethods BookId book, @Bind("day") LocalDate day);

    @SqlQuery("""
            select told_on, person_id, nth, taken_by, step_id, sealed from named
            where workspace_id = :workspace and book_id = :owner and told_on = :toldOn and person_id = :person
            """)
    Optional<Sealed<Named>> one(
            @BindMethods BookId book, @Bind("person") PersonId person, @Bind("toldOn") LocalDate toldOn);

    @SqlUpdate("""
            insert into named (workspace_id, book_id, told_on, person_id, nth, taken_by, step_id, sealed)
            values (:workspace, :owner, :toldOn, :person, :nth, :takenBy, :step, :sealed)
            on conflict (workspace_id, book_id, told_on, person_id) do update
                set taken_by = excluded.taken_by, step_id = excluded.step_id
            """)
    void keep(@BindMethods BookId book, @BindMethods Named named, @Bind("sealed") byte[] sealed);
}
