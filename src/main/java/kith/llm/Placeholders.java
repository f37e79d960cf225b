package kith.llm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.people.NameKeys;

/// Gives each name of one text a number, and each wording of it a letter: `P1`, `P1b`, `N2`.
final class Placeholders {
    private final Map<String, Hidden.Name> names = new LinkedHashMap<>();
    private final Map<Object, String> numbers = new HashMap<>();

    String of(Span span, String words) {
        var who = span.whom().isEmpty() ? NameKeys.plain(words) : span.whom();
        var name = new Hidden.Name(words, span.whom());
        var number = numbers.computeIfAbsent(who, _ -> fresh(span));
        if (names.computeIfAbsent(number, _ -> name).equals(name)) {
            return number;
        }
        for (char letter = 'b'; letter <= 'z'; letter++) {
            if (names.computeIfAbsent(number + letter, _ -> name).equals(name)) {
                return number + letter;
            }
        }
        var another = numbers.computeIfAbsent(name, _ -> fresh(span));
        names.put(another, name);
        return another;
    }

    private String fresh(Span span) {
        return (span.kind() == Span.Kind.PERSON ? "P" : "N") + (numbers.size() + 1);
    }

    Map<String, Hidden.Name> names() {
        return names;
    }
}
