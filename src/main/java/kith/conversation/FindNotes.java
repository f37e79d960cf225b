package kith.conversation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Talk;
import org.jspecify.annotations.Nullable;

/// Looks for something that was told before: in facts, notes of talks and promises.
final class FindNotes {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int STEM = 5;
    private static final int MOST_SEARCHED = 100;
    private static final int MOST_SHOWN = 8;
    private static final Set<String> COMMON = Set.of(
            "who",
            "what",
            "when",
            "where",
            "did",
            "was",
            "were",
            "the",
            "and",
            "that",
            "say",
            "said",
            "about",
            "has",
            "have",
            "had",
            "does",
            "with",
            "for",
            "find",
            "know",
            "anybody",
            "anyone",
            "somebody",
            "someone",
            "again",
            "told",
            "tell",
            "their",
            "his",
            "her",
            "which",
            "there");

    record Match(Person person, Entry entry, String text, LocalDate on) {}

    Answer answer(Scene scene, String text, Meaning meaning) {
        return find(scene, meaning.topic() == null ? text : meaning.topic(), only(scene, meaning));
    }

    Answer find(Scene scene, String wanted, @Nullable PersonId only) {
        var stems = stems(wanted);
        if (stems.isEmpty()) {
            return Answer.say(WordsOfFind.forWhat());
        }
        var matches = scene.book().search(stems, MOST_SEARCHED).stream()
                .map(each -> match(scene, each))
                .flatMap(Optional::stream)
                .filter(each -> only == null || each.person().id().equals(only))
                .sorted(Comparator.comparingLong((Match each) -> -hits(each, stems))
                        .thenComparing(Match::on, Comparator.reverseOrder()))
                .limit(MOST_SHOWN)
                .toList();
        return Answer.say(matches.isEmpty() ? WordsOfFind.nothing(wanted) : WordsOfFind.found(matches, scene.today()));
    }

    private static @Nullable PersonId only(Scene scene, Meaning meaning) {
        return meaning.people().size() == 1 && meaning.people().getFirst() instanceof Who.InBook(String id)
                ? PersonId.parse(id)
                        .flatMap(scene.book()::person)
                        .map(Person::id)
                        .orElse(null)
                : null;
    }

    private static Optional<Match> match(Scene scene, Entry entry) {
        return Added.about(entry).stream()
                .findFirst()
                .flatMap(scene.book()::person)
                .flatMap(person -> switch (entry) {
                    case Fact fact -> Optional.of(new Match(person, entry, fact.text(), fact.learnedOn()));
                    case Talk talk -> Optional.of(new Match(person, entry, talk.note(), talk.on()));
                    case Promise promise -> Optional.of(new Match(person, entry, promise.what(), promise.madeOn()));
                    default -> Optional.empty();
                });
    }

    private static long hits(Match match, List<String> stems) {
        var text = NameKeys.plain(match.text());
        return stems.stream().filter(text::contains).count();
    }

    /// The words worth looking for, cut so that other forms of them are found too.
    private static List<String> stems(String wanted) {
        return Arrays.stream(BREAKS.split(wanted.toLowerCase(Locale.ROOT)))
                .filter(each -> each.length() >= SHORTEST_WORD && !COMMON.contains(each))
                .map(each -> each.length() > STEM + 2 ? each.substring(0, each.length() - 3) : each)
                .distinct()
                .toList();
    }
}
