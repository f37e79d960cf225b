package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Details;
import kith.people.EntryId;
import kith.people.Person;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What imports did besides bringing people: entries that they added, and people whom they completed.
@RegisterRowMapper(BroughtTable.Row.class)
interface BroughtTable {
    /// Somebody whom an import completed, as they were and as they became.
    record Completion(Person before, Person after, Details had, Details has) {}

    static Place place(EntryId step, UUID person) {
        return Place.of("brought", step + " " + person);
    }

    final class Row implements RowMapper<Sealed<Completion>> {
        @Override
        public Sealed<Completion> map(ResultSet row, StatementContext context) throws SQLException {
            var place = place(Cells.entry(row, "step_id"), Cells.entry(row, "entry_id").value());
            var sealed = Cells.sealed(row);
            return seal -> seal.record(place, sealed, Completion.class);
        }
    }

    @SqlUpdate("""
            insert into brought (workspace_id, book_id, step_id, entry_id, kind)
            select :workspace, :owner, :step, entry, kind
            from unnest(cast(:entries as uuid[]), cast(:kinds as text[])) as it(entry, kind)
            on conflict do nothing
            """)
    void added(
            @BindMethods BookId book,
            @Bind("step") EntryId step,
            @Bind("entries") UUID[] entries,
            @Bind("kinds") String[] kinds);

    @SqlBatch("""
            insert into brought (workspace_id, book_id, step_id, entry_id, kind, sealed)
            values (:workspace, :owner, :step, :person, 'Person', :sealed)
            on conflict do nothing
            """)
    void completed(
            @BindMethods BookId book,
            @Bind("step") EntryId step,
            @Bind("person") List<UUID> people,
            @Bind("sealed") List<byte[]> changes);

    @SqlQuery("""
            select step_id, entry_id, sealed from brought
            where workspace_id = :workspace and book_id = :owner and step_id = :step and sealed is not null
            """)
    List<Sealed<Completion>> changes(@BindMethods BookId book, @Bind("step") EntryId step);

    /// Who is spoken of by the entries that an import added.
    @SqlQuery("""
            with added as (
                select entry_id from brought
                where workspace_id = :workspace and book_id = :owner and step_id = :step and sealed is null)
            select person_id from talk_person join added on talk_id = entry_id
            where workspace_id = :workspace and book_id = :owner
            union select person_id from fact join added on fact_id = entry_id
            where workspace_id = :workspace and book_id = :owner
            union select person_id from promise join added on promise_id = entry_id
            where workspace_id = :workspace and book_id = :owner
            union select person_id from gift join added on gift_id = entry_id
            where workspace_id = :workspace and book_id = :owner
            union select person_id from ask join added on ask_id = entry_id
            where workspace_id = :workspace and book_id = :owner
            """)
    List<UUID> spokenOf(@BindMethods BookId book, @Bind("step") EntryId step);

    /// Deletes the entries that an import added, and forgets all that it did.
    @SqlUpdate("""
            with added as (
                delete from brought
                where workspace_id = :workspace and book_id = :owner and step_id = :step
                returning entry_id),
            talks as (
                delete from talk using added
                where workspace_id = :workspace and book_id = :owner and talk_id = entry_id),
            facts as (
                delete from fact using added
                where workspace_id = :workspace and book_id = :owner and fact_id = entry_id),
            promises as (
                delete from promise using added
                where workspace_id = :workspace and book_id = :owner and promise_id = entry_id),
            gifts as (
                delete from gift using added
                where workspace_id = :workspace and book_id = :owner and gift_id = entry_id),
            asks as (
                delete from ask using added
                where workspace_id = :workspace and book_id = :owner and ask_id = entry_id),
            offers as (
                delete from offer using added
                where workspace_id = :workspace and book_id = :owner and offer_id = entry_id)
            delete from visit using added
            where workspace_id = :workspace and book_id = :owner and visit_id = entry_id
            """)
    void takeBack(@BindMethods BookId book, @Bind("step") EntryId step);

    /// Those of `entries` that are in the book.
    @SqlQuery("""
            select talk_id from talk
            where workspace_id = :workspace and book_id = :owner and talk_id = any(:entries)
            union all select fact_id from fact
            where workspace_id = :workspace and book_id = :owner and fact_id = any(:entries)
            union all select promise_id from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = any(:entries)
            union all select gift_id from gift
            where workspace_id = :workspace and book_id = :owner and gift_id = any(:entries)
            union all select ask_id from ask
            where workspace_id = :workspace and book_id = :owner and ask_id = any(:entries)
            union all select offer_id from offer
            where workspace_id = :workspace and book_id = :owner and offer_id = any(:entries)
            union all select visit_id from visit
            where workspace_id = :workspace and book_id = :owner and visit_id = any(:entries)
            """)
    List<EntryId> present(@BindMethods BookId book, @Bind("entries") UUID[] entries);

    /// Nothing is left of what `person` was before they were completed.
    @SqlUpdate("""
            delete from brought
            where workspace_id = :workspace and book_id = :owner and entry_id = :person
            """)
    void forget(@BindMethods BookId book, @Bind("person") UUID person);

    @SqlUpdate("""
            delete from brought where workspace_id = :workspace and book_id = :owner
            """)
    void forgetAll(@BindMethods BookId book);
}
