package kith.ranking;

import kith.people.Side;

/// With what to open towards one person, whatever the reason to write: what is owed first, then what makes this a good
/// week, then the newest fact that fits.
public final class OpenWith {
    private final FindTrigger triggers = new FindTrigger();
    private final ChooseOpener choose = new ChooseOpener();

    public Opener to(Tie tie, Moment moment) {
        for (var promise : tie.open()) {
            if (promise.by() == Side.ME) {
                return new Opener.OfPromise(promise);
            }
        }
        var trigger = triggers.any(tie, moment);
        return trigger == null
                ? choose.newest(tie, moment.today())
                : choose.choose(tie, new Reason.Occasion(trigger), moment.today());
    }
}
