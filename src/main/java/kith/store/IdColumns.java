package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// PostgreSQL's `uuid` as ids.
final class IdColumns {
    private IdColumns() {}

    static final class OfPerson implements ColumnMapper<PersonId> {
        @Override
        public PersonId map(ResultSet row, int column, StatementContext context) throws SQLException {
            return new PersonId(Objects.requireNonNull(row.getObject(column, UUID.class)));
        }
    }

    static final class OfEntry implements ColumnMapper<EntryId> {
        @Override
        public EntryId map(ResultSet row, int column, StatementContext context) throws SQLException {
            return new EntryId(Objects.requireNonNull(row.getObject(column, UUID.class)));
        }
    }
}
