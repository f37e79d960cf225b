package kith.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Who is being spoken of, latest last: what pronouns refer to.
final class Focus {
    private final SequencedMap<Who, Mention.Sex> present = new LinkedHashMap<>();
    private final List<Who> group = new ArrayList<>();

    private final List<Who> only;

    /// `only` is whom a pronoun means before anybody was named: the only one whom the message will name.
    Focus(List<Who> only) {
        this.only = List.copyOf(only);
    }

    /// Somebody is named.
    void name(Mention mention) {
        present.remove(mention.who());
        present.put(mention.who(), mention.sex());
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
        return switch (pronoun) {
            case "he", "him", "his", "himself" -> latest(Mention.Sex.HE);
            case "she", "her", "hers", "herself" -> latest(Mention.Sex.SHE);
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

    private List<Who> latest(Mention.Sex sex) {
        if (present.isEmpty()) {
            return only;
        }
        for (var who : present.sequencedKeySet().reversed()) {
            if (present.get(who) == sex) {
                return List.of(who);
            }
            if (present.get(who) == Mention.Sex.OPEN) {
                present.put(who, sex);
                return List.of(who);
            }
        }
        return only;
    }
}
