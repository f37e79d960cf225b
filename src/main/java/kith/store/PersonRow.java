package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kith.people.Circle;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relation;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// A row of `person`.
public final class PersonRow implements RowMapper<Sealed<Person>> {
    /// What of a person is sealed.
    record Words(
            String name,
            List<String> aliases,
            @Nullable String chatUser,
            @Nullable String role,
            List<String> tags) {
        static Words of(Person person) {
            return new Words(person.name(), person.aliases(), person.chatUser(), person.role(), person.tags());
        }
    }

    static Place place(PersonId id) {
        return Place.of("person", id);
    }

    @Override
    public Sealed<Person> map(ResultSet row, StatementContext context) throws SQLException {
        var id = Cells.person(row);
        var relation = Relation.valueOf(Cells.text(row, "relation"));
        boolean decides = row.getBoolean("decision_maker");
        var circle = Circle.valueOf(Cells.text(row, "circle"));
        var connected = row.getObject("connected_on", LocalDate.class);
        var quiet = row.getObject("quiet_until", LocalDate.class);
        int letGo = row.getInt("let_go");
        boolean archived = row.getBoolean("archived");
        var sealed = Cells.sealed(row);
        return seal -> {
            var words = seal.record(place(id), sealed, Words.class);
            return new Person(
                    id,
                    words.name(),
                    words.aliases(),
                    words.chatUser(),
                    relation,
                    words.role(),
                    decides,
                    circle,
                    connected,
                    quiet,
                    letGo,
                    words.tags(),
                    archived);
        };
    }
}
