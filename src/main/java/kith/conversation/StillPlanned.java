package kith.conversation;

import java.util.List;
import kith.ranking.Listed;
import kith.ranking.SuggestTies;
import kith.ranking.Suggestion;

/// Finds those of a plan for whom its reason holds still: neither seen to since, nor put off, nor gone.
final class StillPlanned {
    private final KnownTies known;
    private final Moments moments;
    private final SuggestTies suggest = new SuggestTies();

    StillPlanned(KnownTies known, Moments moments) {
        this.known = known;
        this.moments = moments;
    }

    /// In the plan's order, nobody twice.
    List<Suggestion> waiting(Scene scene, List<Planned> people) {
        var list = people.stream()
                .flatMap(each -> each.in(scene.book()).stream().map(person -> new Listed(person.id(), each.lane())))
                .distinct()
                .toList();
        return suggest.again(list, known.in(scene.book()), moments.of(scene));
    }
}
