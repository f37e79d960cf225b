package kith.coaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The room's own resource files.
final class Resource {
    private Resource() {}

    /// The lines of a file without blank ones and without comments, which begin with `#` and a space.
    static List<String> lines(String file) {
        try (var in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
