package kith.conversation;

/// The lists in which buttons stand: a button's value ends with its list's name, so that the list can be shown again.
final class Lists {
    private final SuggestPeople suggest;
    private final ListPromises promises;
    private final PlanWeek plan;
    private final ShowHour hour;

    Lists(SuggestPeople suggest, ListPromises promises, PlanWeek plan, ShowHour hour) {
        this.suggest = suggest;
        this.promises = promises;
        this.plan = plan;
        this.hour = hour;
    }

    /// The name of the list in which a button of this value stands; empty for none.
    static String of(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? "" : value.substring(space + 1);
    }

    /// Instead of the list with the button: what was done, and the list as it is now.
    Answer again(Scene scene, String value, Reply done) {
        return switch (of(value)) {
            case Verbs.WHO -> suggest.after(scene, done);
            case Verbs.PROMISES -> Answer.instead(done.above(promises.reply(scene)));
            case Verbs.PLAN -> Answer.instead(done.above(plan.again(scene)));
            case Verbs.HOUR -> Answer.instead(done.above(hour.reply(scene)));
            default -> Answer.instead(done);
        };
    }

    /// What the button would do was done or is gone: in an hour, with where that stands.
    Answer gone(Scene scene, String value) {
        return of(value).equals(Verbs.HOUR) ? again(scene, value, Words.gone()) : Answer.say(Words.gone());
    }
}
