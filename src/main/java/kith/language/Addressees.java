package kith.language;

import java.util.List;
import kith.people.FactKind;

/// Tells to whom the writer's promise goes: those named behind it, else the one who needs it.
final class Addressees {
    private final Persons persons;

    Addressees(Persons persons) {
        this.persons = persons;
    }

    /// Nobody when the clause names nobody and nobody needs anything.
    List<Who> of(Turn turn, Patterns.Found opener) {
        var named = persons.first(turn.scene(), opener.from(), turn.to(), turn.focus());
        var needs = needs(turn);
        if (needs.isEmpty()) {
            return named;
        }
        return named.isEmpty() || owner(turn, opener, named) ? needs : named;
    }

    /// `Ana would like an intro to Dan, | I'll make it on Monday`: Ana, though Dan was named last.
    private static List<Who> needs(Turn turn) {
        var facts = turn.notes().facts;
        var before = turn.previous();
        if (facts.isEmpty() || before == null || facts.getLast().kind() != FactKind.NEED) {
            return List.of();
        }
        var need = facts.getLast();
        return turn.scene().text().cut(before.from(), before.to()).contains(need.text())
                ? List.of(need.about())
                : List.of();
    }

    /// `I'll pass on Dan's number`: only whose it is.
    private static boolean owner(Turn turn, Patterns.Found opener, List<Who> named) {
        var scene = turn.scene();
        for (var mention : scene.mentions(opener.from(), turn.to())) {
            if (named.contains(mention.who())) {
                return scene.is(mention.to(), "'s") || scene.is(mention.to(), "'");
            }
        }
        return false;
    }
}
