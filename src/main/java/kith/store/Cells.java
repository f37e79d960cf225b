package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// Cells of a row as Kith's own types. Rows are read by hand: JDBI would work out anew how for each statement.
final class Cells {
    private Cells() {}

    static EntryId entry(ResultSet row, String column) throws SQLException {
        return new EntryId(uuid(row, column));
    }

    static @Nullable EntryId anyEntry(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new EntryId(id);
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(uuid(row, "person_id"));
    }

    static @Nullable PersonId anyPerson(ResultSet row) throws SQLException {
        var id = row.getObject("person_id", UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(anyMoment(row, column), column);
    }

    static @Nullable Instant anyMoment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    static byte[] sealed(ResultSet row) throws SQLException {
        return bytes(row, "sealed");
    }

    static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column), column);
    }
}
