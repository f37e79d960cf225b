package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.ranking.Filter;
import kith.ranking.SuggestTies;
import kith.ranking.Wish;
import org.jspecify.annotations.Nullable;

/// Plans the member's week, an hour's worth. A plan is made once; until the next it is shown as it stands then.
final class PlanWeek {
    private static final int AN_HOUR = 60;
    private static final int A_NOTE = 5;
    private static final int DUE_IN_LIST = 2;
    private static final int IDEA_EVERY = 28;
    private static final Pattern ASKED = Pattern.compile(
            "(?:please )?(?:show (?:me )?|what(?:'s|’s| is) )?"
                    + "(?:(?:my |the |this week(?:'s|’s) )?(?:weekly )?plan(?: for (?:the|this) week)?|my week|plan (?:my|the|this) week)"
                    + "[.!? ]*",
            Pattern.CASE_INSENSITIVE);

    private final KnownTies known;
    private final Moments moments;
    private final StillPlanned still;
    private final DrawPlan draw;
    private final SuggestTies suggest = new SuggestTies();

    PlanWeek(KnownTies known, Moments moments, StillPlanned still, DrawPlan draw) {
        this.known = known;
        this.moments = moments;
        this.still = still;
        this.draw = draw;
    }

    /// "Plan", "my week", "this week's plan"; not "plan a trip to Berlin".
    static boolean isAsked(String text) {
        return ASKED.matcher(text).matches();
    }

    /// The plan that holds, for a week or until there is another.
    static Optional<Plan> holding(Scene scene) {
        return scene.turn().plans().plan().filter(each -> each.holds(scene.today()));
    }

    Answer asked(Scene scene) {
        return Answer.say(shown(scene));
    }

    /// The plan that holds, as it stands now, or else a new one.
    Reply shown(Scene scene) {
        if (scene.book().size() == 0) {
            return WordsOfWho.emptyBook();
        }
        return holding(scene).isPresent() ? again(scene) : reply(scene).orElse(WordsOfPlan.nothingWaits());
    }

    /// The plan of the day, made now if there is none yet; empty when nothing is worth saying.
    Optional<Reply> reply(Scene scene) {
        var last = scene.turn().plans().plan();
        return last.filter(each -> each.on().equals(scene.today())).isPresent()
                ? drawn(scene, last)
                : made(scene, last.orElse(null));
    }

    /// The last plan, as it stands now.
    Reply again(Scene scene) {
        return drawn(scene, scene.turn().plans().plan()).orElse(WordsOfPlan.allSeenTo());
    }

    private Optional<Reply> drawn(Scene scene, Optional<Plan> plan) {
        return plan.flatMap(each -> draw.reply(scene, each, still.waiting(scene, each.people())));
    }

    private Optional<Reply> made(Scene scene, @Nullable Plan last) {
        var list = suggest.suggest(known.in(scene.book()), moments.of(scene), wish(scene));
        var people = list.stream()
                .map(each -> new Planned(List.of(each.tie().id()), each.lane()))
                .toList();
        var before = last == null || last.on().isAfter(scene.today()) ? null : last.asBefore();
        var give = mayBringIdea(scene, last) ? draw.toGive(scene) : ToGive.NOTHING;
        var ideaOn = give.nothing() ? last == null ? null : last.ideaOn() : scene.today();
        var plan = new Plan(scene.today(), people, before, ideaOn);
        var reply = draw.reply(scene, plan, list, give);
        if (reply.isPresent()) {
            SuggestPeople.remember(scene, "", Set.of(), list);
            scene.turn().plans().keep(plan);
        }
        return reply;
    }

    /// What is promised beyond the list takes its time from the same hour.
    private static Wish wish(Scene scene) {
        int more = Math.clamp(DueThisWeek.mine(scene) - DUE_IN_LIST, 0, DueThisWeek.MOST);
        return new Wish(Wish.USUAL.places(), AN_HOUR - A_NOTE * more, Filter.EVERYBODY);
    }

    /// Once a month at most.
    private static boolean mayBringIdea(Scene scene, @Nullable Plan last) {
        var before = last == null ? null : last.ideaOn();
        return before == null || !scene.today().isBefore(before.plusDays(IDEA_EVERY));
    }
}
