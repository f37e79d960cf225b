package kith.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words are given names, of which sex, and which are short for which; which are surnames.
final class GivenNames {
    private final Map<String, String> sexes = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();
    private final Set<String> surnames;

    GivenNames(Resources resources) {
        sexes.putAll(resources.pairs("given-names.tsv"));
        sexes.putAll(resources.pairs("given-names-more.tsv"));
        surnames = new HashSet<>(resources.lines("surnames.txt"));
        for (var line : resources.lines("diminutives.txt")) {
            addKin(List.of(line.split(" ")));
        }
    }

    /// Short forms are kin to the full one, and to each other.
    private void addKin(List<String> forms) {
        var full = forms.getFirst();
        sexes.putIfAbsent(full, "FM");
        for (var form : forms) {
            sexes.putIfAbsent(form, sexes.getOrDefault(full, "FM"));
            kin.computeIfAbsent(form, _ -> new LinkedHashSet<>()).addAll(forms);
        }
    }

    boolean given(String word) {
        return sexes.containsKey(word) || hyphened(word);
    }

    private boolean hyphened(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && (sexes.containsKey(word.substring(0, hyphen)) || sexes.containsKey(word.substring(hyphen + 1)));
    }

    boolean surname(String word) {
        return surnames.contains(word);
    }

    /// Other forms under which a bearer of `name` goes.
    Set<String> kin(String name) {
        return kin.getOrDefault(name, Set.of());
    }

    boolean maleOnly(String name) {
        return "M".equals(sexes.get(name));
    }

    boolean femaleOnly(String name) {
        return "F".equals(sexes.get(name));
    }

    /// Spellings that sound alike share it: Jon and John, Sara and Sarah, Stefan and Stephan.
    static String sound(String name) {
        var sound = new StringBuilder(name.length());
        var plain = name.replace("ph", "f")
                .replace("ck", "k")
                .replace("h", "")
                .replace("y", "i")
                .replace("c", "k")
                .replace("z", "s")
                .replace("w", "v")
                .replace("ie", "i");
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                sound.append(plain.charAt(i));
            }
        }
        return sound.toString();
    }
}
