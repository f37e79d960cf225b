package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Promise;
import kith.people.Side;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The promises of a book.
@RegisterRowMapper(PromiseTable.Row.class)
interface PromiseTable {
    Comparator<Promise> ORDER = Comparator.comparing(PromiseTable::dueOrLast)
            .thenComparing(Promise::madeOn)
            .thenComparing(Promise::what)
            .thenComparing(each -> each.id().value());

    private static LocalDate dueOrLast(Promise promise) {
        var due = promise.due();
        return due == null ? LocalDate.MAX : due;
    }

    static Place place(EntryId id) {
        return Place.of("promise", id);
    }

    final class Row implements RowMapper<Sealed<Promise>> {
        @Override
        public Sealed<Promise> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "promise_id");
            var person = Cells.person(row);
            var by = Side.valueOf(Cells.text(row, "side"));
            var due = row.getObject("due", LocalDate.class);
            var state = Promise.State.valueOf(Cells.text(row, "state"));
            var made = Cells.day(row, "made_on");
            var what = Cells.sealed(row);
            return seal -> new Promise(id, person, by, seal.text(place(id), what), due, state, made);
        }
    }

    @SqlQuery("""
            select promise_id, person_id, side, due, state, made_on, sealed from promise
            where workspace_id = :workspace and book_id = :owner and state = 'OPEN'
            """)
    Soon<List<Sealed<Promise>>> open(@BindMethods BookId book);

    @SqlQuery("""
            select promise_id, person_id, side, due, state, made_on, sealed from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = :id
            """)
    Optional<Sealed<Promise>> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select promise_id, person_id, side, due, state, made_on, sealed from promise
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    Soon<List<Sealed<Promise>>> with(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlUpdate("""
            insert into promise (workspace_id, book_id, promise_id, person_id, side, due, state, made_on, sealed)
            values (:workspace, :owner, :id, :person, :by, :due, :state, :madeOn, :sealed)
            on conflict (workspace_id, book_id, promise_id) do update set
                due = excluded.due, state = excluded.state, sealed = excluded.sealed
            """)
    void put(@BindMethods BookId book, @BindMethods Promise promise, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
