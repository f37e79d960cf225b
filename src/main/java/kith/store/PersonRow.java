package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kith.people.Circle;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relation;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// A row of `person`.
public final class PersonRow implements RowMapper<Person> {
    @Override
    public Person map(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                new PersonId(Objects.requireNonNull(row.getObject("person_id", UUID.class))),
                text(row, "name"),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("aliases")).getArray()),
                row.getString("chat_user"),
                Relation.valueOf(text(row, "relation")),
                row.getString("role"),
                row.getBoolean("decision_maker"),
                Circle.valueOf(text(row, "circle")),
                row.getObject("connected_on", LocalDate.class),
                row.getObject("quiet_until", LocalDate.class),
                row.getInt("let_go"),
                List.of((String[]) Objects.requireNonNull(row.getArray("tags")).getArray()),
                row.getBoolean("archived"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
