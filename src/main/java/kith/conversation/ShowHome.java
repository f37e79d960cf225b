package kith.conversation;

import java.util.HashSet;
import java.util.Set;

/// A member's front page: what they may do, the week's people, what was promised, how their relationships stand, and
/// when Kith speaks up.
final class ShowHome {
    /// Of the promises that the week's plan doesn't name; the rest is one press away.
    private static final int MOST_PROMISES = 8;

    private final PlanWeek plan;
    private final ListPromises promises;
    private final ShowPicture picture;
    private final SetNudge nudge;

    ShowHome(PlanWeek plan, ListPromises promises, ShowPicture picture, SetNudge nudge) {
        this.plan = plan;
        this.promises = promises;
        this.picture = picture;
        this.nudge = nudge;
    }

    Reply page(Scene scene) {
        if (scene.book().size() == 0) {
            return WordsOfHome.welcome();
        }
        var week = plan.shown(scene);
        var page = WordsOfHome.top().above(week);
        var due = promises.besides(scene, kept(week), MOST_PROMISES);
        if (due.isPresent()) {
            page = page.above(Reply.joined(WordsOfHome.promises(), due.get()));
        }
        var standing = picture.inWords(scene);
        if (standing.isPresent()) {
            page = page.above(standing.get());
            var picture = scene.turn().frontPage().picture();
            if (picture.isPresent()) {
                page = page.and(WordsOfPicture.again(picture.get()));
            }
        }
        return page.above(nudge.state(scene)).above(WordsOfHome.bottom());
    }

    /// The promises that can be marked as kept there, by id.
    private static Set<String> kept(Reply reply) {
        var ids = new HashSet<String>();
        for (var part : reply.parts()) {
            if (part instanceof Part.Buttons(var buttons)) {
                buttons.stream()
                        .filter(each -> each.verb().equals(Verbs.KEPT))
                        .forEach(each -> ids.add(each.value().split(" ", 2)[0]));
            }
        }
        return ids;
    }
}
