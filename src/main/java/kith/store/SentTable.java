package kith.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Fading;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the owner of a book may know of it: what left for a language model, when they took a copy, what fades.
@RegisterConstructorMapper(SentTable.Row.class)
@RegisterConstructorMapper(Fading.class)
interface SentTable {
    record Row(UUID id, Instant at, String model, String sealed) {}

    @SqlUpdate("""
            insert into sent (workspace_id, book_id, sent_id, at, model, sealed)
            values (:workspace, :owner, :id, :at, :model, convert_to(:sealed, 'UTF8'))
            """)
    void put(@BindMethods BookId book, @BindMethods Row row);

    /// The newest first.
    @SqlQuery("""
            select sent_id as id, at, model, convert_from(sealed, 'UTF8') as sealed from sent
            where workspace_id = :workspace and book_id = :owner
            order by at desc, sent_id offset :behind limit :most
            """)
    List<Row> newest(@BindMethods BookId book, @Bind("behind") int behind, @Bind("most") int most);

    @SqlQuery("""
            select count(*) from sent where workspace_id = :workspace and book_id = :owner
            """)
    int count(@BindMethods BookId book);

    @SqlUpdate("""
            update book set exported_at = :at where workspace_id = :workspace and book_id = :owner
            """)
    void exported(@BindMethods BookId book, @Bind("at") Instant at);

    @SqlQuery("""
            select exported_at from book
            where workspace_id = :workspace and book_id = :owner and exported_at is not null
            """)
    Optional<Instant> exported(@BindMethods BookId book);

    @SqlQuery("""
            select
                (select count(*) from talk
                    where workspace_id = :workspace and book_id = :owner and held_on < :day and note <> '') as notes,
                (select count(*) from fact
                    where workspace_id = :workspace and book_id = :owner and learned_on < :day) as facts
            from book where workspace_id = :workspace and book_id = :owner
            """)
    Optional<Fading> fading(@BindMethods BookId book, @Bind("day") LocalDate day);

    /// Steps and what a model was sent keep words too.
    @SqlUpdate("""
            with notes as (
                update talk set note = ''
                where workspace_id = :workspace and book_id = :owner and held_on < :day and note <> ''),
            steps as (
                delete from step where workspace_id = :workspace and book_id = :owner and at < :day),
            sent as (
                delete from sent where workspace_id = :workspace and book_id = :owner and at < :day)
            delete from fact
            where workspace_id = :workspace and book_id = :owner and learned_on < :day
            """)
    void fade(@BindMethods BookId book, @Bind("day") LocalDate day);
}
