package kith.playground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// `limits.tsv`: the fields of every type of block, element and object that Slack knows.
final class LimitTable {
    /// One field: `shape` names its kind, `of` the types or lengths that belong to the shape.
    record Field(String type, String name, String shape, String of, long most, boolean must) {
        List<String> types() {
            return List.of(of.split("\\|"));
        }
    }

    private final Map<String, List<Field>> byType;

    LimitTable() {
        var resource = Objects.requireNonNull(LimitTable.class.getResourceAsStream("limits.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            byType = lines.lines()
                    .filter(each -> !each.startsWith("#"))
                    .map(LimitTable::field)
                    .collect(Collectors.groupingBy(Field::type));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    List<Field> fields(String type) {
        return byType.getOrDefault(type, List.of());
    }

    private static Field field(String line) {
        var cells = line.split("\t");
        var shape = cells[2].split(":", 2);
        return new Field(
                cells[0],
                cells[1],
                shape[0],
                shape.length > 1 ? shape[1] : "",
                Long.parseLong(cells[3]),
                cells[4].equals("yes"));
    }
}
