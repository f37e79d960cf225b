package kith.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Word lists beside this room's classes; `#` begins a comment line.
final class Resource {
    private Resource() {}

    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .toList();
    }
}
