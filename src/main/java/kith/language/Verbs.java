package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh", "o");

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, Set<String>> classes = new TreeMap<>();
    private final Dictionary dictionary;

    Verbs(Resources resources, Dictionary dictionary) {
        this.dictionary = dictionary;
        var irregular = new HashMap<String, List<String[]>>();
        for (var line : resources.lines("irregular-verbs.txt")) {
            var forms = line.split(" ");
            irregular.computeIfAbsent(forms[0], _ -> new ArrayList<>()).add(forms);
        }
        irregular.forEach(this::addIrregular);
        resources.groups("verbs.txt").forEach((name, verbs) -> {
            classes.put(name, Set.copyOf(Lexicon.set(verbs)));
            verbs.stream().filter(verb -> !irregular.containsKey(verb)).forEach(this::addRegular);
        });
        add("is", "be", Form.THIRD);
        add("are", "be", Form.THIRD);
        add("am", "be", Form.THIRD);
        add("has", "have", Form.THIRD);
    }

    private void addIrregular(String base, List<String[]> lines) {
        addPresent(base);
        for (var forms : lines) {
            add(forms[1], base, Form.PAST);
            add(forms[2], base, Form.PARTICIPLE);
        }
    }

    private void addRegular(String base) {
        addPresent(base);
        for (var past : pasts(base)) {
            add(past, base, Form.PAST);
            add(past, base, Form.PARTICIPLE);
        }
    }

    private void addPresent(String base) {
        add(base, base, Form.BASE);
        add(third(base), base, Form.THIRD);
        for (var gerund : gerunds(base)) {
            add(gerund, base, Form.GERUND);
        }
    }

    private void add(String word, String base, Form form) {
        var list = readings.computeIfAbsent(word, _ -> new ArrayList<>(2));
        var reading = new Reading(base, form);
        if (!list.contains(reading)) {
            list.add(reading);
        }
    }

    private static String third(String base) {
        if (base.endsWith("y") && !vowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return HISSING.stream().anyMatch(base::endsWith) ? base + "es" : base + "s";
    }

    private static List<String> pasts(String base) {
        if (base.endsWith("e")) {
            return List.of(base + "d");
        }
        if (base.endsWith("y") && !vowel(base, base.length() - 2)) {
            return List.of(base.substring(0, base.length() - 1) + "ied");
        }
        return List.of(base + "ed", base + base.charAt(base.length() - 1) + "ed");
    }

    private static List<String> gerunds(String base) {
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return List.of(base + "ing", base + base.charAt(base.length() - 1) + "ing");
    }

    private static boolean vowel(String word, int i) {
        return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
    }

    /// `video-called` is read as `called`.
    private List<Reading> readings(String word) {
        var whole = readings.get(word);
        if (whole != null) {
            return whole;
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen < 1 ? List.of() : readings.getOrDefault(word.substring(hyphen + 1), List.of());
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
