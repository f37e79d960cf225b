package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Promise;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The promises of a book.
@RegisterConstructorMapper(Promise.class)
interface PromiseTable {
    @SqlQuery("""
            select promise_id as id, person_id as person, side as "by", what, due, state, made_on
            from promise
            where workspace_id = :workspace and book_id = :owner and state = 'OPEN'
            order by due nulls last, made_on, what, promise_id
            """)
    List<Promise> open(@BindMethods BookId book);

    @SqlQuery("""
            select promise_id as id, person_id as person, side as "by", what, due, state, made_on
            from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = :id
            """)
    Optional<Promise> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select promise_id as id, person_id as person, side as "by", what, due, state, made_on
            from promise
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            order by due nulls last, made_on, what, promise_id
            """)
    List<Promise> with(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlUpdate("""
            insert into promise (workspace_id, book_id, promise_id, person_id, side, what, due, state, made_on)
            values (:workspace, :owner, :id, :person, :by, :what, :due, :state, :madeOn)
            on conflict (workspace_id, book_id, promise_id) do update set
                what = excluded.what, due = excluded.due, state = excluded.state
            """)
    void put(@BindMethods BookId book, @BindMethods Promise promise);

    @SqlUpdate("""
            delete from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
