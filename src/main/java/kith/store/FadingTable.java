package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Fading;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What grew old, where its owner chose that it goes then.
@RegisterConstructorMapper(Fading.class)
interface FadingTable {
    @SqlQuery("""
            select
                (select count(*) from talk
                    where workspace_id = :workspace and book_id = :owner and held_on < :day and not faded) as notes,
                (select count(*) from fact
                    where workspace_id = :workspace and book_id = :owner and learned_on < :day) as facts
            from book where workspace_id = :workspace and book_id = :owner
            """)
    Optional<Fading> olderThan(@BindMethods BookId book, @Bind("day") LocalDate day);

    @SqlQuery("""
            select talk_id from talk
            where workspace_id = :workspace and book_id = :owner and held_on < :day and not faded
            """)
    List<EntryId> talks(@BindMethods BookId book, @Bind("day") LocalDate day);

    @SqlBatch("""
            update talk set sealed = :empty, faded = true
            where workspace_id = :workspace and book_id = :owner and talk_id = :talk
            """)
    void empty(@BindMethods BookId book, @Bind("talk") List<EntryId> talks, @Bind("empty") List<byte[]> empty);

    /// Steps and what a model was sent keep words too.
    @SqlUpdate("""
            with steps as (
                delete from step where workspace_id = :workspace and book_id = :owner and at < :day),
            sent as (
                delete from sent where workspace_id = :workspace and book_id = :owner and at < :day)
            delete from fact
            where workspace_id = :workspace and book_id = :owner and learned_on < :day
            """)
    void fade(@BindMethods BookId book, @Bind("day") LocalDate day);
}
