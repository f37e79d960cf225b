package kith.coaching;

import java.util.ArrayList;
import java.util.List;

/// The vocabularies with one of which a phrase must begin, so that most phrases need not be tried at most words.
final class Openings {
    private Openings() {}

    /// Empty when the phrase may begin with any word.
    static List<Vocabulary> of(Phrase phrase) {
        return switch (phrase) {
            case Phrase.One one -> List.of(one.words());
            case Phrase.Row row -> ofRow(row);
            case Phrase.Choice choice -> ofAll(choice.options());
            default -> List.of();
        };
    }

    private static List<Vocabulary> ofRow(Phrase.Row row) {
        var all = new ArrayList<Vocabulary>();
        for (var part : row.parts()) {
            if (part instanceof Phrase.Edge || part instanceof Phrase.Not || part instanceof Phrase.Behind) {
                continue;
            }
            boolean optional = part instanceof Phrase.Maybe;
            var openings = of(part instanceof Phrase.Maybe maybe ? maybe.phrase() : part);
            if (openings.isEmpty()) {
                return List.of();
            }
            all.addAll(openings);
            if (!optional) {
                return all;
            }
        }
        return List.of();
    }

    private static List<Vocabulary> ofAll(List<Phrase> options) {
        var all = new ArrayList<Vocabulary>();
        for (var option : options) {
            var openings = of(option);
            if (openings.isEmpty()) {
                return List.of();
            }
            all.addAll(openings);
        }
        return all;
    }
}
