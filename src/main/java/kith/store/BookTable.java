package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.conversation.ShownTies;
import kith.people.Away;
import kith.people.BookId;
import kith.people.Nudging;
import kith.people.Retention;
import kith.people.Settings;
import kith.people.Slot;
import kith.people.Speech;
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

/// The books themselves.
@RegisterConstructorMapper(BookId.class)
@RegisterRowMapper(BookTable.StateRow.class)
@RegisterRowMapper(BookTable.HearingRow.class)
interface BookTable {
    Place SHOWN = new Place("book", "", "shown");

    record Row(
            String zone,
            String locale,
            @Nullable String language,
            boolean askModel,
            boolean keepDrafts,
            @Nullable Integer keepYears,
            @Nullable Integer nudgeDay,
            @Nullable LocalTime nudgeAt,
            @Nullable String nudgeBy,
            @Nullable Instant awaySince,
            @Nullable LocalDate awayUntil,
            boolean nudgeOffered) {

        static Row of(Settings settings) {
            var nudging = settings.nudging();
            var slot = nudging.slot();
            var away = nudging.away();
            return new Row(
                    settings.zone().getId(),
                    settings.speech().told().toLanguageTag(),
                    tag(settings.speech().chosen()),
                    settings.askModel(),
                    settings.keepDrafts(),
                    settings.retention() == Retention.ALL
                            ? null
                            : settings.retention().years(),
                    slot == null ? null : slot.day().getValue(),
                    slot == null ? null : slot.at(),
                    nudging.by(),
                    away == null ? null : away.since(),
                    away == null ? null : away.until(),
                    nudging.offered());
        }

        private static @Nullable String tag(@Nullable Locale language) {
            return language == null ? null : language.toLanguageTag();
        }
    }

    /// The book's wrapped key, where it has one, its version, the one at which somebody went last, what the owner chose
    /// where they did, the list that was shown last, and whether the front page was ever opened.
    record State(
            Optional<byte[]> key,
            long version,
            long goneAt,
            Optional<Settings> settings,
            Optional<Sealed<ShownTies>> shown,
            boolean homeOpened) {}

    /// A book as an event is heard.
    record Hearing(State state, TurnTables.Before before) {}

    final class HearingRow implements RowMapper<Hearing> {
        private final StateRow state = new StateRow();
        private final TurnTables.BeforeRow before = new TurnTables.BeforeRow();

        @Override
        public Hearing map(ResultSet row, StatementContext context) throws SQLException {
            return new Hearing(state.map(row, context), before.map(row, context));
        }
    }

    final class StateRow implements RowMapper<State> {
        @Override
        public State map(ResultSet row, StatementContext context) throws SQLException {
            return new State(
                    Optional.ofNullable(row.getBytes("wrapped")),
                    row.getLong("version"),
                    row.getLong("gone_at"),
                    settings(row),
                    shown(row),
                    row.getBoolean("home_opened"));
        }

        private static Optional<Settings> settings(ResultSet row) throws SQLException {
            var zone = row.getString("zone");
            if (zone == null) {
                return Optional.empty();
            }
            var nudging = new Nudging(slot(row), away(row), row.getString("nudge_by"), row.getBoolean("nudge_offered"));
            return Optional.of(new Settings(
                    zone(zone),
                    speech(row),
                    row.getBoolean("ask_model"),
                    row.getBoolean("keep_drafts"),
                    retention(row),
                    nudging));
        }

        /// Another instance may know newer zones; the member's profile tells of theirs again.
        private static ZoneId zone(String id) {
            try {
                return ZoneId.of(id);
            } catch (DateTimeException _) {
                return ZoneOffset.UTC;
            }
        }

        private static Speech speech(ResultSet row) throws SQLException {
            var told = row.getString("locale");
            var chosen = row.getString("language");
            return told == null && chosen == null
                    ? Speech.ENGLISH
                    : new Speech(
                            told == null ? Locale.ENGLISH : Locale.forLanguageTag(told),
                            chosen == null ? null : Locale.forLanguageTag(chosen));
        }

        private static Retention retention(ResultSet row) throws SQLException {
            var years = row.getObject("keep_years", Integer.class);
            return years == null ? Retention.ALL : Retention.ofYears(years).orElseThrow();
        }

        private static @Nullable Slot slot(ResultSet row) throws SQLException {
            var at = row.getObject("nudge_at", LocalTime.class);
            return at == null ? null : new Slot(DayOfWeek.of(row.getInt("nudge_day")), at);
        }

        private static @Nullable Away away(ResultSet row) throws SQLException {
            var since = Cells.anyMoment(row, "away_since");
            return since == null ? null : new Away(since, Cells.day(row, "away_until"));
        }

        private static Optional<Sealed<ShownTies>> shown(ResultSet row) throws SQLException {
            return Optional.ofNullable(row.getBytes("shown"))
                    .map(each -> seal -> seal.record(SHOWN, each, ShownTies.class));
        }
    }

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

    /// Empty before it was begun.
    @SqlQuery("""
            select book.*, wrapped from book left join book_key using (workspace_id, book_id)
            where workspace_id = :workspace and book_id = :owner
            """)
    Optional<State> state(@BindMethods BookId book);

    /// Likewise, with what is known of an event.
    @SqlQuery("""
            select book.*, wrapped, event_id, answer,
                (select max(at) from question where workspace_id = :workspace and book_id = :owner) as asked,
                (select max(at) from draft where workspace_id = :workspace and book_id = :owner) as drafted
            from book left join book_key using (workspace_id, book_id)
                left join heard on heard.workspace_id = :workspace and heard.book_id = :owner and event_id = :event
            where book.workspace_id = :workspace and book.book_id = :owner
            """)
    Optional<Hearing> hearing(@BindMethods BookId book, @Bind("event") String event);

    /// A change is to be seen; `gone` when somebody went with it.
    @SqlUpdate("""
            update book set version = :version, gone_at = case when :gone then :version else gone_at end
            where workspace_id = :workspace and book_id = :owner
            """)
    void changed(@BindMethods BookId book, @Bind("version") long version, @Bind("gone") boolean gone);

    @SqlUpdate("""
            update book set shown = :shown
            where workspace_id = :workspace and book_id = :owner
            """)
    void show(@BindMethods BookId book, @Bind("shown") byte[] shown);

    @SqlUpdate("""
            update book set zone = :row.zone, locale = :row.locale, language = :row.language,
                ask_model = :row.askModel, keep_drafts = :row.keepDrafts,
                keep_years = :row.keepYears,
                nudge_day = :row.nudgeDay, nudge_at = :row.nudgeAt, nudge_by = :row.nudgeBy,
                away_since = :row.awaySince, away_until = :row.awayUntil, nudge_offered = :row.nudgeOffered
            where workspace_id = :workspace and book_id = :owner
            """)
    void keep(@BindMethods BookId book, @BindMethods("row") Row row);
}
