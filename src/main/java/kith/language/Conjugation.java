package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the forms of verbs: by rule, or as irregular-verbs.txt has them.
final class Conjugation {
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh", "o");

    /// A past and a participle.
    record Pair(String past, String participle) {}

    private final Map<String, List<Pair>> irregular = new HashMap<>();

    Conjugation(Resources resources) {
        for (var line : resources.lines("irregular-verbs.txt")) {
            var forms = line.split(" ");
            irregular.computeIfAbsent(forms[0], _ -> new ArrayList<>()).add(new Pair(forms[1], forms[2]));
        }
    }

    Set<String> irregulars() {
        return irregular.keySet();
    }

    List<Pair> pairs(String base) {
        var pairs = irregular.get(base);
        return pairs == null
                ? pasts(base).stream().map(past -> new Pair(past, past)).toList()
                : pairs;
    }

    /// Every form of `base`.
    Set<String> forms(String base) {
        var forms = new LinkedHashSet<String>();
        forms.add(base);
        forms.add(base.equals("be") ? "is" : base.equals("have") ? "has" : third(base));
        forms.addAll(gerunds(base));
        for (var pair : pairs(base)) {
            forms.add(pair.past());
            forms.add(pair.participle());
        }
        return forms;
    }

    static String third(String base) {
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

    static List<String> gerunds(String base) {
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return List.of(base + "ing", base + base.charAt(base.length() - 1) + "ing");
    }

    private static boolean vowel(String word, int i) {
        return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
    }
}
