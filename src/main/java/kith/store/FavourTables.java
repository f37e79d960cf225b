package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Gift;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the owner of a book gave and asked.
@RegisterRowMapper(FavourTables.GiftRow.class)
@RegisterRowMapper(FavourTables.AskRow.class)
interface FavourTables {
    Comparator<Gift> GIFTS = Comparator.comparing(Gift::on, Comparator.reverseOrder())
            .thenComparing(Gift::what)
            .thenComparing(each -> each.id().value());

    Comparator<Ask> ASKS = Comparator.comparing(Ask::on, Comparator.reverseOrder())
            .thenComparing(Ask::what)
            .thenComparing(each -> each.id().value());

    static Place gift(EntryId id) {
        return Place.of("gift", id);
    }

    static Place ask(EntryId id) {
        return Place.of("ask", id);
    }

    final class GiftRow implements RowMapper<Sealed<Gift>> {
        @Override
        public Sealed<Gift> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "gift_id");
            var to = Cells.person(row);
            var on = Cells.day(row, "given_on");
            var what = Cells.sealed(row);
            return seal -> new Gift(id, to, seal.text(gift(id), what), on);
        }
    }

    final class AskRow implements RowMapper<Sealed<Ask>> {
        @Override
        public Sealed<Ask> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "ask_id");
            var of = Cells.person(row);
            var on = Cells.day(row, "asked_on");
            var what = Cells.sealed(row);
            return seal -> new Ask(id, of, seal.text(ask(id), what), on);
        }
    }

    @SqlQuery("""
            select gift_id, person_id, given_on, sealed from gift
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    Soon<List<Sealed<Gift>>> given(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select ask_id, person_id, asked_on, sealed from ask
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    Soon<List<Sealed<Ask>>> asked(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlUpdate("""
            insert into gift (workspace_id, book_id, gift_id, person_id, given_on, sealed)
            values (:workspace, :owner, :id, :to, :on, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Gift gift, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            insert into ask (workspace_id, book_id, ask_id, person_id, asked_on, sealed)
            values (:workspace, :owner, :id, :of, :on, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Ask ask, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from gift
            where workspace_id = :workspace and book_id = :owner and gift_id = :id
            """)
    void removeGift(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlUpdate("""
            delete from ask
            where workspace_id = :workspace and book_id = :owner and ask_id = :id
            """)
    void removeAsk(@BindMethods BookId book, @Bind("id") EntryId id);
}
