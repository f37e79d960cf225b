package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.people.Person;
import kith.ranking.Reason;
import kith.ranking.Suggestion;

/// Walks through the week's plan, one person at a time. A step that was passed answers with where the hour stands, and
/// does nothing twice.
final class WalkHour {
    private static final Pattern ASKED =
            Pattern.compile("(?:(?:start |resume |go on with )?(?:my |the )?hour)[.! ]*", Pattern.CASE_INSENSITIVE);

    private final PlanWeek plan;
    private final StillPlanned still;
    private final ShowHour show;
    private final TendPerson tend;
    private final SettlePromise settle;
    private final FindPeople find;

    WalkHour(PlanWeek plan, StillPlanned still, ShowHour show, TendPerson tend, SettlePromise settle, FindPeople find) {
        this.plan = plan;
        this.still = still;
        this.show = show;
        this.tend = tend;
        this.settle = settle;
        this.find = find;
    }

    /// "Hour", "start my hour", "resume my hour"; not "an hour with Tom".
    static boolean isAsked(String text) {
        return ASKED.matcher(text).matches();
    }

    /// Begins the hour, or goes on where it was stopped; without a plan that holds, shows a new one first.
    Answer asked(Scene scene) {
        return Answer.say(begun(scene));
    }

    /// The steps stand in the thread of the plan.
    Answer start(Scene scene) {
        return new Answer.Below(begun(scene));
    }

    /// An hour whose plan has passed is over.
    Answer resume(Scene scene) {
        return Answer.instead(show.walk(scene).isPresent() ? begun(scene) : WordsOfHour.noneYet());
    }

    private Reply begun(Scene scene) {
        var holding = PlanWeek.holding(scene);
        if (holding.isEmpty()) {
            return plan.shown(scene);
        }
        var before = show.walk(scene);
        var next = before.flatMap(Walk::current).isPresent()
                ? before.map(each -> each.hour().stopped(false))
                : fresh(scene, holding.get());
        next.ifPresent(scene.turn().plans()::keep);
        return next.isPresent() || before.isPresent() ? show.reply(scene) : WordsOfPlan.allSeenTo();
    }

    /// Through all of the plan who wait now; empty when nobody does.
    private Optional<Hour> fresh(Scene scene, Plan of) {
        var waiting = still.waiting(scene, of.people());
        var people = of.people().stream()
                .filter(each -> waiting.stream().anyMatch(it -> each.is(it.tie().id())))
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hour(of.on(), scene.today(), scene.book().stepMark(), people, List.of(), false));
    }

    Answer done(Scene scene, String value) {
        var walk = at(scene, value);
        if (walk.isEmpty()) {
            return passed(scene, value);
        }
        scene.turn().plans().keep(walk.get().hour().stopped(false));
        return done(scene, walk.flatMap(Walk::current).orElseThrow());
    }

    /// As the list of whom to reach out to does it.
    private Answer done(Scene scene, Suggestion current) {
        return current.reason() instanceof Reason.PromiseDue(var promise)
                ? settle.kept(scene, promise.id() + " " + Verbs.HOUR)
                : tend.done(scene, current.tie().id() + " " + Verbs.HOUR);
    }

    Answer skip(Scene scene, String value) {
        var walk = at(scene, value);
        if (walk.isEmpty()) {
            return passed(scene, value);
        }
        var person = walk.flatMap(Walk::current).orElseThrow().tie().id();
        scene.turn().plans().keep(walk.get().hour().skipping(person));
        return Answer.instead(show.reply(scene));
    }

    Answer stop(Scene scene) {
        show.walk(scene).ifPresent(each -> scene.turn().plans().keep(each.hour().stopped(true)));
        return Answer.instead(show.reply(scene));
    }

    /// The hour, when it stands at the person whom the button names.
    private Optional<Walk> at(Scene scene, String value) {
        return find.byId(scene.book(), value)
                .flatMap(person -> show.walk(scene).filter(each -> each.isAt(person.id())));
    }

    private Answer passed(Scene scene, String value) {
        var person = find.byId(scene.book(), value).map(Person::name);
        return Answer.instead(WordsOfHour.passed(person).above(show.reply(scene)));
    }
}
