package kith.conversation;

import java.util.Optional;
import kith.people.Visit;
import kith.ranking.FindThere;
import kith.ranking.FindThere.There;
import kith.ranking.ReadTerms;
import kith.ranking.Ties;

/// Finds whom to see on a trip that has begun or begins soon.
final class TripAhead {
    private static final int SOON = 10;
    private static final int MOST = 3;

    private final FindThere find;

    TripAhead(ReadTerms terms) {
        this.find = new FindThere(terms);
    }

    /// A visit, and who is there or waits for it.
    record Trip(Visit visit, There there) {}

    /// Empty when no trip is near, or nobody is known there.
    Optional<Trip> of(Scene scene, Ties ties) {
        return scene.book().visits(scene.today()).stream()
                .filter(each -> !each.from().isAfter(scene.today().plusDays(SOON)))
                .map(each -> new Trip(each, few(find.at(each.place(), ties))))
                .filter(each -> !each.there().people().isEmpty()
                        || !each.there().promises().isEmpty())
                .findFirst();
    }

    private static There few(There there) {
        return new There(
                there.people().stream().limit(MOST).toList(),
                there.promises().stream().limit(MOST).toList());
    }
}
