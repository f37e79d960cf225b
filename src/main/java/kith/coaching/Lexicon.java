package kith.coaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Named vocabularies, and the named groups of phrases written with them, read from resource files.
///
/// A line `@praise: amazing, brilliant` defines a vocabulary, `[bumps]` opens a group, any other line is a phrase of
/// it. An item of a vocabulary may itself be a phrase of several words.
final class Lexicon {
    private final Map<String, Phrase> named = new HashMap<>();
    private final Map<String, List<Phrase>> groups = new HashMap<>();
    private final Map<List<String>, Phrases> made = new HashMap<>();

    Lexicon(String... files) {
        for (var file : files) {
            read(file);
        }
    }

    Phrases group(String name) {
        var phrases = groups.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("no group of phrases: " + name);
        }
        return made.computeIfAbsent(List.of(name), _ -> new Phrases(phrases));
    }

    /// The phrases of several groups together, the same for whoever asks for the same.
    Phrases groups(String... names) {
        var all = new ArrayList<Phrase>();
        for (var name : names) {
            all.addAll(group(name).phrases());
        }
        return made.computeIfAbsent(List.of(names), _ -> new Phrases(all));
    }

    Phrase named(String name) {
        var phrase = named.get(name);
        if (phrase == null) {
            throw new IllegalArgumentException("no vocabulary: @" + name);
        }
        return phrase;
    }

    private void read(String file) {
        List<Phrase> group = List.of();
        for (var line : Resource.lines(file)) {
            int colon = line.indexOf(':');
            if (line.startsWith("@") && colon > 0 && line.indexOf(' ') > colon) {
                named.put(line.substring(1, colon).strip(), define(line.substring(colon + 1)));
            } else if (line.startsWith("[") && line.endsWith("]") && line.indexOf(' ') < 0) {
                group = groups.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else {
                group.add(new PhraseParser(this, line).phrase());
            }
        }
    }

    private Phrase define(String items) {
        var words = new ArrayList<String>();
        var options = new ArrayList<Phrase>();
        for (var item : items.split(",")) {
            var entry = item.strip();
            if (PhraseParser.plain(entry)) {
                words.add(entry);
            } else {
                options.add(new PhraseParser(this, entry).phrase());
            }
        }
        if (options.isEmpty()) {
            return new Phrase.One(new Vocabulary(words));
        }
        if (!words.isEmpty()) {
            options.add(new Phrase.One(new Vocabulary(words)));
        }
        return new Phrase.Choice(options);
    }
}
