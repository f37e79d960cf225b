package kith.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.people.Fact;
import kith.people.Promise;
import kith.people.Side;

/// Finds who is at a place, and what the member promised for there.
public final class FindThere {
    private final ReadTerms terms;

    public FindThere(ReadTerms terms) {
        this.terms = terms;
    }

    /// Somebody there, by what was learned.
    public record Local(Tie tie, Fact fact) {}

    /// A promise that names the place.
    public record Bound(Tie tie, Promise promise) {}

    /// `people` with the deepest ties first; `promises` in no order.
    public record There(List<Local> people, List<Bound> promises) {}

    public There at(String place, Ties ties) {
        var words = terms.readPlace(place);
        var people = new ArrayList<Local>();
        var promises = new ArrayList<Bound>();
        for (var tie : ties.all()) {
            var fact = tie.facts().at(words);
            if (fact != null && !tie.attention().archived()) {
                people.add(new Local(tie, fact));
            }
            for (var each : tie.open()) {
                if (each.by() == Side.ME && terms.readPlace(each.what()).cover(words)) {
                    promises.add(new Bound(tie, each));
                }
            }
        }
        people.sort(Comparator.comparingDouble((Local each) -> -depth(each.tie()))
                .thenComparing(each -> each.tie().id().value()));
        return new There(List.copyOf(people), List.copyOf(promises));
    }

    private static double depth(Tie tie) {
        return tie.pace().depth() * tie.weight();
    }
}
