package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import kith.people.Rhythm;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// A row of `person` with the rhythm of its talks.
public final class RhythmRow implements RowMapper<Rhythm> {
    private final PersonRow person = new PersonRow();

    @Override
    public Rhythm map(ResultSet row, StatementContext context) throws SQLException {
        return new Rhythm(
                person.map(row, context),
                row.getInt("days"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getDouble("log_gaps"));
    }
}
