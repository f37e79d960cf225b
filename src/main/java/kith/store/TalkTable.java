package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Talk;
import kith.people.TalkKind;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The talks of a book, each with one or more people.
@RegisterConstructorMapper(Talk.class)
@RegisterConstructorMapper(TalkTable.Row.class)
@RegisterConstructorMapper(TalkTable.Presence.class)
interface TalkTable {
    record Row(EntryId id, TalkKind kind, LocalDate on, String note) {}

    record Presence(EntryId talk, PersonId person) {}

    @SqlQuery("""
            select talk_id as id, kind, held_on as "on", note,
                array(select person_id from talk_person who
                    where who.workspace_id = :workspace and who.book_id = :owner and who.talk_id = talk.talk_id
                    order by position) as "with"
            from talk
            where workspace_id = :workspace and book_id = :owner and talk_id = any(array(
                select talk_id from talk_person
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)))
            order by held_on desc, note, talk_id
            """)
    List<Talk> with(@BindMethods BookId book, @Bind("people") UUID[] people);

    /// All talks, without who was there.
    @SqlQuery("""
            select talk_id as id, kind, held_on as "on", note from talk
            where workspace_id = :workspace and book_id = :owner
            order by held_on desc, note, talk_id
            """)
    List<Row> all(@BindMethods BookId book);

    /// Who was there at all talks, each in their place.
    @SqlQuery("""
            select talk_id as talk, person_id as person from talk_person
            where workspace_id = :workspace and book_id = :owner
            order by position
            """)
    List<Presence> everybody(@BindMethods BookId book);

    @SqlUpdate("""
            insert into talk (workspace_id, book_id, talk_id, kind, held_on, note)
            values (:workspace, :owner, :id, :kind, :on, :note)
            """)
    void put(@BindMethods BookId book, @BindMethods Talk talk);

    @SqlUpdate("""
            insert into talk_person (workspace_id, book_id, person_id, talk_id, position, held_on)
            select :workspace, :owner, person_id, talk_id, position, held_on
            from unnest(cast(:people as uuid[])) with ordinality who (person_id, position),
                (select talk_id, held_on from talk
                    where workspace_id = :workspace and book_id = :owner and talk_id = :talk) it
            """)
    void putPeople(@BindMethods BookId book, @Bind("talk") EntryId talk, @Bind("people") UUID[] people);

    @SqlUpdate("""
            delete from talk
            where workspace_id = :workspace and book_id = :owner and talk_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
