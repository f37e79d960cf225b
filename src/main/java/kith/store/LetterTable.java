package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kith.conversation.Address;
import kith.conversation.Letter;
import kith.conversation.Post;
import kith.conversation.Reply;
import kith.people.BookId;
import kith.people.EntryId;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// Letters as they are written and settled.
@RegisterRowMapper(LetterTable.RowOfAny.class)
@RegisterConstructorMapper(LetterTable.Waiting.class)
interface LetterTable {
    /// Which letter.
    record Key(String workspace, String owner, EntryId id) {
        static Key of(BookId book, EntryId id) {
            return new Key(book.workspace(), book.owner(), id);
        }

        BookId book() {
            return new BookId(workspace, owner);
        }
    }

    record Words(Address to, Reply reply) {
        static Words of(Letter letter) {
            return new Words(letter.to(), letter.reply());
        }
    }

    /// A letter of any book, and the key of its book; null where that was destroyed.
    record Row(Key key, int attempts, @Nullable WrappedKey book, Sealed<Letter> letter) {}

    static Place place(EntryId id) {
        return Place.of("letter", id);
    }

    final class RowOfAny implements RowMapper<Row> {
        @Override
        public Row map(ResultSet row, StatementContext context) throws SQLException {
            var key = new Key(Cells.text(row, "workspace"), Cells.text(row, "owner"), Cells.entry(row, "id"));
            var until = Cells.anyMoment(row, "until");
            var sealed = Cells.bytes(row, "sealed");
            var wrapped = row.getBytes("wrapped");
            var owner = KeyOwner.ofBook(key.workspace(), key.owner());
            var book = wrapped == null ? null : new WrappedKey(owner, wrapped);
            return new Row(key, row.getInt("attempts"), book, seal -> {
                var words = seal.record(place(key.id()), sealed, Words.class);
                return new Letter(key.id(), words.to(), words.reply(), until);
            });
        }
    }

    record Waiting(long letters, @Nullable Instant since) {}

    /// A new letter goes behind those that were held up. The pace is looked for first, since to insert it in vain would
    /// wait for whoever is changing it.
    @SqlUpdate("""
            with paced as (
                insert into pace (workspace_id) select :workspace
                where not exists (select from pace where workspace_id = :workspace)
                on conflict do nothing)
            insert into letter (workspace_id, book_id, letter_id, channel, until, next_try, sealed)
            values (:workspace, :owner, :id, :channel, :until, 'epoch', :sealed)
            """)
    void put(
            @BindMethods Key key,
            @Bind("channel") String channel,
            @Bind("until") @Nullable Instant until,
            @Bind("sealed") byte[] sealed);

    /// Likewise, an answer on its way already; whether it is: not where another letter of its channel waits, nor where
    /// nobody may write to.
    @SqlQuery("""
            with paced as (
                insert into pace (workspace_id) select :workspace
                where not exists (select from pace where workspace_id = :workspace)
                on conflict do nothing)
            insert into letter (workspace_id, book_id, letter_id, channel, next_try, attempts, sealed)
            select :workspace, :owner, :id, :channel, case when first then :until else 'epoch' end,
                case when first then 1 else 0 end, :sealed
            from (select not exists (
                        select from letter elder
                        where elder.workspace_id = :workspace and elder.channel = :channel and not elder.given_up)
                    and not exists (
                        select from pace where workspace_id = :workspace and paused_until > :from) as first) here
            returning attempts = 1
            """)
    Soon<Boolean> putMarked(
            @BindMethods Key key,
            @Bind("channel") String channel,
            @Bind("sealed") byte[] sealed,
            @BindMethods Post.Mark mark);

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

    /// How many may go now that waited for it.
    @SqlQuery("""
            with gone as (
                delete from letter where workspace_id = :workspace and book_id = :owner and letter_id = :id
                returning workspace_id, channel, letter_id),
            next as (
            """ + NEXT_OF_CHANNEL + """
                returning 1)
            select count(*) from next
            """)
    Soon<Integer> remove(@BindMethods Key key, @Bind("now") Instant now);

    @SqlUpdate("""
            with gone as (
                update letter set given_up = true, last_error = :why, sealed = null
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
                update letter set channel = :channel, sealed = :sealed, last_error = :why, attempts = 0,
                    next_try = '-infinity'
                where workspace_id = :workspace and book_id = :owner and letter_id = :id)
            """ + NEXT_OF_CHANNEL)
    int redirect(
            @BindMethods Key key,
            @Bind("channel") String channel,
            @Bind("sealed") byte[] sealed,
            @Bind("why") String why,
            @Bind("now") Instant now);

    @SqlQuery("""
            with settled as (
                select workspace_id, book_id, letter_id, sealed, wrapped
                from letter left join book_key using (workspace_id, book_id)
                where workspace_id = :workspace and not given_up)
            update letter set given_up = true, last_error = :why, sealed = null
            from settled
            where (letter.workspace_id, letter.book_id, letter.letter_id)
                = (settled.workspace_id, settled.book_id, settled.letter_id)
                and not letter.given_up
            returning letter.workspace_id as workspace, letter.book_id as owner, letter.letter_id as id, attempts,
                until, settled.sealed as sealed, wrapped
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
