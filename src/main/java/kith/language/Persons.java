package kith.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whom the words of a clause point at, by name or by pronoun.
final class Persons {
    private final Lexicon lexicon;

    Persons(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Those named by the group or the pronoun that begins at token `i`.
    List<Who> at(Scene scene, int i, Focus focus) {
        int length = People.length(scene, i, lexicon);
        var people = new ArrayList<Who>();
        for (int at = i; at < i + length; at++) {
            var mention = scene.mention(at);
            if (mention != null) {
                people.add(mention.who());
                at = mention.to() - 1;
            }
        }
        return people.isEmpty() && length > 0 ? focus.of(scene.norm(i), i) : people;
    }

    /// The first group within `[from, to)`; possessives count only when nobody else is there.
    List<Who> first(Scene scene, int from, int to, Focus focus) {
        var owners = List.<Who>of();
        for (int i = from; i < to; i++) {
            int length = People.length(scene, i, lexicon);
            if (length == 0 || topic(scene, i)) {
                continue;
            }
            var people = at(scene, i, focus);
            if (!owner(scene, i, i + length) && !people.isEmpty()) {
                return people;
            }
            owners = owners.isEmpty() ? people : owners;
            i += length - 1;
        }
        return owners;
    }

    /// Everybody within `[from, to)` but those whom somebody talked about.
    List<Who> all(Scene scene, int from, int to, Focus focus) {
        var people = new LinkedHashSet<Who>();
        for (int i = from; i < to; i++) {
            if (scene.is(i, "about") || scene.is(i, "regarding") || scene.is(i, "re")) {
                break;
            }
            int length = People.length(scene, i, lexicon);
            if (length > 0 && !owner(scene, i, i + length)) {
                people.addAll(at(scene, i, focus));
            }
            i += Math.max(0, length - 1);
        }
        return List.copyOf(people);
    }

    private static boolean topic(Scene scene, int i) {
        return scene.is(i - 1, "about") || scene.is(i - 1, "regarding");
    }

    private boolean owner(Scene scene, int from, int to) {
        if (scene.is(to, "'s") || scene.is(to, "'")) {
            return true;
        }
        return switch (scene.norm(from)) {
            case "his", "their" -> true;
            case "her" -> scene.text().word(to) && !lexicon.has("stop", scene.norm(to)) && noun(scene, to);
            default -> false;
        };
    }

    /// After `her`: a noun makes it a possessive; a determiner or number begins what she is given.
    private static boolean noun(Scene scene, int i) {
        return scene.dated(i) == null && scene.text().at(i).kind() == Token.Kind.WORD && !scene.named(i);
    }
}
