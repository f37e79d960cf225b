package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.conversation.ToModel;
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

/// What left a book: texts for a language model, and the owner's own copies.
@RegisterRowMapper(SentTable.Row.class)
interface SentTable {
    static Place place(EntryId id) {
        return Place.of("sent", id);
    }

    final class Row implements RowMapper<Sealed<ToModel>> {
        @Override
        public Sealed<ToModel> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "sent_id");
            var at = Cells.moment(row, "at");
            var model = Cells.text(row, "model");
            var sealed = Cells.sealed(row);
            return seal -> new ToModel(at, model, seal.text(place(id), sealed));
        }
    }

    @SqlUpdate("""
            insert into sent (workspace_id, book_id, sent_id, at, model, sealed)
            values (:workspace, :owner, :id, :at, :model, :sealed)
            """)
    void put(
            @BindMethods BookId book,
            @Bind("id") UUID id,
            @Bind("at") Instant at,
            @Bind("model") String model,
            @Bind("sealed") byte[] sealed);

    /// The newest first.
    @SqlQuery("""
            select sent_id, at, model, sealed from sent
            where workspace_id = :workspace and book_id = :owner
            order by at desc, sent_id offset :behind limit :most
            """)
    List<Sealed<ToModel>> newest(@BindMethods BookId book, @Bind("behind") int behind, @Bind("most") int most);

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
}
