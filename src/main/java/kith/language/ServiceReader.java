package kith.language;

/// Finds what the writer did for people, where the thing done is what was given: `looked over her contract`.
final class ServiceReader {
    private final Patterns served;
    private final Persons persons;
    private final Cut cut;

    ServiceReader(Patterns served, Persons persons, Cut cut) {
        this.served = served;
        this.persons = persons;
        this.cut = cut;
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        int verb = turn.saying().verb();
        int end = served.end(scene, verb, turn.to());
        if (end <= verb) {
            return false;
        }
        var who = persons.first(scene, verb + 1, end, turn.focus());
        if (who.isEmpty()) {
            return false;
        }
        turn.notes().gave(who, cut.undated(scene, verb, turn.to()));
        turn.focus().turnTo(who);
        return true;
    }
}
