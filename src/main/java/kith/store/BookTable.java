package kith.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kith.people.Away;
import kith.people.BookId;
import kith.people.Nudging;
import kith.people.Settings;
import kith.people.Slot;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// The books themselves.
@RegisterConstructorMapper(BookTable.Row.class)
@RegisterConstructorMapper(BookTable.State.class)
@RegisterConstructorMapper(BookId.class)
interface BookTable {
    /// What the owner chose, if they did: then there is a `zone`; and the list that was `shown` last, as JSON.
    record Row(
            @Nullable String zone,
            boolean askModel,
            boolean keepDrafts,
            @Nullable Integer nudgeDay,
            @Nullable LocalTime nudgeAt,
            @Nullable String nudgeBy,
            @Nullable Instant awaySince,
            @Nullable LocalDate awayUntil,
            boolean nudgeOffered,
            @Nullable String shown) {

        static Row of(Settings settings) {
            var nudging = settings.nudging();
            var slot = nudging.slot();
            var away = nudging.away();
            return new Row(
                    settings.zone().getId(),
                    settings.askModel(),
                    settings.keepDrafts(),
                    slot == null ? null : slot.day().getValue(),
                    slot == null ? null : slot.at(),
                    nudging.by(),
                    away == null ? null : away.since(),
                    away == null ? null : away.until(),
                    nudging.offered(),
                    null);
        }

        Optional<Settings> settings() {
            return Optional.ofNullable(zone).map(this::settings);
        }

        private Settings settings(String in) {
            var slot = nudgeDay == null || nudgeAt == null ? null : new Slot(DayOfWeek.of(nudgeDay), nudgeAt);
            var away = awaySince == null || awayUntil == null ? null : new Away(awaySince, awayUntil);
            return new Settings(ZoneId.of(in), askModel, keepDrafts, new Nudging(slot, away, nudgeBy, nudgeOffered));
        }
    }

    /// The book's version, and the one at which somebody went last.
    record State(long version, long goneAt) {}

    /// Seen only by whoever lists them.
    @SqlQuery("""
            select workspace_id as workspace, book_id as owner from book
            where workspace_id = :workspace
            order by book_id
            """)
    List<BookId> of(@Bind("workspace") String workspace);

    @SqlUpdate("""
            insert into book (workspace_id, book_id) values (:workspace, :owner)
            on conflict do nothing
            """)
    void begin(@BindMethods BookId book);

    /// Opens the book for this transaction, which sees no other from now on, and makes every other turn on it wait for
    /// the end of this one; empty before the book was begun.
    @SqlQuery("""
            select version, gone_at from open_book(:workspace, :owner)
            """)
    Optional<State> alone(@BindMethods BookId book);

    /// A change is to be seen; `gone` when somebody went with it.
    @SqlUpdate("""
            update book set version = :version, gone_at = case when :gone then :version else gone_at end
            where workspace_id = :workspace and book_id = :owner
            """)
    void changed(@BindMethods BookId book, @Bind("version") long version, @Bind("gone") boolean gone);

    @SqlUpdate("""
            update book set shown = cast(:shown as jsonb)
            where workspace_id = :workspace and book_id = :owner
            """)
    void show(@BindMethods BookId book, @Bind("shown") String shown);

    @SqlUpdate("""
            update book set zone = :row.zone, ask_model = :row.askModel, keep_drafts = :row.keepDrafts,
                nudge_day = :row.nudgeDay, nudge_at = :row.nudgeAt, nudge_by = :row.nudgeBy,
                away_since = :row.awaySince, away_until = :row.awayUntil, nudge_offered = :row.nudgeOffered
            where workspace_id = :workspace and book_id = :owner
            """)
    void keep(@BindMethods BookId book, @BindMethods("row") Row row);

    @SqlQuery("""
            select zone, ask_model, keep_drafts, nudge_day, nudge_at, nudge_by, away_since, away_until, nudge_offered,
                shown::text as shown
            from book
            where workspace_id = :workspace and book_id = :owner
            """)
    Row row(@BindMethods BookId book);
}
