package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.DraftAtHand;
import kith.people.BookId;
import kith.people.EntryId;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// Drafts that are being worked on.
@RegisterRowMapper(DraftTable.Row.class)
interface DraftTable {
    record Words(@Nullable String addressee, String text, String better) {
        static Words of(DraftAtHand draft) {
            return new Words(draft.addressee(), draft.text(), draft.better());
        }
    }

    static Place place(EntryId id) {
        return Place.of("draft", id);
    }

    final class Row implements RowMapper<Sealed<DraftAtHand>> {
        @Override
        public Sealed<DraftAtHand> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "draft_id");
            var to = Cells.anyPerson(row);
            var state = DraftAtHand.State.valueOf(Cells.text(row, "state"));
            var at = Cells.moment(row, "at");
            var sealed = Cells.sealed(row);
            return seal -> {
                var words = seal.record(place(id), sealed, Words.class);
                return new DraftAtHand(id, to, words.addressee(), words.text(), words.better(), state, at);
            };
        }
    }

    @SqlUpdate("""
            insert into draft (workspace_id, book_id, draft_id, person_id, state, at, sealed)
            values (:workspace, :owner, :id, :to, :state, :at, :sealed)
            on conflict (workspace_id, book_id, draft_id) do update
                set person_id = excluded.person_id, state = excluded.state, at = excluded.at, sealed = excluded.sealed
            """)
    void put(@BindMethods BookId book, @BindMethods DraftAtHand draft, @Bind("sealed") byte[] sealed);

    @SqlQuery("""
            select draft_id, person_id, state, at, sealed from draft
            where workspace_id = :workspace and book_id = :owner and draft_id = :id
            """)
    Optional<Sealed<DraftAtHand>> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select draft_id, person_id, state, at, sealed from draft
            where workspace_id = :workspace and book_id = :owner and at >= :since
            order by at desc limit 1
            """)
    Optional<Sealed<DraftAtHand>> newest(@BindMethods BookId book, @Bind("since") Instant since);

    @SqlQuery("""
            select draft_id, person_id, state, at, sealed from draft
            where workspace_id = :workspace and book_id = :owner
            order by at desc limit :most
            """)
    List<Sealed<DraftAtHand>> recent(@BindMethods BookId book, @Bind("most") int most);

    @SqlUpdate("""
            delete from draft
            where workspace_id = :workspace and book_id = :owner and at < :before
            """)
    void dropBefore(@BindMethods BookId book, @Bind("before") Instant before);
}
