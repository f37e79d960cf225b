package kith.store;

import java.time.Instant;
import java.util.List;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// Letters as they are written and settled.
@RegisterConstructorMapper(LetterTable.Row.class)
@RegisterConstructorMapper(LetterTable.Waiting.class)
interface LetterTable {
    record Row(
            String workspace,
            String owner,
            EntryId id,
            String channel,
            String address,
            String reply,
            int attempts,
            @Nullable Instant until) {}

    /// Which letter.
    record Key(String workspace, String owner, EntryId id) {}

    record Waiting(long letters, @Nullable Instant since) {}

    /// A new letter goes behind those that were held up. The pace is looked for first, since to insert it in vain would
    /// wait for whoever is changing it.
    @SqlUpdate("""
            with paced as (
                insert into pace (workspace_id) select :workspace
                where not exists (select from pace where workspace_id = :workspace)
                on conflict do nothing)
            insert into letter (workspace_id, book_id, letter_id, channel, address, reply, until, next_try)
            values (:workspace, :owner, :id, :channel, cast(:address as jsonb), cast(:reply as jsonb), :until, 'epoch')
            """)
    void put(@BindMethods Row row);

    /// The next of a channel whose letter is `gone` needn't wait longer. It is written even when nothing changes, so
    /// that whoever puts it off at the same moment, still seeing its elder, is waited for.
    String NEXT_OF_CHANNEL = """
            update letter set next_try = case when behind then '-infinity' else next_try end, behind = false
            where (workspace_id, book_id, letter_id) = (
                select next.workspace_id, next.book_id, next.letter_id
                from letter next join gone using (workspace_id, channel)
                where not next.given_up and next.letter_id <> gone.letter_id and (next.behind or next.next_try <= :now)
                order by next.nudge, next.nth limit 1)
            """;

    @SqlUpdate("""
            delete from letter where workspace_id = :workspace
            """)
    int removeAll(@Bind("workspace") String workspace);

    @SqlUpdate("""
            with gone as (
                delete from letter where workspace_id = :workspace and book_id = :owner and letter_id = :id
                returning workspace_id, channel, letter_id)
            """ + NEXT_OF_CHANNEL)
    int remove(@BindMethods Key key, @Bind("now") Instant now);

    @SqlUpdate("""
            with gone as (
                update letter set given_up = true, last_error = :why, reply = 'null'
                where workspace_id = :workspace and book_id = :owner and letter_id = :id
                returning workspace_id, channel, letter_id)
            """ + NEXT_OF_CHANNEL)
    int giveUp(@BindMethods Key key, @Bind("why") String why, @Bind("now") Instant now);

    @SqlUpdate("""
            update letter set next_try = :next, last_error = :why, attempts = attempts - :freed
            where workspace_id = :workspace and book_id = :owner and letter_id = :id
            """)
    int postpone(@BindMethods Key key, @Bind("next") Instant next, @Bind("why") String why, @Bind("freed") int freed);

    @SqlUpdate("""
            with gone as (
                select workspace_id, channel, letter_id from letter
                where workspace_id = :workspace and book_id = :owner and letter_id = :id),
            redirected as (
                update letter set channel = :channel, address = cast(:address as jsonb), last_error = :why, attempts = 0,
                    next_try = '-infinity'
                where workspace_id = :workspace and book_id = :owner and letter_id = :id)
            """ + NEXT_OF_CHANNEL)
    int redirect(
            @BindMethods Key key,
            @Bind("channel") String channel,
            @Bind("address") String address,
            @Bind("why") String why,
            @Bind("now") Instant now);

    @SqlQuery("""
            with settled as (
                select workspace_id, book_id, letter_id, reply from letter where workspace_id = :workspace and not given_up)
            update letter set given_up = true, last_error = :why, reply = 'null'
            from settled
            where (letter.workspace_id, letter.book_id, letter.letter_id)
                = (settled.workspace_id, settled.book_id, settled.letter_id)
                and not letter.given_up
            returning letter.workspace_id as workspace, letter.book_id as owner, letter.letter_id as id, channel,
                address::text as address, settled.reply::text as reply, attempts, until
            """)
    List<Row> giveUpAll(@Bind("workspace") String workspace, @Bind("why") String why);

    /// In flight or postponed, a letter is left to whoever has it.
    @SqlUpdate("""
            delete from letter
            where nudge and not given_up and until <= :moment and (behind or next_try <= :now)
            """)
    int dropLate(@Bind("now") Instant now, @Bind("moment") Instant moment);

    @SqlQuery("""
            select count(*) as letters, min(since) as since from letter where not given_up
            """)
    Waiting waiting();
}
