package kith.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jspecify.annotations.Nullable;

/// How the rows of a query become what a table's method returns: a list, perhaps one, or one. A row is read by the
/// table's own mapper, or is a single cell.
final class Results {
    interface Row {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private static final Map<Type, Row> CELLS = Map.of(
            String.class, row -> row.getString(1),
            int.class, row -> row.getInt(1),
            Integer.class, row -> row.getInt(1),
            long.class, row -> row.getLong(1),
            boolean.class, row -> row.getBoolean(1),
            Boolean.class, row -> row.getBoolean(1),
            byte[].class, row -> row.getBytes(1),
            UUID.class, row -> row.getObject(1, UUID.class),
            EntryId.class, row -> id(row, EntryId::new),
            PersonId.class, row -> id(row, PersonId::new));

    private Results() {}

    /// Empty where JDBI knows more than this does.
    static Optional<OneTrip.Reading<@Nullable Object>> of(Type returned, ConfigRegistry config) {
        if (returned instanceof ParameterizedType several && several.getRawType() == List.class) {
            return row(several.getActualTypeArguments()[0], config).map(row -> done -> all(done, row));
        }
        if (returned instanceof ParameterizedType perhaps && perhaps.getRawType() == Optional.class) {
            return row(perhaps.getActualTypeArguments()[0], config).map(row -> done -> first(done, row));
        }
        return row(returned, config)
                .map(row -> done -> first(done, row).orElseThrow(() -> new IllegalStateException("no row")));
    }

    /// Mappers that JDBI makes up itself want to know more of the statement than there is here.
    private static Optional<Row> row(Type type, ConfigRegistry config) {
        var cell = CELLS.get(type);
        return cell != null
                ? Optional.of(cell)
                : config.get(RowMappers.class)
                        .findFor(type)
                        .filter(Results::isOwn)
                        .map(Results::row);
    }

    private static @Nullable Object id(ResultSet row, Function<UUID, Object> as) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return id == null ? null : as.apply(id);
    }

    private static boolean isOwn(RowMapper<?> mapper) {
        return mapper.getClass().getPackage() == Results.class.getPackage();
    }

    private static Row row(RowMapper<?> mapper) {
        return row -> mapper.map(row, null);
    }

    private static List<Object> all(PreparedStatement done, Row row) throws SQLException {
        var all = new ArrayList<>();
        try (var rows = Objects.requireNonNull(done.getResultSet())) {
            while (rows.next()) {
                all.add(Objects.requireNonNull(row.read(rows)));
            }
        }
        return all;
    }

    private static Optional<Object> first(PreparedStatement done, Row row) throws SQLException {
        try (var rows = Objects.requireNonNull(done.getResultSet())) {
            return rows.next() ? Optional.ofNullable(row.read(rows)) : Optional.empty();
        }
    }
}
