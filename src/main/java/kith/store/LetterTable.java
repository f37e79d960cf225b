package kith.store;

import java.time.Instant;
import java.util.List;
import kith.people.BookId;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// Letters on their way.
@RegisterConstructorMapper(LetterTable.Row.class)
interface LetterTable {
    record Row(
            String workspace,
            EntryId id,
            String channel,
            String address,
            String reply,
            int attempts,
            @Nullable Instant until) {}

    @SqlUpdate("""
            insert into letter (workspace_id, book_id, letter_id, channel, address, reply, until, next_try)
            values (:workspace, :owner, :row.id, :row.channel, cast(:row.address as jsonb), cast(:row.reply as jsonb), :row.until, '-infinity')
            """)
    void put(@BindMethods BookId book, @BindMethods("row") Row row);

    /// Of each channel only the eldest waiting letter, and only when its time has come.
    @SqlQuery("""
            update letter set next_try = :again, attempts = attempts + 1
            where (workspace_id, book_id, letter_id) in (
                select workspace_id, book_id, letter_id from letter due
                where next_try <= :now and not given_up and not exists (
                    select from letter elder
                    where elder.workspace_id = due.workspace_id and elder.channel = due.channel
                        and elder.nth < due.nth and not elder.given_up)
                order by next_try limit :most
                for update skip locked)
            returning workspace_id as workspace, letter_id as id, channel, address::text as address, reply::text as reply, attempts, until
            """)
    List<Row> take(@Bind("now") Instant now, @Bind("again") Instant again, @Bind("most") int most);

    @SqlUpdate("""
            delete from letter where workspace_id = :workspace and letter_id = :id
            """)
    void remove(@Bind("workspace") String workspace, @Bind("id") EntryId id);

    @SqlUpdate("""
            update letter set next_try = :next, last_error = :why
            where workspace_id = :workspace and letter_id = :id
            """)
    void postpone(
            @Bind("workspace") String workspace,
            @Bind("id") EntryId id,
            @Bind("next") Instant next,
            @Bind("why") String why);

    @SqlUpdate("""
            update letter set given_up = true, last_error = :why
            where workspace_id = :workspace and letter_id = :id
            """)
    void giveUp(@Bind("workspace") String workspace, @Bind("id") EntryId id, @Bind("why") String why);
}
