package kith.wording;

import java.util.Locale;
import java.util.Map;

/// The sentences of another language, by those of the code; what it lacks stays English.
record Translation(Locale locale, Map<String, Template> templates) implements Wording {
    @Override
    public Template put(String pattern) {
        var translated = templates.get(pattern);
        return translated == null ? Template.of(pattern) : translated;
    }
}
