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
public final class TieRow implements RowMapper<Sealed<TieRow.Row>> {
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
    public Sealed<Row> map(ResultSet row, StatementContext context) throws SQLException {
        var sealed = person.map(row, context);
        var rhythm = rhythm(row);
        var balance = balance(row);
        var lately = lately(row);
        var shown = row.getObject("shown_on", LocalDate.class);
        var asked = row.getObject("asked_value_on", LocalDate.class);
        return seal -> new Row(sealed.open(seal), rhythm, balance, lately, shown, asked);
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                row.getInt("days"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getDouble("log_gaps"));
    }

    private static Balance balance(ResultSet row) throws SQLException {
        return new Balance(
                row.getInt("given"),
                row.getInt("asked"),
                row.getObject("last_given", LocalDate.class),
                row.getObject("last_asked", LocalDate.class),
                row.getInt("they_kept"));
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
