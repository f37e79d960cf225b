package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's `uuid` as ids.
final class IdColumns {
    private IdColumns() {}

    /// Null where a row speaks of nobody in the book.
    static final class OfPerson implements ColumnMapper<PersonId> {
        @Override
        public @Nullable PersonId map(ResultSet row, int column, StatementContext context) throws SQLException {
            var id = row.getObject(column, UUID.class);
            return id == null ? null : new PersonId(id);
        }
    }

    /// Null where a row speaks of no entry.
    static final class OfEntry implements ColumnMapper<EntryId> {
        @Override
        public @Nullable EntryId map(ResultSet row, int column, StatementContext context) throws SQLException {
            var id = row.getObject(column, UUID.class);
            return id == null ? null : new EntryId(id);
        }
    }
}
