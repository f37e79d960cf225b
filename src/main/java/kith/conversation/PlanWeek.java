package kith.conversation;

import java.util.Optional;

/// Composes a member's plan for the week.
final class PlanWeek {
    private static final String WISH = "for an hour";

    private final SuggestPeople suggest;

    PlanWeek(SuggestPeople suggest) {
        this.suggest = suggest;
    }

    /// Empty when nothing is worth saying.
    Optional<Reply> reply(Scene scene) {
        return suggest.list(scene, WISH);
    }
}
