package kith.conversation;

/// A member's front page: what they may do, the week's people, and when Kith speaks up.
final class ShowHome {
    private final PlanWeek plan;
    private final SetNudge nudge;

    ShowHome(PlanWeek plan, SetNudge nudge) {
        this.plan = plan;
        this.nudge = nudge;
    }

    Reply page(Scene scene) {
        return scene.book().size() == 0
                ? WordsOfHome.welcome()
                : WordsOfHome.top()
                        .above(plan.shown(scene))
                        .above(nudge.state(scene))
                        .and(WordsOfHome.own());
    }
}
