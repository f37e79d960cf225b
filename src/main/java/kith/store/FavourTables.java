package kith.store;

import java.util.List;
import java.util.UUID;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Gift;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the owner of a book gave and asked.
@RegisterConstructorMapper(Gift.class)
@RegisterConstructorMapper(Ask.class)
interface FavourTables {
    @SqlQuery("""
            select gift_id as id, person_id as "to", what, given_on as "on"
            from gift
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            order by given_on desc, what, gift_id
            """)
    List<Gift> given(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select ask_id as id, person_id as "of", what, asked_on as "on"
            from ask
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            order by asked_on desc, what, ask_id
            """)
    List<Ask> asked(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlUpdate("""
            insert into gift (workspace_id, book_id, gift_id, person_id, what, given_on)
            values (:workspace, :owner, :id, :to, :what, :on)
            """)
    void put(@BindMethods BookId book, @BindMethods Gift gift);

    @SqlUpdate("""
            insert into ask (workspace_id, book_id, ask_id, person_id, what, asked_on)
            values (:workspace, :owner, :id, :of, :what, :on)
            """)
    void put(@BindMethods BookId book, @BindMethods Ask ask);

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
