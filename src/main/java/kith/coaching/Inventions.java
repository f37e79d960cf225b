package kith.coaching;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what a rewrite says that neither the draft nor the book does: names, numbers, links, days, offers, or too many
/// new words. What stands in brackets is a gap, not an invention.
final class Inventions {
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "tomorrow",
            "tonight",
            "yesterday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "weekend",
            "morning",
            "afternoon",
            "evening");

    /// Of the words that carry meaning, how many may be new.
    private static final double MOST_NEW = 0.4;

    private final LetterReader reader;
    private final Stems stems;
    private final Phrases gives;

    Inventions(Lexicon lexicon, Stems stems, LetterReader reader) {
        this.reader = reader;
        this.stems = stems;
        gives = lexicon.group("gives");
    }

    boolean in(Draft draft, String rewrite) {
        var after = reader.read(draft.saying(GAP.matcher(rewrite).replaceAll(" ")));
        var known = known(draft);
        var carrying = after.body().stream()
                .flatMap(each -> each.tokens().stream())
                .filter(token -> token.wordlike() && !stems.stop(token))
                .toList();
        long fresh = carrying.stream()
                .filter(token -> !known.contains(Stems.of(token.word())))
                .count();
        return after.sentences().stream().anyMatch(each -> named(each, known))
                || (offers(after) && !offers(reader.read(draft)))
                || fresh > carrying.size() * MOST_NEW;
    }

    private boolean offers(Letter letter) {
        return letter.body().stream().anyMatch(gives::in);
    }

    /// A name, a number, a link or a day that is not known. A sentence's first word may be a name too: better to refuse
    /// a harmless rewrite than to let somebody in whom nobody spoke of.
    private boolean named(Sentence sentence, Set<String> known) {
        for (var token : sentence.tokens()) {
            boolean name = token.capitalised() && !stems.generic(token);
            boolean figure = token.word().codePoints().anyMatch(Character::isDigit)
                    || token.word().contains("/");
            if ((name || figure || DAYS.contains(token.word())) && !known.contains(Stems.of(token.word()))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> known(Draft draft) {
        var told = new StringBuilder(draft.text());
        var to = draft.to();
        if (to != null) {
            told.append('\n').append(to.name()).append('\n').append(Objects.requireNonNullElse(to.role(), ""));
            to.facts().forEach(each -> told.append('\n').append(each.text()));
            to.gave().forEach(each -> told.append('\n').append(each.what()));
            to.asked().forEach(each -> told.append('\n').append(each.what()));
            to.promises().forEach(each -> told.append('\n').append(each.what()));
        }
        return reader.read(draft.saying(told.toString())).tokens().stream()
                .map(token -> Stems.of(token.word()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
