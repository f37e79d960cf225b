package kith.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A statement as the driver takes it, with a value for each question mark.
record Call(String sql, List<@Nullable Object> values) {
    private static final Set<Class<?>> KNOWN = Set.of(
            String.class,
            int.class,
            Integer.class,
            long.class,
            boolean.class,
            byte[].class,
            UUID.class,
            UUID[].class,
            String[].class,
            EntryId.class,
            PersonId.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class);

    static Call of(String sql, String... values) {
        return new Call(sql, Arrays.<@Nullable Object>asList((Object[]) values));
    }

    /// Whether values of this type can be given.
    static boolean takes(Class<?> type) {
        return type.isEnum() || KNOWN.contains(type);
    }

    /// Gives the values from the parameter behind `before` on; returns the last.
    int bind(PreparedStatement statement, int before) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, before + i + 1, values.get(i));
        }
        return before + values.size();
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case EntryId id -> statement.setObject(at, id.value());
            case PersonId id -> statement.setObject(at, id.value());
            case Instant moment -> statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
            case Enum<?> one -> statement.setString(at, one.name());
            case byte[] bytes -> statement.setBytes(at, bytes);
            case UUID[] ids -> statement.setArray(at, statement.getConnection().createArrayOf("uuid", ids));
            case String[] texts ->
                statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
            case null, default -> statement.setObject(at, value);
        }
    }
}
