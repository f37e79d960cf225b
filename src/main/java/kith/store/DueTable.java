package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Letters whose time has come, as they are taken to be sent.
@RegisterConstructorMapper(LetterTable.Key.class)
@RegisterConstructorMapper(DueTable.Seen.class)
@RegisterRowMapper(LetterTable.RowOfAny.class)
interface DueTable {
    /// `eldest` when none of its channel goes before it.
    record Seen(String workspace, String owner, EntryId id, boolean nudge, boolean eldest) {
        LetterTable.Key key() {
            return new LetterTable.Key(workspace, owner, id);
        }
    }

    /// The first letters of each workspace: twice as many answers as are `free`, and nudges as may go, since some of
    /// them may be behind others.
    @SqlQuery("""
            select open.workspace_id as workspace, book_id as owner, letter_id as id, nudge,
                not exists (
                    select from letter elder
                    where elder.workspace_id = open.workspace_id and elder.channel = due.channel
                        and (elder.nudge, elder.nth) < (due.nudge, due.nth) and not elder.given_up) as eldest
            from unnest(cast(:workspaces as text[]), cast(:free as integer[]), cast(:nudges as integer[]))
                    as open (workspace_id, free, nudges)
                cross join lateral (
                    (select book_id, letter_id, channel, nudge, next_try, nth from letter
                    where workspace_id = open.workspace_id and not nudge and not given_up and next_try <= :now
                    order by next_try, nth limit 2 * open.free)
                    union all
                    (select book_id, letter_id, channel, nudge, next_try, nth from letter
                    where workspace_id = open.workspace_id and nudge and not given_up and next_try <= :now
                    order by next_try, nth limit 2 * open.nudges)) due
            order by nudge, next_try, nth
            """)
    List<Seen> look(@BindMethods Shares shares, @Bind("now") Instant now);

    @SqlQuery("""
            update letter set next_try = :again, attempts = attempts + 1, behind = false
            from unnest(cast(:workspaces as text[]), cast(:owners as text[]), cast(:ids as uuid[]))
                    as taken (workspace_id, book_id, letter_id)
                left join book_key using (workspace_id, book_id)
            where (letter.workspace_id, letter.book_id, letter.letter_id)
                = (taken.workspace_id, taken.book_id, taken.letter_id)
                and letter.next_try <= :now and not letter.given_up
            returning letter.workspace_id as workspace, letter.book_id as owner, letter.letter_id as id, attempts,
                until, sealed, wrapped
            """)
    List<LetterTable.Row> mark(@BindMethods Keys keys, @Bind("now") Instant now, @Bind("again") Instant again);

    /// So that whoever settles an elder of these waits, and then finds them put off.
    @SqlQuery("""
            select letter.workspace_id as workspace, letter.book_id as owner, letter.letter_id as id
            from unnest(cast(:workspaces as text[]), cast(:owners as text[]), cast(:ids as uuid[]))
                    as behind (workspace_id, book_id, letter_id)
                join letter using (workspace_id, book_id, letter_id)
            for update of letter skip locked
            """)
    List<LetterTable.Key> lock(@BindMethods Keys keys);

    /// A statement of its own, so that it sees what was settled before the letters were locked.
    @SqlUpdate("""
            update letter set next_try = :next, behind = true
            from unnest(cast(:workspaces as text[]), cast(:owners as text[]), cast(:ids as uuid[]))
                as behind (workspace_id, book_id, letter_id)
            where (letter.workspace_id, letter.book_id, letter.letter_id)
                = (behind.workspace_id, behind.book_id, behind.letter_id)
                and exists (
                    select from letter elder
                    where elder.workspace_id = letter.workspace_id and elder.channel = letter.channel
                        and (elder.nudge, elder.nth) < (letter.nudge, letter.nth) and not elder.given_up)
            """)
    void putOff(@BindMethods Keys keys, @Bind("next") Instant next);

    /// How much each workspace may send, column by column.
    record Shares(List<String> workspaces, List<Integer> free, List<Integer> nudges) {}

    /// Which letters, column by column.
    record Keys(List<String> workspaces, List<String> owners, List<UUID> ids) {
        static Keys of(List<LetterTable.Key> keys) {
            return new Keys(
                    keys.stream().map(LetterTable.Key::workspace).toList(),
                    keys.stream().map(LetterTable.Key::owner).toList(),
                    keys.stream().map(each -> each.id().value()).toList());
        }
    }
}
