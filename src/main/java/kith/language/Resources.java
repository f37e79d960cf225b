package kith.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the word lists beside this package. Lines that begin with `# ` are remarks.
final class Resources {
    List<String> lines(String file) {
        var stream = Objects.requireNonNull(Resources.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first column to the second.
    Map<String, String> pairs(String file) {
        var pairs = new LinkedHashMap<String, String>();
        for (var line : lines(file)) {
            var columns = line.split("\t");
            pairs.put(columns[0], columns[1]);
        }
        return pairs;
    }

    /// Groups of words, each begun by a line `[name]`.
    Map<String, List<String>> groups(String file) {
        var groups = new LinkedHashMap<String, List<String>>();
        var name = "";
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
                groups.put(name, new java.util.ArrayList<>());
            } else {
                groups.computeIfAbsent(name, _ -> new java.util.ArrayList<>()).add(line.strip());
            }
        }
        return groups;
    }
}
