package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Details;
import kith.people.PersonId;
import kith.people.Reach;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// How the people of a book may be reached, with which import they came, and who is only listed.
@RegisterRowMapper(ReachTable.Row.class)
interface ReachTable {
    static Place place(PersonId person) {
        return Place.of("reach", person);
    }

    final class Row implements RowMapper<Sealed<Reach>> {
        @Override
        public Sealed<Reach> map(ResultSet row, StatementContext context) throws SQLException {
            var person = Cells.person(row);
            var sealed = Cells.sealed(row);
            return seal -> new Reach(person, seal.record(place(person), sealed, Details.class));
        }
    }

    @SqlQuery("""
            select person_id, sealed from reach
            where workspace_id = :workspace and book_id = :owner
            """)
    List<Sealed<Reach>> all(@BindMethods BookId book);

    @SqlQuery("""
            select person_id, sealed from reach
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    Optional<Sealed<Reach>> of(@BindMethods BookId book, @Bind("person") PersonId person);

    @SqlUpdate("""
            insert into reach (workspace_id, book_id, person_id, sealed)
            values (:workspace, :owner, :person, :sealed)
            on conflict (workspace_id, book_id, person_id) do update set sealed = excluded.sealed
            """)
    void put(@BindMethods BookId book, @Bind("person") PersonId person, @Bind("sealed") byte[] sealed);

    @SqlBatch("""
            insert into reach (workspace_id, book_id, person_id, sealed, brought_by)
            values (:workspace, :owner, :person, :sealed, :step)
            on conflict do nothing
            """)
    void bring(
            @BindMethods BookId book,
            @Bind("step") EntryId step,
            @Bind("person") List<UUID> people,
            @Bind("sealed") List<byte[]> details);

    @SqlUpdate("""
            delete from reach
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    void remove(@BindMethods BookId book, @Bind("person") PersonId person);

    @SqlUpdate("""
            insert into person_key (workspace_id, book_id, name_key, person_id)
            select :workspace, :owner, key, person
            from unnest(cast(:keys as uuid[]), cast(:people as uuid[])) as it(key, person)
            on conflict do nothing
            """)
    void putKeys(@BindMethods BookId book, @Bind("keys") UUID[] keys, @Bind("people") UUID[] people);

    @SqlQuery("""
            select person_id from person left join tie using (workspace_id, book_id, person_id)
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people) and version is null
            """)
    List<PersonId> listed(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select person_id from person left join tie using (workspace_id, book_id, person_id)
            where workspace_id = :workspace and book_id = :owner and version is null
            """)
    List<PersonId> listed(@BindMethods BookId book);

    /// How much there is of an import that a step stands for; 0 where it stands for none.
    @SqlQuery("""
            select
                (select count(*) from reach
                    where workspace_id = :workspace and book_id = :owner and brought_by = :step)
                + (select count(*) from brought
                    where workspace_id = :workspace and book_id = :owner and step_id = :step)
                + (select count(*) from errand
                    where workspace_id = :workspace and book_id = :owner and errand_id = :step)
            """)
    long broughtBy(@BindMethods BookId book, @Bind("step") EntryId step);

    /// Those who came with the import of a step and of whom nothing else speaks go.
    @SqlUpdate("""
            delete from person using reach
            where person.workspace_id = :workspace and person.book_id = :owner
                and reach.workspace_id = :workspace and reach.book_id = :owner
                and reach.person_id = person.person_id and reach.brought_by = :step
                and not exists (select from talk_person other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = person.person_id)
                and not exists (select from promise other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = person.person_id)
                and not exists (select from fact other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = person.person_id)
                and not exists (select from gift other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = person.person_id)
                and not exists (select from ask other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = person.person_id)
            """)
    void takeBack(@BindMethods BookId book, @Bind("step") EntryId step);
}
