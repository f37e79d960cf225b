package kith.conversation;

import java.util.Optional;
import kith.ranking.FindIdea;
import kith.ranking.Giving;
import kith.ranking.Idea;
import kith.ranking.Moment;
import kith.ranking.Ties;

/// Something of value that the member could give, and when they last gave where that is longer ago than a quarter.
record ToGive(Optional<Idea> idea, Optional<Giving> longAgo) {
    static final ToGive NOTHING = new ToGive(Optional.empty(), Optional.empty());

    static ToGive now(FindIdea ideas, Ties ties, Moment moment) {
        return new ToGive(
                ideas.best(ties, moment),
                Optional.of(Giving.of(ties, moment.today())).filter(Giving::longAgo));
    }

    boolean nothing() {
        return idea.isEmpty() && longAgo.isEmpty();
    }
}
