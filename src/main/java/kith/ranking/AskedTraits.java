package kith.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kith.people.Circle;
import kith.people.Relation;

/// Traits, as a wish is read word by word.
final class AskedTraits {
    private final Set<Relation> relations = EnumSet.noneOf(Relation.class);
    private final Set<Circle> circles = EnumSet.noneOf(Circle.class);
    private final List<Traits.Word> words = new ArrayList<>();

    void add(Relation relation) {
        relations.add(relation);
    }

    void add(Circle circle) {
        circles.add(circle);
    }

    void add(Traits.Word word) {
        words.add(word);
    }

    Traits traits() {
        return new Traits(relations, circles, words);
    }
}
