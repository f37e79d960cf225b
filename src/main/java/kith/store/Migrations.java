package kith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// The scripts that make Kith's tables, each name with the checksum by which Flyway knows it again.
record Migrations(Map<String, Integer> scripts) {
    static final String FOLDER = "migrations";

    private static final String HISTORY = """
            select script, checksum, success from flyway_schema_history where type = 'SQL'
            """;

    static Migrations onClassPath() {
        var scripts = new HashMap<String, Integer>();
        try {
            for (var script : names(resource(FOLDER + "/"))) {
                scripts.put(script, checksum(resource(FOLDER + "/" + script)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Migrations(scripts);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Migrations.class.getResource("/" + name), name);
    }

    private static List<String> names(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(FOLDER + "/") && name.endsWith(".sql"))
                        .map(name -> name.substring(FOLDER.length() + 1))
                        .toList();
            }
        }
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    /// CRC-32 of the lines, without what ends them.
    private static int checksum(URL script) throws IOException {
        var sum = new CRC32();
        try (var in = script.openStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return (int) sum.getValue();
    }

    /// Whether exactly these were applied, unchanged and with success. False as well where that can't be told.
    boolean appliedIn(Connection database) {
        return applied(database).filter(scripts::equals).isPresent();
    }

    /// Whether all of these were applied, and perhaps more by a newer Kith.
    boolean amongThoseOf(Connection database) {
        return applied(database)
                .filter(each -> each.entrySet().containsAll(scripts.entrySet()))
                .isPresent();
    }

    /// Empty where one failed, or where it can't be told.
    private static Optional<Map<String, Integer>> applied(Connection database) {
        var applied = new HashMap<String, Integer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(HISTORY)) {
            while (rows.next()) {
                if (!rows.getBoolean("success")) {
                    return Optional.empty();
                }
                applied.put(String.valueOf(rows.getString("script")), rows.getInt("checksum"));
            }
            return Optional.of(applied);
        } catch (SQLException _) {
            return Optional.empty();
        }
    }
}
