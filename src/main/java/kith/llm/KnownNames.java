package kith.llm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.language.Known;

/// Every word of a text that is part of a known person's name or alias, case and accents aside.
final class KnownNames {
    private static final Pattern WITHIN_A_NAME = Pattern.compile("[ \\t'’.-]{1,3}");

    /// Somebody whose name holds a word; `first` when it begins the name, `weak` when it is a `de` or an initial.
    private record Part(String id, boolean first, boolean weak) {}

    List<Span> in(String text, List<Known> known) {
        var parts = parts(known);
        var words = Word.all(text);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); i++) {
            int end = i;
            var fitting = parts.getOrDefault(words.get(i).plain(), List.of());
            var strong = fitting.stream().anyMatch(each -> !each.weak());
            while (!fitting.isEmpty() && end + 1 < words.size() && near(text, words, end)) {
                var next = parts.getOrDefault(words.get(end + 1).plain(), List.of());
                var both = next.stream().filter(among(fitting)).toList();
                if (both.isEmpty()) {
                    break;
                }
                strong |= both.stream().anyMatch(each -> !each.weak());
                fitting = both;
                end++;
            }
            if (strong) {
                spans.add(span(words.get(i), words.get(end), fitting, end == i));
                i = end;
            }
        }
        return spans;
    }

    private static java.util.function.Predicate<Part> among(List<Part> fitting) {
        return each -> fitting.stream().anyMatch(other -> other.id().equals(each.id()));
    }

    private static boolean near(String text, List<Word> words, int i) {
        return WITHIN_A_NAME
                .matcher(text.substring(words.get(i).end(), words.get(i + 1).start()))
                .matches();
    }

    /// A lone first name beats a surname.
    private static Span span(Word from, Word to, List<Part> fitting, boolean alone) {
        var first = fitting.stream().filter(Part::first).toList();
        var best = alone && !first.isEmpty() ? first : fitting;
        return new Span(
                from.start(),
                to.end(),
                Span.Kind.PERSON,
                best.stream().map(Part::id).distinct().toList());
    }

    private static Map<String, List<Part>> parts(List<Known> known) {
        var parts = new HashMap<String, List<Part>>();
        for (var each : known) {
            Stream.concat(Stream.of(each.name()), each.aliases().stream()).forEach(name -> {
                var words = Word.all(name);
                var capitals = words.stream().anyMatch(Word::capital);
                for (var word : words) {
                    var weak = words.size() > 1 && (word.text().length() < 2 || (capitals && small(word)));
                    parts.computeIfAbsent(word.plain(), _ -> new ArrayList<>())
                            .add(new Part(each.id(), word.equals(words.getFirst()), weak));
                }
            });
        }
        return parts;
    }

    private static boolean small(Word word) {
        return Character.isLowerCase(word.text().codePointAt(0));
    }
}
