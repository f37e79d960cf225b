package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Person;
import kith.people.PersonId;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The people of a book, and the keys under which they are found.
@RegisterRowMapper(PersonRow.class)
@RegisterRowMapper(PersonTable.KnownRow.class)
interface PersonTable {
    Comparator<Person> ORDER =
            Comparator.comparing(Person::name).thenComparing(each -> each.id().value());

    /// `listed` when nothing has happened with them yet.
    record Known(Person person, boolean listed) {}

    final class KnownRow implements RowMapper<Sealed<Known>> {
        private final PersonRow person = new PersonRow();

        @Override
        public Sealed<Known> map(ResultSet row, StatementContext context) throws SQLException {
            var sealed = person.map(row, context);
            boolean listed = row.getBoolean("listed");
            return seal -> new Known(sealed.open(seal), listed);
        }
    }

    String KNOWN = """
            select person.*, not exists (
                    select from tie
                    where workspace_id = :workspace and book_id = :owner and tie.person_id = person.person_id) as listed
            from person
            """;

    @SqlQuery(KNOWN + """
            where workspace_id = :workspace and book_id = :owner and person_id = :id
            """)
    Optional<Sealed<Known>> byId(@BindMethods BookId book, @Bind("id") PersonId id);

    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            """)
    Soon<List<Sealed<Person>>> byIds(@BindMethods BookId book, @Bind("people") UUID[] people);

    /// As an array the ids are looked up first, however old the planner's statistics are: after an import they are.
    @SqlQuery(KNOWN + """
            where workspace_id = :workspace and book_id = :owner and person_id = any(array(
                select person_id from person_key
                where workspace_id = :workspace and book_id = :owner and name_key = any(:keys)))
            """)
    List<Sealed<Known>> byKeys(@BindMethods BookId book, @Bind("keys") UUID[] keys);

    @SqlQuery("""
            select count(*) from person
            where workspace_id = :workspace and book_id = :owner
            """)
    int count(@BindMethods BookId book);

    String PUT = """
            insert into person (workspace_id, book_id, person_id, relation, decision_maker, circle, connected_on,
                quiet_until, let_go, archived, sealed)
            values (:workspace, :owner, :id, :relation, :decisionMaker, :circle, :connectedOn,
                :quietUntil, :letGo, :archived, :sealed)
            on conflict (workspace_id, book_id, person_id) do update set
                relation = excluded.relation, decision_maker = excluded.decision_maker, circle = excluded.circle,
                connected_on = excluded.connected_on, quiet_until = excluded.quiet_until, let_go = excluded.let_go,
                archived = excluded.archived, sealed = excluded.sealed
            """;

    @SqlUpdate(PUT)
    void put(@BindMethods BookId book, @BindMethods Person person, @Bind("sealed") byte[] sealed);

    @SqlBatch(PUT)
    void putAll(@BindMethods BookId book, @BindMethods List<Person> people, @Bind("sealed") List<byte[]> sealed);

    @SqlQuery("""
            select * from person
            where workspace_id = :workspace and book_id = :owner
            """)
    List<Sealed<Person>> all(@BindMethods BookId book);

    @SqlUpdate("""
            with gone as (
                delete from person_key
                where workspace_id = :workspace and book_id = :owner and person_id = :id
                    and name_key <> all(:keys))
            insert into person_key (workspace_id, book_id, name_key, person_id)
            select :workspace, :owner, key, :id from unnest(cast(:keys as uuid[])) key
            on conflict do nothing
            """)
    void setKeys(@BindMethods BookId book, @Bind("id") PersonId id, @Bind("keys") UUID[] keys);

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
