package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.ranking.FindIdea;
import kith.ranking.Suggestion;

/// Draws a plan: what happened since the last, whom to reach out to, what falls due, whom to see on a trip, something
/// to give.
final class DrawPlan {
    private final KnownTies known;
    private final Moments moments;
    private final TripAhead trips;
    private final FindIdea ideas = new FindIdea();
    private final TheyAnswered answered = new TheyAnswered();

    DrawPlan(KnownTies known, Moments moments, TripAhead trips) {
        this.known = known;
        this.moments = moments;
        this.trips = trips;
    }

    ToGive toGive(Scene scene) {
        return ToGive.now(ideas, known.in(scene.book()), moments.of(scene));
    }

    /// `list` are those of the plan who wait. Empty when nothing is worth saying.
    Optional<Reply> reply(Scene scene, Plan plan, List<Suggestion> list) {
        return reply(scene, plan, list, plan.bringsIdea() ? toGive(scene) : ToGive.NOTHING);
    }

    Optional<Reply> reply(Scene scene, Plan plan, List<Suggestion> list, ToGive give) {
        var due = DueThisWeek.of(scene, list);
        var trip = trips.of(scene, known.in(scene.book()));
        if (list.isEmpty() && due.nothing() && trip.isEmpty() && give.nothing()) {
            return Optional.empty();
        }
        var today = scene.today();
        var reply = WordsOfPlan.opening(since(scene, plan), today);
        if (!plan.people().isEmpty()) {
            reply = WordsOfPlan.people(reply, list, today);
        }
        reply = WordsOfPlan.due(reply, due, today);
        reply = trip.isPresent() ? WordsOfPlan.trip(reply, trip.get(), today) : reply;
        reply = WordsOfGive.give(reply, give, today);
        return Optional.of(list.isEmpty() ? reply : WordsOfPlan.start(reply));
    }

    /// Empty for the first plan.
    private Optional<SinceLastPlan> since(Scene scene, Plan plan) {
        return Optional.ofNullable(plan.before()).map(each -> SinceLastPlan.of(scene, each, answered));
    }
}
