package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Finds who else was there: those whom somebody brought or introduced, and the host.
final class Companions {
    private static final int FAR = 6;

    private Companions() {}

    /// `Tom came by with his partner, Ana`, `Tom joined my call with Ana`, `Tom introduced me to Ana at the gala`.
    static List<Who> of(Turn turn, Lexicon lexicon) {
        var scene = turn.scene();
        var people = new ArrayList<>(turn.saying().subjects());
        var introduced = scene.norm(turn.saying().verb()).startsWith("introduc");
        for (int i = turn.saying().verb() + 1; i < turn.to(); i++) {
            var met = introduced && scene.is(i, "to") && (scene.is(i - 1, "me") || scene.is(i - 1, "us"));
            if (met || (scene.is(i, "with") && !introduced)) {
                beside(scene, i + 1, turn.to(), lexicon).stream()
                        .filter(who -> !people.contains(who))
                        .forEach(people::add);
            }
        }
        return List.copyOf(people);
    }

    /// The name behind `his new partner,`, and those joined to it.
    private static List<Who> beside(Scene scene, int from, int to, Lexicon lexicon) {
        for (int i = from; i < Math.min(from + FAR, to); i++) {
            int length = scene.named(i) ? People.length(scene, i, lexicon) : 0;
            if (length > 0) {
                return Clue.possessive(scene.text(), i + length)
                        ? List.of()
                        : scene.mentions(i, i + length).stream()
                                .map(Mention::who)
                                .toList();
            }
            if (scene.dated(i) != null || lexicon.has("conj", scene.norm(i)) || led(scene.norm(i))) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean led(String word) {
        return switch (word) {
            case "about", "on", "at", "for", "to", "in", "over", "from" -> true;
            default -> false;
        };
    }

    /// `watched the match at Tom's place with Ana`: Tom too.
    static List<Who> withHost(Turn turn, List<Who> others, Lexicon lexicon) {
        var scene = turn.scene();
        for (var mention : scene.mentions(turn.from(), turn.to())) {
            int place = mention.to() + 1;
            var home = lexicon.has("home", scene.norm(place)) || !scene.text().word(place);
            if (scene.is(mention.from() - 1, "at")
                    && Clue.possessive(scene.text(), mention.to())
                    && home
                    && !others.contains(mention.who())
                    && turn.saying().tense() == Saying.Tense.PAST) {
                var all = new ArrayList<>(others);
                all.add(mention.who());
                return List.copyOf(all);
            }
        }
        return others;
    }
}
