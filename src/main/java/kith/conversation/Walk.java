package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.people.PersonId;
import kith.ranking.Suggestion;

/// Where an hour stands: who waits still, how many it has passed, and what was noted since it began.
record Walk(Hour hour, List<Suggestion> waiting, int passed, Noted noted) {
    static Walk of(Scene scene, Hour hour, StillPlanned still) {
        var noted = Noted.during(scene, hour);
        var passed = hour.people().stream()
                .filter(each -> hour.skips(each)
                        || each.in(scene.book()).filter(noted::hasSeenTo).isPresent())
                .toList();
        var left = hour.people().stream().filter(each -> !passed.contains(each)).toList();
        var there = passed.stream().filter(each -> each.in(scene.book()).isPresent());
        return new Walk(hour, still.waiting(scene, left), (int) there.count(), noted);
    }

    /// Empty at the end.
    Optional<Suggestion> current() {
        return waiting.stream().findFirst();
    }

    boolean isAt(PersonId person) {
        return current().filter(each -> each.tie().id().equals(person)).isPresent();
    }

    int place() {
        return passed + 1;
    }

    int all() {
        return passed + waiting.size();
    }
}
