package kith.llm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.Who;

/// The people whom an answer speaks of: placeholders that were given to it, or names that stand in the message.
final class Cast {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS = 5;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’. -]+");

    private final Hidden hidden;
    private final PlainWords plain;
    private final Set<Who> listed = new LinkedHashSet<>();
    private final Set<Meaning.Doubt> doubts = new LinkedHashSet<>();

    private Cast(Hidden hidden, PlainWords plain) {
        this.hidden = hidden;
        this.plain = plain;
    }

    static Cast of(List<String> people, Hidden hidden, PlainWords plain) throws Nonsense {
        var cast = new Cast(hidden, plain);
        for (var each : people) {
            cast.listed.add(cast.read(each));
        }
        return cast;
    }

    List<Who> people() {
        return listed.stream().filter(each -> !(each instanceof Who.Unsure)).toList();
    }

    List<Meaning.Doubt> unsure() {
        return List.copyOf(doubts);
    }

    /// One of those listed.
    Who who(String said) throws Nonsense {
        var who = read(said);
        if (!listed.contains(who)) {
            throw new Nonsense("somebody who is not among the people");
        }
        return who;
    }

    private Who read(String said) throws Nonsense {
        var name = hidden.name(said);
        if (name.isEmpty()) {
            return unhidden(hidden.original(said).orElseThrow(() -> new Nonsense("somebody invented")));
        }
        var words = name.get().words();
        var whom = name.get().whom();
        return switch (whom.size()) {
            case 0 -> newcomer(words);
            case 1 -> new Who.InBook(whom.getFirst());
            default -> {
                doubts.add(new Meaning.Doubt(words, whom));
                yield new Who.Unsure(words);
            }
        };
    }

    /// Only what nobody took for a name before must not be an everyday word: there are people called April.
    private Who unhidden(String words) throws Nonsense {
        if (Word.all(words).stream().anyMatch(each -> plain.has(each.plain()))) {
            throw new Nonsense("words that name nobody");
        }
        return newcomer(words);
    }

    private static Who newcomer(String words) throws Nonsense {
        var mention = TaggedNames.MENTION.matcher(words);
        if (mention.matches()) {
            return new Who.Newcomer("<@" + Objects.requireNonNull(mention.group("user")) + ">");
        }
        var fits = NAME.matcher(words).matches()
                && words.length() <= LONGEST_NAME
                && Word.all(words).size() <= MOST_WORDS;
        if (!fits) {
            throw new Nonsense("words that name nobody");
        }
        return new Who.Newcomer(words);
    }
}
