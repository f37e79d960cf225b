package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The talks of a book, each with one or more people.
@RegisterRowMapper(TalkTable.Row.class)
@RegisterRowMapper(TalkTable.WithPeople.class)
@RegisterRowMapper(TalkTable.PresenceRow.class)
interface TalkTable {
    Comparator<Talk> ORDER = Comparator.comparing(Talk::on, Comparator.reverseOrder())
            .thenComparing(Talk::note)
            .thenComparing(each -> each.id().value());

    record Presence(EntryId talk, PersonId person) {}

    /// A talk that isn't told yet who was there.
    record Alone(EntryId id, TalkKind kind, LocalDate on, Sealed<String> note) {
        Sealed<Talk> with(List<PersonId> people) {
            return seal -> new Talk(id, people, kind, on, note.open(seal));
        }
    }

    static Place place(EntryId id) {
        return Place.of("talk", id);
    }

    final class Row implements RowMapper<Alone> {
        @Override
        public Alone map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "talk_id");
            var kind = TalkKind.valueOf(Cells.text(row, "kind"));
            var on = Cells.day(row, "held_on");
            var note = Cells.sealed(row);
            return new Alone(id, kind, on, seal -> seal.text(place(id), note));
        }
    }

    final class WithPeople implements RowMapper<Sealed<Talk>> {
        private final Row alone = new Row();

        @Override
        public Sealed<Talk> map(ResultSet row, StatementContext context) throws SQLException {
            var there = (UUID[]) Objects.requireNonNull(row.getArray("people")).getArray();
            return alone.map(row, context)
                    .with(Arrays.stream(there).map(PersonId::new).toList());
        }
    }

    final class PresenceRow implements RowMapper<Presence> {
        @Override
        public Presence map(ResultSet row, StatementContext context) throws SQLException {
            return new Presence(Cells.entry(row, "talk_id"), Cells.person(row));
        }
    }

    @SqlQuery("""
            select talk_id, kind, held_on, sealed,
                array(select person_id from talk_person who
                    where who.workspace_id = :workspace and who.book_id = :owner and who.talk_id = talk.talk_id
                    order by position) as people
            from talk
            where workspace_id = :workspace and book_id = :owner and talk_id = any(array(
                select talk_id from talk_person
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)))
            """)
    Soon<List<Sealed<Talk>>> with(@BindMethods BookId book, @Bind("people") UUID[] people);

    /// All talks, without who was there.
    @SqlQuery("""
            select talk_id, kind, held_on, sealed from talk
            where workspace_id = :workspace and book_id = :owner
            """)
    List<Alone> all(@BindMethods BookId book);

    /// Who was there at all talks, each in their place.
    @SqlQuery("""
            select talk_id, person_id from talk_person
            where workspace_id = :workspace and book_id = :owner
            order by position
            """)
    List<Presence> everybody(@BindMethods BookId book);

    /// `people` are in the order in which they were named.
    @SqlUpdate("""
            with it as (
                insert into talk (workspace_id, book_id, talk_id, kind, held_on, sealed)
                values (:workspace, :owner, :id, :kind, :on, :sealed)
                returning talk_id, held_on)
            insert into talk_person (workspace_id, book_id, person_id, talk_id, position, held_on)
            select :workspace, :owner, person_id, talk_id, position, held_on
            from it, unnest(cast(:people as uuid[])) with ordinality who (person_id, position)
            """)
    void put(
            @BindMethods BookId book,
            @BindMethods Talk talk,
            @Bind("people") UUID[] people,
            @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            delete from talk
            where workspace_id = :workspace and book_id = :owner and talk_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
