package kith.store;

import java.util.List;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Offer;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the owner of a book can do for others.
@RegisterConstructorMapper(Offer.class)
interface OfferTable {
    @SqlQuery("""
            select offer_id as id, text, told_on from offer
            where workspace_id = :workspace and book_id = :owner
            order by told_on desc, text, offer_id
            """)
    List<Offer> all(@BindMethods BookId book);

    @SqlUpdate("""
            insert into offer (workspace_id, book_id, offer_id, text, told_on)
            values (:workspace, :owner, :id, :text, :toldOn)
            """)
    void put(@BindMethods BookId book, @BindMethods Offer offer);

    @SqlUpdate("""
            delete from offer
            where workspace_id = :workspace and book_id = :owner and offer_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
