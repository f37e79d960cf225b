package kith.conversation;

import java.util.Optional;

/// Shows where the hour stands: the next person, or that it waits to be resumed, or what came of it.
final class ShowHour {
    private final StillPlanned still;

    ShowHour(StillPlanned still) {
        this.still = still;
    }

    /// The hour through the plan that holds; empty before it was started.
    Optional<Walk> walk(Scene scene) {
        return PlanWeek.holding(scene)
                .flatMap(plan ->
                        scene.turn().plans().hour().filter(each -> each.plan().equals(plan.on())))
                .map(each -> Walk.of(scene, each, still));
    }

    /// Whatever is to be shown next.
    Reply reply(Scene scene) {
        return walk(scene).map(each -> reply(scene, each)).orElse(WordsOfHour.noneYet());
    }

    Reply reply(Scene scene, Walk walk) {
        var current = walk.current();
        if (current.isEmpty()) {
            return WordsOfReceipt.over(walk.noted());
        }
        if (walk.hour().stopped()) {
            return WordsOfReceipt.stopped(walk);
        }
        var all = scene.book().relationship(current.get().tie().id()).orElseThrow();
        return WordsOfHour.step(walk, current.get(), all, scene.today());
    }

    /// After something was done that may have moved the hour on from where it stood `before`: what is next, below it.
    Answer movedOn(Scene scene, Optional<Walk> before, Reply done) {
        var now = before.isEmpty() ? before : walk(scene);
        boolean moved = now.isPresent()
                && !now.get().hour().stopped()
                && !now.flatMap(Walk::current)
                        .map(each -> each.tie().id())
                        .equals(before.flatMap(Walk::current)
                                .map(each -> each.tie().id()));
        return Answer.say(moved ? done.above(reply(scene, now.get())) : done);
    }
}
