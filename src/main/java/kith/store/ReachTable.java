package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// How the people of a book may be reached, with which import they came, and who is only listed.
@RegisterConstructorMapper(ReachTable.Row.class)
interface ReachTable {
    record Row(PersonId person, String details) {}

    @SqlQuery("""
            select person_id as person, details from reach
            where workspace_id = :workspace and book_id = :owner
            """)
    List<Row> all(@BindMethods BookId book);

    @SqlQuery("""
            select details from reach
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    Optional<String> of(@BindMethods BookId book, @Bind("person") PersonId person);

    @SqlUpdate("""
            insert into reach (workspace_id, book_id, person_id, details)
            values (:workspace, :owner, :person, :details)
            on conflict (workspace_id, book_id, person_id) do update set details = excluded.details
            """)
    void put(@BindMethods BookId book, @Bind("person") PersonId person, @Bind("details") String details);

    @SqlUpdate("""
            insert into reach (workspace_id, book_id, person_id, details, brought_by)
            select :workspace, :owner, person, details, :step
            from unnest(cast(:people as uuid[]), cast(:details as text[])) as it(person, details)
            on conflict do nothing
            """)
    void bring(
            @BindMethods BookId book,
            @Bind("step") EntryId step,
            @Bind("people") UUID[] people,
            @Bind("details") String[] details);

    @SqlUpdate("""
            delete from reach
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    void remove(@BindMethods BookId book, @Bind("person") PersonId person);

    @SqlUpdate("""
            insert into person_key (workspace_id, book_id, name_key, person_id)
            select :workspace, :owner, key, person
            from unnest(cast(:keys as text[]), cast(:people as uuid[])) as it(key, person)
            on conflict do nothing
            """)
    void putKeys(@BindMethods BookId book, @Bind("keys") String[] keys, @Bind("people") UUID[] people);

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
