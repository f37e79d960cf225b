package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Those last spoken of, when only their number is told: `lunch with the pair of them`, `with all three`.
final class TheseTwo {
    private TheseTwo() {}

    static List<Who> of(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            int number = number(turn.scene(), i);
            if (number > 0) {
                return before(turn, number);
            }
        }
        return List.of();
    }

    private static int number(Scene scene, int i) {
        var them = scene.is(i + 1, "of") && (scene.is(i + 2, "them") || scene.is(i + 2, "us"));
        var all = scene.is(i - 1, "all") && scene.is(i - 2, "with");
        return switch (scene.norm(i)) {
            case "both" -> them || scene.is(i - 1, "with") ? 2 : 0;
            case "pair", "two" -> them ? 2 : 0;
            case "three" -> them || all ? 3 : 0;
            case "four" -> them || all ? 4 : 0;
            default -> 0;
        };
    }

    private static List<Who> before(Turn turn, int number) {
        var people = new ArrayList<Who>();
        for (var mention : turn.scene().mentions(0, turn.from()).reversed()) {
            if (!people.contains(mention.who()) && people.size() < number) {
                people.addFirst(mention.who());
            }
        }
        return people.size() == number ? List.copyOf(people) : List.of();
    }
}
