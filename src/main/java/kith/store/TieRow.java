package kith.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.people.Acquaintance.Talked;
import kith.people.Balance;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.TalkKind;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// A row of `tie` with the person's own.
public final class TieRow implements RowMapper<TieRow.Row> {
    /// All of an acquaintance that stands in one row.
    record Row(
            Person person,
            Rhythm rhythm,
            Balance balance,
            List<Talked> lately,
            @Nullable LocalDate shownOn,
            @Nullable LocalDate askedValueOn) {}

    private final PersonRow person = new PersonRow();

    @Override
    public Row map(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                person.map(row, context),
                new Rhythm(
                        row.getInt("days"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getDouble("log_gaps")),
                new Balance(
                        row.getInt("given"),
                        row.getInt("asked"),
                        row.getObject("last_given", LocalDate.class),
                        row.getObject("last_asked", LocalDate.class),
                        row.getInt("they_kept")),
                lately(row),
                row.getObject("shown_on", LocalDate.class),
                row.getObject("asked_value_on", LocalDate.class));
    }

    private static List<Talked> lately(ResultSet row) throws SQLException {
        var days = (Date[]) Objects.requireNonNull(row.getArray("last_days")).getArray();
        var kinds =
                (String[]) Objects.requireNonNull(row.getArray("last_kinds")).getArray();
        var talks = new ArrayList<Talked>();
        for (int i = 0; i < days.length; i++) {
            talks.add(new Talked(days[i].toLocalDate(), TalkKind.valueOf(kinds[i])));
        }
        return talks;
    }
}
