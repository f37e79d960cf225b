package kith.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The languages that Kith speaks. A translation is read when somebody first speaks it.
public final class Wordings {
    /// English first, by their codes.
    public static final List<String> LANGUAGES = List.of("en", "de", "es");

    private final Wording english = new ReadOnce(new English());
    private final ConcurrentHashMap<String, Map<String, Template>> read = new ConcurrentHashMap<>();

    /// The wording for who lives by `locale`; English where Kith doesn't speak that language.
    public Wording of(Locale locale) {
        var language = locale.getLanguage();
        return language.equals("en") || !LANGUAGES.contains(language)
                ? english
                : new Translation(locale, read.computeIfAbsent(language, Wordings::templates));
    }

    private static Map<String, Template> templates(String language) {
        var templates = new HashMap<String, Template>();
        catalogue(language)
                .values()
                .forEach(sentences -> sentences.forEach((english, pattern) -> {
                    if (templates.put(english, Template.of(english).translated(pattern)) != null) {
                        throw new IllegalStateException("Twice in " + language + ": " + english);
                    }
                }));
        return Map.copyOf(templates);
    }

    /// The sentences by where they are said, and by their English.
    static Map<String, Map<String, String>> catalogue(String language) {
        try (var stream = Objects.requireNonNull(Wordings.class.getResourceAsStream(language + ".json"))) {
            return new JsonMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
