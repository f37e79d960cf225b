package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Visit;
import kith.ranking.FindThere;
import kith.ranking.ReadTerms;
import org.jspecify.annotations.Nullable;

/// Remembers where the member will be, and tells whom they know there.
final class Travels {
    private static final int A_WEEK = 6;

    private final KnownTies known;
    private final FindThere find;

    Travels(KnownTies known, ReadTerms terms) {
        this.known = known;
        this.find = new FindThere(terms);
    }

    Answer visiting(Scene scene, String text, Meaning meaning) {
        return visiting(scene, text, meaning.topic(), meaning.when());
    }

    /// Drops a trip that these words call off; empty when they call off none.
    Optional<Answer> calledOff(Scene scene, String text) {
        return CalledOff.by(text, () -> scene.book().visits(scene.today())).map(visit -> {
            var step = scene.take(text, List.of(Change.removed(visit)));
            return Answer.say(WordsOfVisit.calledOff(visit, scene.today(), step.id()));
        });
    }

    private Answer visiting(Scene scene, String text, @Nullable String place, @Nullable LocalDate when) {
        if (place == null || place.isBlank()) {
            return Answer.say(WordsOfVisit.where());
        }
        var there = find.at(place, known.in(scene.book()));
        if (when == null || when.isBefore(scene.today())) {
            return Answer.say(WordsOfVisit.there(place, there, scene.today()));
        }
        var visit = new Visit(EntryId.fresh(), place, when, when.plusDays(A_WEEK));
        var step = scene.take(text, List.of(Change.added(visit)));
        return Answer.say(WordsOfVisit.planned(visit, there, scene.today(), step.id()));
    }
}
