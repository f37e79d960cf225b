package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Who is being spoken of, latest last: what pronouns refer to.
final class Focus {
    private final SequencedMap<Who, Mention.Sex> present = new LinkedHashMap<>();
    private final List<Who> group = new ArrayList<>();
    private final Map<Who, Integer> places = new HashMap<>();

    private final List<Who> only;

    /// `only` is whom a pronoun means before anybody was named: the only one whom the message will name.
    Focus(List<Who> only) {
        this.only = List.copyOf(only);
    }

    /// Somebody is named.
    void name(Mention mention) {
        present.remove(mention.who());
        present.put(mention.who(), mention.sex());
        places.put(mention.who(), mention.from());
    }

    /// Somebody becomes what the next sentences are about.
    void turnTo(List<Who> people) {
        for (var who : people) {
            var sex = present.remove(who);
            present.put(who, sex == null ? Mention.Sex.OPEN : sex);
        }
        if (!people.isEmpty()) {
            group.clear();
            group.addAll(people);
        }
    }

    /// Whom a pronoun means; nobody when nobody fits.
    List<Who> of(String pronoun) {
        return of(pronoun, Integer.MAX_VALUE);
    }

    /// Whom the pronoun at token `at` means: those named behind it only if nobody else fits, as `promised him the intro
    /// to Lin` is no promise to Lin.
    List<Who> of(String pronoun, int at) {
        return switch (pronoun) {
            case "he", "him", "his", "himself" -> latest(Mention.Sex.HE, at);
            case "she", "her", "hers", "herself" -> latest(Mention.Sex.SHE, at);
            case "they", "them", "their", "theirs", "both", "we", "us" -> group.isEmpty() ? last() : List.copyOf(group);
            default -> List.of();
        };
    }

    /// The last one named; nobody before anybody was.
    List<Who> named() {
        return present.isEmpty() ? List.of() : last();
    }

    List<Who> last() {
        return present.isEmpty() ? only : List.of(present.sequencedKeySet().getLast());
    }

    List<Who> group() {
        return group.isEmpty() ? last() : List.copyOf(group);
    }

    private List<Who> latest(Mention.Sex sex, int at) {
        if (present.isEmpty()) {
            return only;
        }
        var before = latest(sex, at, true);
        return before == null ? only(latest(sex, at, false)) : List.of(before);
    }

    private List<Who> only(@Nullable Who who) {
        return who == null ? only : List.of(who);
    }

    private @Nullable Who latest(Mention.Sex sex, int at, boolean before) {
        for (var who : present.sequencedKeySet().reversed()) {
            if (before && places.getOrDefault(who, -1) > at) {
                continue;
            }
            if (present.get(who) == sex) {
                return who;
            }
            if (present.get(who) == Mention.Sex.OPEN) {
                present.put(who, sex);
                return who;
            }
        }
        return null;
    }
}
