package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Forms of verbs, and what those verbs tell.
final class Verbs {
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /// One reading of a word as a verb.
    record Reading(String base, Form form) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, Set<String>> classes = new TreeMap<>();
    private final Map<String, List<String>> contacts = new TreeMap<>();
    private final Conjugation conjugation;
    private final Dictionary dictionary;

    Verbs(Resources resources, Dictionary dictionary) {
        this.dictionary = dictionary;
        conjugation = new Conjugation(resources);
        conjugation.irregulars().forEach(this::addAll);
        resources.groups("verbs.txt").forEach((name, verbs) -> {
            classes.put(name, Set.copyOf(Lexicon.set(verbs)));
            verbs.forEach(this::addAll);
        });
        resources.groups("contact-verbs.txt").forEach((name, verbs) -> {
            contacts.put(name, List.copyOf(verbs));
            verbs.forEach(this::addDone);
        });
        add("is", "be", Form.THIRD);
        add("are", "be", Form.THIRD);
        add("am", "be", Form.THIRD);
        add("has", "have", Form.THIRD);
    }

    private void addAll(String base) {
        add(base, base, Form.BASE);
        add(Conjugation.third(base), base, Form.THIRD);
        addDone(base);
    }

    /// The forms that can be no noun.
    private void addDone(String base) {
        for (var gerund : Conjugation.gerunds(base)) {
            add(gerund, base, Form.GERUND);
        }
        for (var pair : conjugation.pairs(base)) {
            add(pair.past(), base, Form.PAST);
            add(pair.participle(), base, Form.PARTICIPLE);
        }
    }

    private void add(String word, String base, Form form) {
        var list = readings.computeIfAbsent(word, _ -> new ArrayList<>(2));
        var reading = new Reading(base, form);
        if (!list.contains(reading)) {
            list.add(reading);
        }
    }

    /// Every form of the verb, or of those of the group `@name` of contact-verbs.txt.
    Set<String> forms(String base) {
        if (!base.startsWith("@")) {
            return conjugation.forms(base);
        }
        var group = contacts.get(base.substring(1));
        if (group == null) {
            throw new IllegalArgumentException("no group of verbs is called " + base);
        }
        return group.stream().flatMap(each -> conjugation.forms(each).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// `video-called` is read as `called`.
    private List<Reading> readings(String word) {
        var whole = readings.get(word);
        if (whole != null) {
            return whole;
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen < 1 || word.startsWith("no-")
                ? List.of()
                : readings.getOrDefault(word.substring(hyphen + 1), List.of());
    }

    /// Whether `word` may be such a form of a verb of such a class.
    boolean is(String word, String verbClass, Form form) {
        for (var reading : readings(word)) {
            if (reading.form() == form && of(verbClass).contains(reading.base())) {
                return true;
            }
        }
        return false;
    }

    /// Whether `word` is any form of a verb of such a class.
    boolean is(String word, String verbClass) {
        for (var reading : readings(word)) {
            if (of(verbClass).contains(reading.base())) {
                return true;
            }
        }
        return false;
    }

    /// Whether `word` may be such a form of any verb; unknown ones are judged by their endings.
    boolean is(String word, Form form) {
        for (var reading : readings(word)) {
            if (reading.form() == form) {
                return true;
            }
        }
        return readings(word).isEmpty() && looks(word, form);
    }

    private boolean looks(String word, Form form) {
        if (word.length() < 4 || !dictionary.has(word)) {
            return false;
        }
        return switch (form) {
            case PAST, PARTICIPLE -> word.endsWith("ed") && !word.endsWith("eed");
            case GERUND -> word.endsWith("ing") && word.length() > 5;
            case THIRD -> word.endsWith("s") && !word.endsWith("ss") && !dictionary.lists(word);
            case BASE -> false;
        };
    }

    /// Whether `word` is English at all.
    boolean english(String word) {
        return !readings(word).isEmpty() || dictionary.has(word);
    }

    /// Whether a sentence may have `word` as its verb.
    boolean finite(String word) {
        return is(word, Form.PAST) || is(word, Form.THIRD);
    }

    private Set<String> of(String verbClass) {
        var verbs = classes.get(verbClass);
        if (verbs == null) {
            throw new IllegalArgumentException("no class of verbs is called " + verbClass);
        }
        return verbs;
    }
}
