package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Person;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The people of a book, and the keys under which they are found.
@RegisterRowMapper(PersonRow.class)
interface PersonTable {
    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner and person_id = :id
            """)
    Optional<Person> byId(@BindMethods BookId book, @Bind("id") PersonId id);

    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    List<Person> byIds(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner and person_id in (
                select person_id from person_key
                where workspace_id = :workspace and book_id = :owner and name_key = any(:keys))
            order by name, person_id
            """)
    List<Person> byKeys(@BindMethods BookId book, @Bind("keys") String[] keys);

    @SqlQuery("""
            select count(*) from person
            where workspace_id = :workspace and book_id = :owner
            """)
    int count(@BindMethods BookId book);

    String PUT = """
            insert into person (workspace_id, book_id, person_id, name, aliases, chat_user, relation, role,
                decision_maker, circle, connected_on, quiet_until, let_go, tags, archived)
            values (:workspace, :owner, :id, :name, :aliases, :chatUser, :relation, :role,
                :decisionMaker, :circle, :connectedOn, :quietUntil, :letGo, :tags, :archived)
            on conflict (workspace_id, book_id, person_id) do update set
                name = excluded.name, aliases = excluded.aliases, chat_user = excluded.chat_user,
                relation = excluded.relation, role = excluded.role, decision_maker = excluded.decision_maker,
                circle = excluded.circle, connected_on = excluded.connected_on,
                quiet_until = excluded.quiet_until, let_go = excluded.let_go,
                tags = excluded.tags, archived = excluded.archived
            """;

    @SqlUpdate(PUT)
    void put(@BindMethods BookId book, @BindMethods Person person);

    @SqlBatch(PUT)
    void putAll(@BindMethods BookId book, @BindMethods List<Person> people);

    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner
            order by name, person_id
            """)
    List<Person> all(@BindMethods BookId book);

    @SqlUpdate("""
            with gone as (
                delete from person_key
                where workspace_id = :workspace and book_id = :owner and person_id = :id
                    and name_key <> all(:keys))
            insert into person_key (workspace_id, book_id, name_key, person_id)
            select :workspace, :owner, key, :id from unnest(cast(:keys as text[])) key
            on conflict do nothing
            """)
    void setKeys(@BindMethods BookId book, @Bind("id") PersonId id, @Bind("keys") String[] keys);

    /// Leaves a person of whom anything else still speaks.
    @SqlUpdate("""
            delete from person
            where workspace_id = :workspace and book_id = :owner and person_id = :id
                and not exists (select from talk_person other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = :id)
                and not exists (select from promise other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = :id)
                and not exists (select from fact other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = :id)
                and not exists (select from gift other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = :id)
                and not exists (select from ask other where other.workspace_id = :workspace
                    and other.book_id = :owner and other.person_id = :id)
            """)
    void removeUnlessSpokenOf(@BindMethods BookId book, @Bind("id") PersonId id);
}
