package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Offer;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the owner of a book can do for others.
@RegisterRowMapper(OfferTable.Row.class)
interface OfferTable {
    Comparator<Offer> ORDER = Comparator.comparing(Offer::toldOn, Comparator.reverseOrder())
            .thenComparing(Offer::text)
            .thenComparing(each -> each.id().value());

    static Place place(EntryId id) {
        return Place.of("offer", id);
    }

    final class Row implements RowMapper<Sealed<Offer>> {
        @Override
        public Sealed<Offer> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "offer_id");
            var on = Cells.day(row, "told_on");
            var text = Cells.sealed(row);
            return seal -> new Offer(id, seal.text(place(id), text), on);
        }
    }

    @SqlQuery("""
            select offer_id, told_on, sealed from offer
            where workspace_id = :workspace and book_id = :owner
            """)
    Soon<List<Sealed<Offer>>> all(@BindMethods BookId book);

    @SqlUpdate("""
            insert into offer (workspace_id, book_id, offer_id, told_on, sealed)
            values (:workspace, :owner, :id, :toldOn, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Offer offer, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from offer
            where workspace_id = :workspace and book_id = :owner and offer_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
